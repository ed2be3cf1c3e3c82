package dev.gouji.facts.internal.passage;

import dev.gouji.model.Dimension;
import dev.gouji.model.Interval;
import dev.gouji.model.Mention;
import dev.gouji.model.Place;
import dev.gouji.model.Rational;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Looks for the whole that a share may be of among the amounts of a document. */
public final class Bases {

    /** Words that leave a whole what it is. */
    private static final Pattern NEUTRAL =
            Pattern.compile("(?:全校|学校|我校|本校|学院|全院|我院|全体|全部|所有|应届|本届|当年|同期|现有|实际|已|共|在|\\d|年|届|级|的)*");

    /** Words that make of all there are some: 专任教师 are not 教师总数. */
    private static final Pattern SOME = Pattern.compile("专任|专职|兼职|外聘|校外|在编|在职|[男女]|双师");

    /** What was done of a plan is of its own plan, whatever others are named elsewhere. */
    private static final Pattern OWN_PLAN = Pattern.compile("计划|预算|任务|目标|指标");

    /** Words around the name of a whole that say nothing about which whole it is. */
    private static final Pattern FILLERS = Pattern.compile("总人数|总数|人数|总量|总额|全校|全国|全省|全市|全区|全体|学校|我校|全部|本校|的|总");

    /** One accident in so many shares is borne. */
    private static final int MOST_BY_ACCIDENT = 20;

    private final Map<Place, String> shares = new HashMap<>();
    private final Map<String, String> bareNames = new HashMap<>();
    private final List<Mention> all;
    private final List<Mention> everywhere;
    private final NavigableMap<Rational, List<Mention>> byValue = new TreeMap<>();

    /**
     * Takes what is needed of a document.
     *
     * @param amounts its amounts in reading order
     * @param shares the amounts that are printed with a share, by place, with the words that name the whole of the share
     */
    public Bases(List<Mention> amounts, Map<Place, String> shares) {
        shares.forEach((place, whole) -> this.shares.put(place, bare(whole)));
        all = amounts;
        everywhere = amounts.stream().filter(Mention::isFirm).toList();
        everywhere.forEach(amount -> byValue.computeIfAbsent(amount.quantity().value(), value -> new ArrayList<>())
                .add(amount));
    }

    /** Amounts that can be the whole of the part: comparable, not smaller, not the part itself; each value once. */
    public static List<Mention> candidates(Mention part, List<Mention> amounts) {
        List<Mention> found = new ArrayList<>();
        for (Mention amount : amounts) {
            if (canBeWhole(part, amount) && found.stream().noneMatch(other -> sameValue(other, amount))) {
                found.add(amount);
            }
        }
        return found;
    }

    /** The amounts among those given that bear the name behind 占; each value once. */
    public List<Mention> named(String phrase, Mention part, List<Mention> amounts) {
        String name = bare(phrase);
        List<Mention> exact = phrase.contains("总") && phrase.length() > 2
                ? candidates(
                        part,
                        amounts.stream()
                                .filter(amount -> amount.thing().endsWith(phrase))
                                .toList())
                : List.of();
        if (!exact.isEmpty()) {
            return exact;
        }
        return name.length() < 2 ? List.of() : candidates(part, matching(name, amounts));
    }

    /** Whether the amount is itself told to be a part of what the name says. */
    private boolean isPartOf(String name, Mention amount) {
        String whole = shares.getOrDefault(amount.place(), "");
        return whole.length() >= 2 && whole.endsWith(name);
    }

    /** All amounts of the document, firm or not, whose name says this one, each value once. */
    public List<Mention> about(String name) {
        List<Mention> found = new ArrayList<>();
        for (Mention amount : all) {
            if (amount.thing().contains(name)
                    && amount.quantity().value().signum() > 0
                    && found.stream().noneMatch(other -> sameValue(other, amount))) {
                found.add(amount);
            }
        }
        return found;
    }

