package dev.gouji.facts.internal.indicator;

import dev.gouji.model.Catalogue;
import dev.gouji.model.Indicator;
import dev.gouji.model.Mention;
import dev.gouji.model.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Knows the indicators that a sentence names by everyday words while it counts up what the whole school has:
 * 学校现有教职工908人，其中专任教师703人.
 *
 * <p>毕业生120人 may be those of a class. So the sentence must open with the school, and up to the figure nothing may
 * stand in it but things and their numbers.
 */
final class WholeSchool {

    private static final String SENTENCE_ENDS = "。!?;\n";
    /** What follows a figure of such a sentence; a verb would make it one of a part: 专任教师12人获奖. */
    private static final String FIGURE_ENDS = ",。;:、()!?\n";

    private static final int LONGEST_LEAD = 200;

    private static final String DATE = "(?:\\d{4}(?:-\\d{4})?(?:学年|年度?|届)?)?(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:年?底|年?末)?";
    private static final String TIME = "(?:(?:(?:截至|截止|至)?" + DATE + "|目前|现在|当前|本学年|今年)[,的]?)";
    private static final String HAS = "(?:目前|现|已|共|总共|拥有|有|设有|建有|的)";
    private static final String ITEM = "(?:(?:其中)?[,:]?[^,、\\d]{1,20}\\d[\\d.:]*(?:,\\d{3})*[^,、\\d]{0,8}[,、])";
    private static final String COMES_TO = "(?:共计|总计|合计|总数|人数|共|为|达到|达|有)";

    private record Word(Indicator indicator, Pattern lead) {}

    private final Map<String, Word> words = new HashMap<>();

    WholeSchool(Catalogue catalogue) {
        for (Indicator indicator : catalogue.indicators()) {
            indicator.spoken().forEach(word -> words.put(word, new Word(indicator, lead(word))));
        }
    }

    private static Pattern lead(String word) {
        return Pattern.compile(TIME + "{0,2}(?:学校|我校|本校|全校)" + TIME + "?" + ITEM + "*(?:其中[,:]?)?" + HAS + "*"
                + Pattern.quote(word) + COMES_TO + "*");
    }

    /** The indicator that the figure of that name is a value of, if its sentence, part of a folded text, says so. */
    Optional<Indicator> indicator(String name, Mention mention, Function<Place, String> texts) {
        return mention.place().cell().isPresent()
                ? Optional.empty()
                : Optional.ofNullable(words.get(name))
                        .filter(word -> isCountedUp(word, mention, texts.apply(mention.place())))
                        .map(Word::indicator);
    }

    private static boolean isCountedUp(Word word, Mention mention, String text) {
        int from = mention.place().from();
        int start = from;
        while (start > 0 && SENTENCE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int to = mention.place().to();
        boolean ends = to == text.length() || FIGURE_ENDS.indexOf(text.charAt(to)) >= 0;
        return ends
                && from - start <= LONGEST_LEAD
                && word.lead().matcher(text.substring(start, from)).matches();
    }
}
