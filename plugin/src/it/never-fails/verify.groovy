def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/qa/report.json'))
def violations = report.documents[0].results.findAll { it.verdict == 'violated' && it.severity == 'error' }

assert violations.size() > 0
