def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/qa/report.json'))
def status = report.documents.collectEntries { [it.path, it.status] }
def log = new File(basedir, 'build.log').getText('UTF-8')

assert status == [
    'broken.docx': 'unreadable',
    'broken.pdf': 'unreadable',
    'empty.docx': 'unreadable',
    'empty.txt': 'unreadable',
    'graduates.txt': 'checked',
    'legacy.doc': 'unreadable',
    'locked.docx': 'unreadable',
    'locked.pdf': 'unreadable',
]
assert log.contains('empty.docx：未能检查，文件没有内容')
assert log.contains('locked.pdf：未能检查，文件有密码，无法打开')
assert log.contains('locked.docx：未能检查，文件有密码，无法打开')
assert log.contains('broken.pdf：未能检查，文件已损坏')
assert log.contains('7 个文件未能检查')
assert !log.contains('\tat ')
