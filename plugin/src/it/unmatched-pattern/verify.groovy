def log = new File(basedir, 'build.log').getText('UTF-8')

assert log =~ /qa\.yaml:4:\d+ .*reports\/\*\*\/\*\.docx/
assert !log.contains('\tat ')
assert !new File(basedir, 'target/qa/report.json').exists()
