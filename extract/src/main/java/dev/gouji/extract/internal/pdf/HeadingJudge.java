package dev.gouji.extract.internal.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells headings and titles from running text, by tags or bookmarks where they are good, else by number and look. */
final class HeadingJudge {

    private static final int FEWEST = 3;
    private static final double TRUSTED = 0.5;
    private static final double FOUND = 0.8;
    private static final int DEEPEST = 6;
    private static final int LAST_TITLE_PAGE = 3;
    /** The red head of an official document names its issuer. */
    private static final Pattern RED_HEAD = Pattern.compile("文件$");

    private final List<Item> items;
    private final TagTree tags;
    private final Bookmarks bookmarks;

    HeadingJudge(List<Item> items, TagTree tags, Bookmarks bookmarks) {
        this.items = items;
        this.tags = tags;
        this.bookmarks = bookmarks;
    }

    /**
     * What the passages are, by their place among the items.
     *
     * @param levels of the headings, from 1
     * @param titles of the document
     * @param caseHeadings titles of cases and headings inside them
     */
    record Judgement(Map<Integer, Integer> levels, Set<Integer> titles, Set<Integer> caseHeadings) {}

    Judgement judge() {
        HeadingCandidates finder = new HeadingCandidates(items);
        List<HeadingCandidate> found = finder.find();
        List<HeadingCandidate> free =
                found.stream().filter(candidate -> !candidate.passage().boxed()).toList();
        List<HeadingCandidate> kept = new ArrayList<>(new HeadingFilter(items, finder.body(), free).keep());
        List<HeadingCandidate> styled = CaseStyles.inner(items, kept);
        kept.removeAll(styled);
        HeadingLevels judged = new HeadingLevels(kept);
        Set<Integer> cases = caseHeadings(found);
        styled.forEach(heading -> cases.add(heading.index()));
        Map<Integer, Integer> tagged = tagged();
        Map<Integer, Integer> levels = Stream.of(tagged, bookmarked())
                .filter(declared -> isTrusted(declared, kept))
                .findFirst()
                .orElseGet(() -> {
                    cases.addAll(new CaseContext(items, kept, judged).inner());
                    Map<Integer, Integer> looked = new HashMap<>(tagged);
                    kept.forEach(heading -> looked.put(heading.index(), judged.level(heading)));
                    return looked;
                });
        levels.keySet().removeAll(cases);
        return new Judgement(levels, titles(found, levels, finder.body()), cases);
    }

    private Map<Integer, Integer> tagged() {
        Map<Integer, Integer> tagged = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Passage passage) {
                int at = i;
                tags.block(passage.first())
                        .filter(TagTree.Block::isHeading)
                        .ifPresent(block -> tagged.put(at, block.level()));
            }
        }
        return tagged;
    }

    /** The passages that bookmarks name; none if many bookmarks name nothing that is there. */
    private Map<Integer, Integer> bookmarked() {
        Map<Integer, Integer> marked = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Passage passage) {
                int at = i;
                Optional.ofNullable(bookmarks.levels().get(passage.text().folded()))
                        .ifPresent(level -> marked.put(at, Math.min(DEEPEST, level)));
            }
        }
        return marked.size() >= FOUND * bookmarks.levels().size() ? marked : Map.of();
    }

    /** What the file declares is trusted if it leaves out no kind of what looks like headings. */
    private static boolean isTrusted(Map<Integer, Integer> declared, List<HeadingCandidate> looking) {
        Map<HeadingKind, List<HeadingCandidate>> kinds =
                looking.stream().collect(Collectors.groupingBy(HeadingCandidate::kind));
        return declared.size() >= FEWEST
                && kinds.values().stream()
                        .filter(members -> members.size() >= FEWEST)
                        .allMatch(members -> members.stream()
                                        .filter(member -> declared.containsKey(member.index()))
                                        .count()
                                >= TRUSTED * members.size());
    }

    private Set<Integer> caseHeadings(List<HeadingCandidate> found) {
        Set<Integer> cases = new HashSet<>();
        boolean inCase = false;
        Map<Integer, HeadingCandidate> boxed = new HashMap<>();
        found.stream()
                .filter(candidate -> candidate.passage().boxed() && candidate.emphasised())
                .forEach(candidate -> boxed.put(candidate.index(), candidate));
        for (int i = 0; i < items.size(); i++) {
            if (!(items.get(i) instanceof Passage passage)) {
                continue;
            }
            boolean title = CaseTitles.isTitle(passage.text());
            inCase = title || (inCase && passage.boxed());
            if (title || (inCase && boxed.containsKey(i))) {
                cases.add(i);
            }
        }
        return cases;
    }

    /** The largest lines before the first heading that are larger than running text. */
    private static Set<Integer> titles(List<HeadingCandidate> found, Map<Integer, Integer> levels, Style body) {
        int first = levels.keySet().stream().min(Integer::compare).orElse(Integer.MAX_VALUE);
        List<HeadingCandidate> large = found.stream()
                .filter(candidate ->
                        candidate.index() < first && candidate.passage().page() <= LAST_TITLE_PAGE)
                .filter(candidate -> candidate.passage().style().size() > body.size() + 1)
                .filter(candidate -> !RED_HEAD.matcher(candidate.folded()).find())
                .toList();
        double largest = large.stream()
                .mapToDouble(candidate -> candidate.passage().style().size())
                .max()
                .orElse(0);
        Set<Integer> titles = new HashSet<>();
        large.stream()
                .filter(candidate -> candidate.passage().style().size() == largest)
                .forEach(candidate -> titles.add(candidate.index()));
        return titles;
    }
}
