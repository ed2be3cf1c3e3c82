def log = new File(basedir, 'build.log').getText('UTF-8')
def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/qa/report.json'))

assert report.packs*.id == ['arithmetic', 'city', 'province']
assert log =~ /标准值：60册\/生 → 80册\/生（.*rules\/city\/pack\.yaml:7）本市标准较高/
assert log =~ /级别：强制 → 提示（.*qa\.yaml:4）学校另有审计/
assert log =~ /已关闭  arithmetic\/ratio（.*province-pack-1\.0\.0\.jar!\/province\/pack\.yaml:7）本省以平台数据为准/
assert report.documents[0].results.every { it.rule != 'arithmetic/ratio' }
