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

    /** What somebody did who is counted in the rate, where that may be said in other words than the rate's own. */
    private static final Map<String, Pattern> DEEDS = Map.of(
            "就业|落实", Pattern.compile("就业|落实|签约|去向"),
            "升学|升本", Pattern.compile("升学|升本|深造|考取|录取"),
            "报到|注册", Pattern.compile("报到|注册|入学"),
            "完成", Pattern.compile("完成|实际"),
            "通过|合格|及格|取证|获证", Pattern.compile("通过|合格|及格|达标|取得|获得|考取|[取获]证|证书"));
    /** Those who did not. */
    private static final Pattern NOT = Pattern.compile("[未没待缺]|不合格|不及格|流失|放弃");

    private Rates() {}

    /** Whether the words say that the counted did what the rate is named after: 已就业 for 就业率, and not 未就业. */
    static boolean isDoneBy(String stem, String words) {
        String last = stem.substring(stem.length() - 2);
        return !NOT.matcher(words).find()
                && (words.contains(last)
                        || DEEDS.entrySet().stream()
                                .filter(entry -> Pattern.matches(entry.getKey(), last))
                                .anyMatch(
                                        entry -> entry.getValue().matcher(words).find()));
    }

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
