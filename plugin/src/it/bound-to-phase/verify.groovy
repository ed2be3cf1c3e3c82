def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/qa/report.json'))
def violation = report.documents[0].results.find { it.verdict == 'violated' }

assert report.documents*.path == ['graduates.txt']
assert violation.severity == 'error'
assert violation.evidence.formula.contains('6132')
assert violation.evidence.formula.contains('6370')
assert new File(basedir, 'target/site/qa/index.html').file
