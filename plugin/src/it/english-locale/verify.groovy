def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/qa/report.json'))
def log = new File(basedir, 'build.log').getText('UTF-8')
def page = new File(basedir, 'target/site/qa/index.html').getText('UTF-8')

assert report.documents[0].results.any { it.verdict == 'violated' }
assert log.contains('The check failed: findings that stop the build: 1. Report: ')
assert log.contains('qa:explain -Dqa.rule=')
assert page.contains('lang="en"')
