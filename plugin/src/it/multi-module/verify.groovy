def report = { module ->
    new groovy.json.JsonSlurper().parse(new File(basedir, module + '/target/qa/report.json'))
}
def violated = { module ->
    report(module).documents.sum { document -> document.results.count { it.verdict == 'violated' } }
}

assert violated('first-school') == 0
assert violated('second-school') == 1
assert !new File(basedir, 'target/qa/report.json').exists()
