def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/qa/report.json'))
def results = report.documents.collectMany { it.results }

assert report.documents.size() > 1
assert report.documents.every { it.status == 'checked' }
assert results.count { it.verdict == 'satisfied' } > 50
assert results.findAll { it.verdict == 'violated' && it.severity != 'info' }.collect { it.message } == []

binding.setVariable('golden', 'clean-repository')
evaluate(new File(basedir, '../../../src/it/golden.groovy'))
