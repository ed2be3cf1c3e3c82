def log = new File(basedir, 'build.log').getText('UTF-8')

assert log =~ /qa\.yaml:2:\d+ /
assert log =~ /qa\.yaml:4:\d+ .*annual-report/
assert log =~ /qa\.yaml:5:\d+ .*error/
assert !log.contains('\tat ')
assert !new File(basedir, 'target/qa/report.json').exists()
