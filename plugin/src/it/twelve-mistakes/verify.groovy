def log = new File(basedir, 'build.log').getText('UTF-8')

// One line a mistake: code, file:line:column, what is wrong, what was meant. All in one run.
[
    /RULE-201 .*wrong-key\.yaml:6:1 .*sektion；是否想写 section/,
    /RULE-203 .*wrong-type\.yaml:6:35 .*level 应为整数/,
    /RULE-301 .*unknown-indicator\.yaml:6:\d+ .*毕业生人.*是否想写 毕业生人数/,
    /RULE-302 .*unit-mismatch\.yaml:6:10 单位不同的量不能相加减/,
    /RULE-303 .*bad-regex\.yaml:6:28 .*RE2 语法不支持环视/,
    /RULE-304 .*duplicate\.yaml:2:5 .*已在 .*duplicate-twin\.yaml 中声明/,
    /RULE-202 .*missing-example\.yaml:9:1 examples 缺少必需的键 fail/,
    /RULE-403 .*unreachable\.yaml:1:1 .*2023学年.*版次写作 2023年度/,
    /RULE-314 .*indicators\.yaml:5:13 .*甲类折合数 → 乙类折合数 → 甲类折合数/,
    /RULE-104 .*anchor-bomb\.yaml:3:8 .*请把内容写完整/,
    /RULE-101 .*ratio-unquoted\.yaml:8:\d+ .*请给整段文字加引号/,
    /RULE-103 .*java-class\.yaml:6:10 .*请删去 ! 开头的标签/,
].each { assert log =~ it }
assert !log.contains('\tat ')
assert !new File(basedir, 'target/qa/report.json').exists()
