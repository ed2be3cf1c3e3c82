def log = new File(basedir, 'build.log').getText('UTF-8')

assert log =~ /没有规则 arithmetic\/ratoi；最接近的是 .*arithmetic\/ratio/
assert !log.contains('\tat ')
