def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/qa/report.json'))
def log = new File(basedir, 'build.log').getText('UTF-8')

assert report.documents.collectEntries { [it.path, it.status] } == [
    'a-graduates.txt': 'checked',
    'b-hostile.docx': 'unreadable',
    'c-graduates.txt': 'checked',
]
assert report.documents[0].results*.verdict == report.documents[2].results*.verdict
assert report.documents[2].results*.verdict.contains('violated')
assert log.contains('所需内存超过 32 MB')
