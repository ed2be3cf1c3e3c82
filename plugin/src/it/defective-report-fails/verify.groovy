def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/qa/report.json'))
def log = new File(basedir, 'build.log').getText('UTF-8')
def errors = report.documents.collectMany { it.results }.findAll {
    it.verdict == 'violated' && it.severity == 'error'
}

assert errors.size() > 0
assert errors.every { it.locations.size() > 0 && it.message }
assert errors.every { log.contains(it.message) }
assert log.contains(new File(basedir, 'target/site/qa/index.html').canonicalPath)
assert errors.any { it.evidence?.formula?.contains('6132') }
assert log.contains('mvn qa:explain -Dqa.rule=' + errors[0].rule)

binding.setVariable('golden', 'report-repository')
evaluate(new File(basedir, '../../../src/it/golden.groovy'))
