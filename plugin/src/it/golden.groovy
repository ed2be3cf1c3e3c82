// Compares the report of an IT project with fixtures/golden/<name>.txt: every violated and undetermined result in
// words, every rule with the number of its satisfied and not applicable ones. Where they differ, the new text is left
// beside the report; look at it and copy it over the golden file if it is right.
def name = binding.getVariable('golden')
def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/qa/report.json'))
def lines = []
report.documents.each { document ->
    lines << "== ${document.path} ${document.status} ${document.kind} ${document.edition ?: ''}"
    document.results.findAll { it.verdict in ['violated', 'undetermined'] }.each {
        lines << "${it.verdict} ${it.severity} ${it.rule} ${it.message}"
    }
    document.results.findAll { it.verdict in ['satisfied', 'not-applicable'] }
            .countBy { "${it.verdict} ${it.rule}" }
            .sort { it.key }
            .each { key, count -> lines << "${key} ${count}" }
}
def actual = lines.collect { it.toString().stripTrailing() }.join('\n') + '\n'
def expected = new File(basedir, "../../../../fixtures/golden/${name}.txt")
def written = new File(basedir, 'target/qa/golden.txt')
written.setText(actual, 'UTF-8')
assert expected.isFile() && expected.getText('UTF-8') == actual : "differs from ${expected}, see ${written}"