    /** The amounts of the document that bear the name behind 占; empty if they are of different values. */
    public List<Mention> namedAnywhere(String phrase, Mention part) {
        if (OWN_PLAN.matcher(phrase).find()) {
            return List.of();
        }
        List<Mention> found = named(phrase, part, everywhere);
        return found.size() == 1 && found.get(0).context().mayEqual(part.context()) ? found : List.of();
    }

    private List<Mention> matching(String name, List<Mention> amounts) {
        return amounts.stream()
                .filter(amount -> {
                    String thing = bareNames.computeIfAbsent(amount.thing(), Bases::bare);
                    return thing.endsWith(name) || (thing.length() >= 2 && name.endsWith(thing));
                })
                .filter(amount -> !isPartOf(name, amount))
                .toList();
    }

    /** Amounts anywhere in the document of which the part is the share, each value once, by value. */
    public List<Mention> explaining(Mention part, Mention share) {
        Interval wholes = part.interval().dividedBy(share.interval());
        if (wholes.low().isEmpty() || wholes.high().isEmpty()) {
            return List.of();
        }
        Rational low = wholes.low().get().value();
        Rational high = wholes.high().get().value();
        return byValue.subMap(low, true, high, true).values().stream()
                .map(amounts -> candidates(part, amounts))
                .filter(fitting -> !fitting.isEmpty())
                .map(fitting -> fitting.get(0))
                .toList();
    }

    /** Whether the share is so exact that hardly any amount of the document would explain it by accident. */
    public boolean isTelling(Mention share) {
        Rational width = share.interval().width().orElseThrow();
        Rational chance = width.times(Rational.of(byValue.size())).times(Rational.of(MOST_BY_ACCIDENT));
        return chance.compareTo(share.quantity().value()) < 0;
    }

    /**
     * Whether the amount's own name says all that the words behind 占 say: the 在校生 of a sentence may be others than
     * 高中阶段教育在校生.
     */
    public static boolean isNamedInFull(String base, Mention amount) {
        String name = bare(base);
        String thing = bare(amount.thing());
        if (base.contains("总") && thing.endsWith(name) && SOME.matcher(thing).find()) {
            return false;
        }
        return !name.endsWith(thing)
                || NEUTRAL.matcher(name.substring(0, name.length() - thing.length()))
                        .matches();
    }

    /** Whether the amount's own name says no more than the words behind 占: 理工类录取 are not all that 录取人数 may be. */
    public static boolean isJustNamed(String base, Mention amount) {
        String name = bare(base);
        String thing = bare(amount.thing());
        return !thing.endsWith(name)
                || NEUTRAL.matcher(thing.substring(0, thing.length() - name.length()))
                        .matches();
    }

    /** Whether words behind 占 name no whole: 全部, 总数. */
    public static boolean isFiller(String phrase) {
        return bare(phrase).isEmpty();
    }

    private static String bare(String name) {
        return FILLERS.matcher(name).replaceAll("");
    }

    /** Whether the part may be counted among the amount, however large the two are. */
    public static boolean isOfOneKind(Mention part, Mention amount) {
        return amount.isFirm()
                && amount.quantity().unit().dimension() != Dimension.DURATION
                && amount.quantity().value().signum() > 0
                && amount.quantity().unit().isComparableTo(part.quantity().unit());
    }

    /** How often the document states the value of the amount. */
    public long timesStated(Mention amount) {
        return byValue.getOrDefault(amount.quantity().value(), List.of()).stream()
                .filter(other ->
                        other.quantity().unit().isComparableTo(amount.quantity().unit()))
                .count();
    }

    private static boolean canBeWhole(Mention part, Mention amount) {
        return !amount.place().equals(part.place())
                && isOfOneKind(part, amount)
                && amount.quantity().value().compareTo(part.quantity().value()) >= 0;
    }

    private static boolean sameValue(Mention a, Mention b) {
        return a.quantity().value().equals(b.quantity().value())
                && a.quantity().lastPlace().equals(b.quantity().lastPlace());
    }
}
