def suites = new groovy.xml.XmlSlurper().parse(new File(basedir, 'target/qa/test-rules.xml')).testsuite

assert new File(basedir, 'my-pack/pack.yaml').exists()
assert suites*.@name*.text() == ['my-pack/my-rule']
assert suites[0].@failures.text() == '0' && suites[0].@tests.text().toInteger() >= 2
