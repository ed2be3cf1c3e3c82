def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/qa/report.json'), 'UTF-8')
def results = report.documents.find { it.path == 'reports/2023.md' }.results
def finding = { rule -> results.find { it.rule == "annual-report/$rule" && it.verdict == 'violated' } }

def earlier = finding('figures-of-earlier-report')
assert earlier.severity == 'warning'
assert earlier.locations*.document == [null, 'reports/2022.md']
assert earlier.locations[0].quote.contains('95.31%')
assert earlier.locations[1].quote.contains('93.51%')

assert finding('sudden-change').message =~ /500人.*800人/
assert finding('targets-of-plan').locations[1].document == 'plans/2023.md'

def page = new File(basedir, 'target/site/qa').listFiles().findAll { it.name.endsWith('.html') }*.getText('UTF-8').join()
assert page.contains('reports/2022.md')
