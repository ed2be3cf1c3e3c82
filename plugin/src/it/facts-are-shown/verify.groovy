def facts = new File(basedir, 'target/qa/facts.txt').getText('UTF-8')

assert facts.startsWith('graduates.txt：')
assert facts =~ /指标 .*毕业去向落实率 = 96\.12%/
assert facts =~ /勾稽 .*不符 .*96\.12% = 6132人 ÷ 6370人/
assert facts =~ /数量 .*96\.12%/
