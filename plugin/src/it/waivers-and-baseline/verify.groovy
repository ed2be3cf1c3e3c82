def results = { folder ->
    new groovy.json.JsonSlurper().parse(new File(basedir, "target/${folder}/report.json")).documents[0].results
        .findAll { it.verdict == 'violated' && it.rule in ['arithmetic/ratio', 'waivers/expired'] }
}
def log = new File(basedir, 'build.log').getText('UTF-8')

assert results('qa').every { it.status == 'waived' && it.waiver.until == '2026-06-30' && it.waiver.approver == '教务处' }
assert results('later').collect { it.rule + ' ' + it.status }.toSet() == ['arithmetic/ratio new', 'waivers/expired new'] as Set
assert results('known').find { it.rule == 'arithmetic/ratio' }.status == 'known'
assert log.contains('至 2026-06-30，教务处：统计口径不同，主管部门已核实')
assert new File(basedir, 'qa-baseline.yaml').getText('UTF-8').startsWith('schema: gouji/baseline/v1\n')
