package dev.gouji.facts.internal.quantity;

import dev.gouji.model.Dimension;
import dev.gouji.model.Rational;
import dev.gouji.model.Unit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The units that a header, a caption or a unit line gives to the numbers of a table.
 *
 * @param units one, or several for cells with as many numbers: 门/学时
 */
public record CellUnit(List<ScaledUnit> units) {

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]{1,12})\\)");
    private static final Pattern LINE = Pattern.compile("单位:([^,。;:()]{1,12})");
    private static final Pattern SLASH = Pattern.compile("[/、]");

    public static final CellUnit NONE = new CellUnit(List.of());
    public static final CellUnit PERCENT = new CellUnit(List.of(new ScaledUnit(Rational.ONE, Unit.PERCENT)));
    public static final CellUnit PEOPLE = parse("人").orElse(NONE);

    public CellUnit {
        units = List.copyOf(units);
    }

    /**
     * The unit that a folded header names in brackets or behind 单位; empty if it names none. A header that is nothing but a
     * unit names it as well, unless it may be the name of things: 人次 yes, 课程 no.
     */
    public static Optional<CellUnit> of(String header) {
        Matcher line = LINE.matcher(header);
        if (line.find()) {
            return parse(line.group(1));
        }
        Optional<CellUnit> found = Optional.empty();
        Matcher brackets = BRACKETS.matcher(header);
        while (brackets.find()) {
            String inside = brackets.group(1);
            Optional<CellUnit> last = found;
            found = parse(inside).or(() -> last);
        }
        return found.or(() -> header.endsWith("%")
                ? Optional.of(PERCENT)
                : Units.parse(header)
                        .filter(whole -> whole.unit().dimension() != Dimension.THINGS)
                        .map(whole -> new CellUnit(List.of(whole))));
    }

    /** The text as one unit or as several parted by a slash, as a column of units prints them. */
    public static Optional<CellUnit> parse(String text) {
        Optional<ScaledUnit> whole = Units.parse(text);
        if (whole.isPresent()) {
            return whole.map(unit -> new CellUnit(List.of(unit)));
        }
        List<Optional<ScaledUnit>> parts =
                SLASH.splitAsStream(text).map(Units::parse).toList();
        return parts.size() > 1 && parts.stream().allMatch(Optional::isPresent)
                ? Optional.of(
                        new CellUnit(parts.stream().flatMap(Optional::stream).toList()))
                : Optional.empty();
    }

    /** The unit of the number at the index in its cell. */
    ScaledUnit at(int index) {
        return index < units.size() ? units.get(index) : ScaledUnit.NONE;
    }
}
