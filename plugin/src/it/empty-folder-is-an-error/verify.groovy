def log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('没有找到要检查的文件')
assert !log.contains('Exception in thread') && !log.contains('\tat ')
assert !new File(basedir, 'target/qa/report.json').exists()
