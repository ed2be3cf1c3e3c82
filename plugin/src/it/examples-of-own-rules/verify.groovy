def suites = new groovy.xml.XmlSlurper().parse(new File(basedir, 'target/qa/test-rules.xml'))
def log = new File(basedir, 'build.log').getText('UTF-8')

assert suites.testsuite.@name == 'our-school/full-name'
assert suites.testsuite.@tests == '4'
assert suites.testsuite.@failures == '1'
assert log =~ /full-name\.yaml:19 our-school\/full-name：应为 satisfied/
