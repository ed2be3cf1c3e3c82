package dev.gouji.extract.internal.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Keeps the candidates whose kind behaves like headings over the whole document. */
final class HeadingFilter {

    private static final int REPEATED = 3;
    private static final double MOSTLY = 0.6;
    private static final int SHORTEST_TEXT = 15;
    private static final Pattern USUAL = Pattern.compile("(?:前言|引言|序言|导言|概述|结语|结束语|后记|附[表录件]\\d{0,2}|参考文献|致谢)");

    private final List<Item> items;
    private final Style body;
    private final Map<HeadingKind, List<HeadingCandidate>> kinds = new LinkedHashMap<>();
    private final Set<Integer> candidates = new HashSet<>();

    HeadingFilter(List<Item> items, Style body, List<HeadingCandidate> found) {
        this.items = items;
        this.body = body;
        for (HeadingCandidate candidate : found) {
            kinds.computeIfAbsent(candidate.kind(), kind -> new ArrayList<>()).add(candidate);
            candidates.add(candidate.index());
        }
    }

    List<HeadingCandidate> keep() {
        List<HeadingCandidate> kept = new ArrayList<>();
        kinds.forEach((kind, members) -> {
            if (kind.isNumbered()) {
                members.stream().filter(HeadingCandidate::emphasised).forEach(kept::add);
                kept.addAll(plainHeadings(kind, members));
            }
        });
        List<HeadingCandidate> numbered = List.copyOf(kept);
        kinds.forEach((kind, members) -> {
            if (!kind.isNumbered()) {
                kept.addAll(unnumberedHeadings(kind, members, numbered));
            }
        });
        kept.sort((a, b) -> Integer.compare(a.index(), b.index()));
        return kept;
    }

    /** Lines that look like running text are headings where all members of a series are short and stand above text. */
    private List<HeadingCandidate> plainHeadings(HeadingKind kind, List<HeadingCandidate> members) {
        Map<Integer, HeadingCandidate> plain = new HashMap<>();
        members.stream().filter(member -> !member.emphasised()).forEach(member -> plain.put(member.index(), member));
        List<HeadingCandidate> kept = new ArrayList<>();
        List<Integer> series = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < items.size() && !plain.isEmpty(); i++) {
            int value = valueOf(kind, items.get(i));
            if (value > 0 && value != last + 1) {
                kept.addAll(headings(series, plain));
                series.clear();
            }
            if (value > 0) {
                series.add(i);
                last = value;
            }
        }
        kept.addAll(headings(series, plain));
        return kept;
    }

    private List<HeadingCandidate> headings(List<Integer> series, Map<Integer, HeadingCandidate> plain) {
        List<HeadingCandidate> members =
                series.stream().filter(plain::containsKey).map(plain::get).toList();
        boolean all = members.size() > 1
                && members.size() == series.size()
                && members.stream().allMatch(this::leads);
        return all ? members : List.of();
    }

    /** The number of an item of the kind, 0 if it is another. */
    private static int valueOf(HeadingKind kind, Item item) {
        if (!(item instanceof Passage passage)
                || passage.boxed()
                || !passage.style().equals(kind.style())) {
            return 0;
        }
        HeadingNumber number = HeadingNumber.of(passage.text().folded());
        return number.rank() == kind.rank() ? number.value() : 0;
    }

    private List<HeadingCandidate> unnumberedHeadings(
            HeadingKind kind, List<HeadingCandidate> members, List<HeadingCandidate> numbered) {
        List<HeadingCandidate> sameLook = numbered.stream()
                .filter(other -> other.passage().style().equals(kind.style()))
                .toList();
        if (!sameLook.isEmpty()) {
            return members.stream()
                    .filter(member -> sameLook.stream().anyMatch(other -> isAligned(member, other)))
                    .toList();
        }
        if (kind.style().size() > body.size() + 0.25 && isRepeated(members, numbered)) {
            return members;
        }
        return members.stream()
                .filter(member -> USUAL.matcher(member.folded()).matches())
                .toList();
    }

    private static boolean isAligned(HeadingCandidate one, HeadingCandidate other) {
        double size = one.passage().style().size();
        return one.passage().centred() == other.passage().centred()
                && (one.passage().centred()
                        || Math.abs(one.passage().first().left()
                                        - other.passage().first().left())
                                < size);
    }

    /** Titles of parts come often, or each has numbers of its own below; the title of a document does not. */
    private boolean isRepeated(List<HeadingCandidate> members, List<HeadingCandidate> numbered) {
        List<HeadingCandidate> apart = new ArrayList<>();
        for (HeadingCandidate member : members) {
            if (!apart.isEmpty()
                    && member.index() == apart.get(apart.size() - 1).index() + 1) {
                apart.remove(apart.size() - 1);
            }
            apart.add(member);
        }
        if (apart.size() >= REPEATED) {
            return leadMostly(apart);
        }
        return apart.size() > 1
                && apart.stream()
                        .allMatch(member -> numbered.stream()
                                .filter(other -> other.index() > member.index())
                                .findFirst()
                                .filter(other -> other.number().value() == 1 && noneBetween(apart, member, other))
                                .isPresent());
    }

    private static boolean noneBetween(List<HeadingCandidate> members, HeadingCandidate from, HeadingCandidate to) {
        return members.stream().noneMatch(other -> other.index() > from.index() && other.index() < to.index());
    }

    /** Whether most of the members stand above text or other headings; the items of a list follow each other. */
    private boolean leadMostly(List<HeadingCandidate> members) {
        long leading = members.stream().filter(this::leads).count();
        return leading >= MOSTLY * members.size();
    }

    private boolean leads(HeadingCandidate candidate) {
        int next = candidate.index() + 1;
        if (next >= items.size()) {
            return false;
        }
        if (!(items.get(next) instanceof Passage passage)) {
            return true;
        }
        boolean sameKind =
                kinds.getOrDefault(candidate.kind(), List.of()).stream().anyMatch(other -> other.index() == next);
        return !sameKind
                && (candidates.contains(next) || passage.text().folded().length() >= SHORTEST_TEXT);
    }
}
