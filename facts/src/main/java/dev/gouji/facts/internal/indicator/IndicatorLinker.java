package dev.gouji.facts.internal.indicator;

import dev.gouji.model.Catalogue;
import dev.gouji.model.Confidence;
import dev.gouji.model.Dimension;
import dev.gouji.model.Indicator;
import dev.gouji.model.IndicatorValue;
import dev.gouji.model.Mention;
import dev.gouji.model.Place;
import dev.gouji.model.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Tells which figures are values of which indicators, by the name of what they measure and by their unit.
 *
 * <p>The name must be the indicator's name or an alias, with nothing around it but words that change nothing (学校现有,
 * 应届): a figure that is not linked costs a check, one that is linked wrongly accuses.
 */
public final class IndicatorLinker {

    /** Words before a name that leave it the same measure of the whole school. */
    private static final Pattern NEUTRAL_PREFIX =
            Pattern.compile("^(?:(?:确保|力争|争取|保证|实现|学校|我校|本校|全校|全院|我院|学院|目前|现有|现|共有|共|拥有|总体|年终|应届|本届|当年|"
                    + "本学年|截至目前|各类|\\d{4}届|\\d{4}年|\\d{4}-\\d{4}学年)的?)+");

    /** What opens the name of a row below another in the official tables. */
    private static final Pattern ROW_PREFIX = Pattern.compile("^(?:其中|[A-D]类|\\d{1,2}[.、])+[:,]?");

    private static final int SHORTEST_SURE_ALIAS = 4;
    /** A shorter name behind 其中 is that of the row above: 其中 专业数量, of the schools abroad. */
    private static final int SHORTEST_BELOW = 5;

    private final Map<String, Indicator> byName = new HashMap<>();
    private final WholeSchool wholeSchool;

    public IndicatorLinker(Catalogue catalogue) {
        wholeSchool = new WholeSchool(catalogue);
        for (Indicator indicator : catalogue.indicators()) {
            byName.put(key(indicator.name()), indicator);
        }
        for (Indicator indicator : catalogue.indicators()) {
            indicator.aliases().forEach(alias -> byName.putIfAbsent(key(alias), indicator));
        }
    }

    /** The values of indicators among the mentions, in the same order; the texts are those, folded, in which they stand. */
    public List<IndicatorValue> link(List<Mention> mentions, Function<Place, String> texts) {
        return mentions.stream()
                .flatMap(mention -> link(mention, texts).stream())
                .toList();
    }

    private Optional<IndicatorValue> link(Mention mention, Function<Place, String> texts) {
        if (!mention.context().scope().isEmpty() || mention.thing().isEmpty()) {
            return Optional.empty();
        }
        String whole = key(ROW_PREFIX.matcher(mention.thing()).replaceFirst(""));
        if (whole.length() < SHORTEST_BELOW && mention.thing().startsWith("其中")) {
            return Optional.empty();
        }
        String plain = NEUTRAL_PREFIX.matcher(whole).replaceFirst("");
        return link(whole, mention)
                .or(() -> link(plain, mention))
                .or(() -> wholeSchool
                        .indicator(plain, mention, texts)
                        .filter(indicator -> fits(indicator, mention))
                        .map(indicator -> new IndicatorValue(indicator, mention, Confidence.LIKELY)));
    }

    private Optional<IndicatorValue> link(String name, Mention mention) {
        return Optional.ofNullable(byName.get(name))
                .filter(indicator -> fits(indicator, mention))
                .map(indicator -> new IndicatorValue(indicator, mention, sureness(name, indicator)));
    }

    /** Official names are sure; short aliases are everyday words. */
    private static Confidence sureness(String name, Indicator indicator) {
        return name.length() >= SHORTEST_SURE_ALIAS || name.equals(key(indicator.name()))
                ? Confidence.CERTAIN
                : Confidence.LIKELY;
    }

    private static boolean fits(Indicator indicator, Mention mention) {
        Dimension dimension = mention.quantity().unit().dimension();
        String unit = indicator.unit();
        if (unit.equals("%")) {
            return dimension == Dimension.SHARE;
        }
        if (unit.isEmpty() || unit.equals(":")) {
            return dimension == Dimension.RATIO || dimension == Dimension.NONE;
        }
        return unit.contains("/") ? fitsPerUnit(dimension, mention, unit) : fitsAmount(dimension, unit);
    }

    private static boolean fitsPerUnit(Dimension dimension, Mention mention, String unit) {
        boolean sameBase = mention.quantity().unit().symbol().equals(unit.substring(0, unit.indexOf('/')));
        return dimension == Dimension.PER_UNIT || dimension == Dimension.NONE || sameBase;
    }

    private static boolean fitsAmount(Dimension dimension, String unit) {
        return switch (unit) {
            case "人" -> dimension == Dimension.PERSONS || dimension == Dimension.NONE;
            case "元", "万元", "亿元" -> dimension == Dimension.MONEY;
            case "平方米", "亩" -> dimension == Dimension.AREA;
            case "Mbps" -> dimension == Dimension.BANDWIDTH;
            case "GB" -> dimension == Dimension.DATA_VOLUME;
            case "学时", "课时" -> dimension == Dimension.TEACHING_HOURS;
            case "人日" -> dimension == Dimension.PERSON_DAYS;
            case "人次" -> dimension == Dimension.PERSON_TIMES;
            default -> dimension == Dimension.THINGS || dimension == Dimension.OTHER || dimension == Dimension.NONE;
        };
    }

    private static String key(String name) {
        return Text.of(name).folded().replaceAll("[()（）“”\"、]", "");
    }
}
