package dev.gouji.facts.internal.prose;

import java.util.Map;
import java.util.regex.Pattern;

/** What the common rates are of. */
final class Rates {

    private static final Map<String, Pattern> WHOLES = Map.of(
            "就业|落实|升学|签约|对口|创业|升本", Pattern.compile("毕业生|学生"),
            "报到|注册|录取", Pattern.compile("录取|招生|计划|新生|报考|报名|招收"),
            "通过|合格|及格|取证|获证|优秀|优良", Pattern.compile("参加|参考|报考|报名|考试|考核|考生|鉴定|测评|培训|评价|学生|应"),
            "完成|达成|结题|整改|办结", Pattern.compile("任务|计划|项目|应|问题|立项|指标"),
            "到位|执行|支出|使用", Pattern.compile("预算|计划|下达|拨付|安排|经费|应"));
    /** Names of all there are of a kind, and not of those that did something. */
    private static final Pattern ALL = Pattern.compile("(?:学生|在校生|毕业生|教师|教职工|员工|党员|总数|总量|共计?|[应计])(?:人数|数)?$");

    private Rates() {}

    /** Whether the rate may be of such things: 就业 of 毕业生, and not of 升学. */
    static boolean isOf(String stem, String thing) {
        String last = stem.substring(stem.length() - 2);
        return WHOLES.entrySet().stream()
                .filter(entry -> Pattern.matches(entry.getKey(), last))
                .findFirst()
                .map(entry -> entry.getValue().matcher(thing).find())
                .orElseGet(() -> ALL.matcher(thing).find());
    }
}
