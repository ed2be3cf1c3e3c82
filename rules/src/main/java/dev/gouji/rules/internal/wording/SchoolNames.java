package dev.gouji.rules.internal.wording;

import dev.gouji.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Schools that are named in two ways: 示例技术学院 where it is 示例职业技术学院 elsewhere, 示例职业技术学校 beside 示例职业技术学院.
 *
 * <p>There can be a 技师学院, a 师范学院 and a 职业技术学院 of one place, so that one name has to be in the other, or both to be
 * of one trade. A school that became a 大学 or, by the words beside it, another one has two names for good reasons.
 */
public final class SchoolNames implements Search {

    private static final Pattern SCHOOL = Pattern.compile("(?<head>[\\u4e00-\\u9fff]{2,12}?)"
            + "(?<trade>(?:中等|高等)?(?:职业技术|职业|技术))(?<end>学校|学院)(?!校|院|[\\u4e00-\\u9fff]{0,4}学院)");
    /** Ends of words before the trade that are no name of a school. */
    private static final Pattern COMMON = Pattern.compile(".*(?:[省市县区州国级类型性层次等各所家批些的和与及、在为是建办名成校院]"
            + "|水平|优质|综合|应用|一流|示范|骨干|知名|兄弟|同类|重点|其他|本科|专科|普通|特色|现代|新型|支持|推进|开展|参与|实施|加强|组织|鼓励|引导|指导|建设|发展|推动|创新|入驻)");

    private static final Pattern RENAMED = Pattern.compile("更名|改名|前身|升格|改制|转设|合并|组建|原名");

    /** How far from a name the word stands that tells of its change. */
    private static final int BESIDE = 12;

    /** A school where it is named. */
    private record Named(int text, int from, int to, String head, String trade, String end) {

        /** The name without what stands before it, if the other is the same school with another name. */
        Optional<String> nameAs(Named other) {
            boolean alike = end.equals(other.end)
                    ? !trade.equals(other.trade) && (isWithin(trade, other.trade) || isWithin(other.trade, trade))
                    : trade.equals(other.trade);
            String shared = sharedEnd(head, other.head);
            return alike && shared.length() >= 2 && !COMMON.matcher(shared).matches()
                    ? Optional.of(shared)
                    : Optional.empty();
        }

        boolean hasName(String name, Named like) {
            return head.endsWith(name) && trade.equals(like.trade) && end.equals(like.end);
        }
    }

    @Override
    public List<Found> in(List<Text> texts) {
        List<Named> schools = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String folded = texts.get(i).folded();
            Matcher matcher = SCHOOL.matcher(folded);
            while (matcher.find()) {
                if (!isRenamed(folded, matcher)) {
                    schools.add(new Named(
                            i,
                            matcher.start(),
                            matcher.end(),
                            matcher.group("head"),
                            matcher.group("trade"),
                            matcher.group("end")));
                }
            }
        }
        return schools.stream().flatMap(school -> odd(school, schools).stream()).toList();
    }

    private static boolean isRenamed(String folded, Matcher school) {
        int from = Math.max(0, school.start() - BESIDE);
        return RENAMED.matcher(folded)
                .region(from, Math.min(folded.length(), school.end() + BESIDE))
                .find();
    }

    /** The school as found if it is named otherwise elsewhere, more often or before. */
    private static Optional<Found> odd(Named school, List<Named> schools) {
        return schools.stream()
                .flatMap(other -> school
                        .nameAs(other)
                        .filter(name -> isRarer(school, other, name, schools))
                        .map(name -> found(school, name, name + other.trade() + other.end()))
                        .stream())
                .findFirst();
    }

    /** Whether the name stands by itself somewhere, and less often as the school has it than as the other. */
    private static boolean isRarer(Named school, Named other, String name, List<Named> schools) {
        if (schools.stream().noneMatch(one -> one.head().equals(name))) {
            return false;
        }
        long own = schools.stream().filter(one -> one.hasName(name, school)).count();
        long others = schools.stream().filter(one -> one.hasName(name, other)).count();
        return own < others || (own == others && schools.indexOf(other) < schools.indexOf(school));
    }

    private static Found found(Named school, String name, String usual) {
        int from = school.from() + school.head().length() - name.length();
        return new Found(school.text(), new Slip(from, school.to(), "school", Map.of("usual", usual)));
    }

    private static String sharedEnd(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length())
                && one.charAt(one.length() - 1 - length) == other.charAt(other.length() - 1 - length)) {
            length++;
        }
        return one.substring(one.length() - length);
    }

    /** Whether all characters of the one are in the other in their order. */
    private static boolean isWithin(String one, String other) {
        int at = 0;
        for (int i = 0; i < other.length() && at < one.length(); i++) {
            if (other.charAt(i) == one.charAt(at)) {
                at++;
            }
        }
        return at == one.length();
    }
}
