def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/qa/report.json'))
def violated = report.documents.collectEntries { document ->
    [document.path, document.results.count { it.verdict == 'violated' }]
}

assert violated == ['first-school/graduates.txt': 0, 'second-school/graduates.txt': 1]
assert new File(basedir, 'target/site/qa/index.html').file
