package dev.gouji.plugin.pipeline;

import dev.gouji.model.Document;
import dev.gouji.model.Document.Gap;
import dev.gouji.model.Obstacle;
import dev.gouji.model.Result;
import dev.gouji.model.RuleCard;
import dev.gouji.model.Severity;
import dev.gouji.model.Verdict;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules before all rules: what cannot be read has not been checked, and a file is what its name says. */
public final class Reading {

    /** Its identifier in reports. */
    public static final String RULE = "reading/pages";

    private final Texts texts;
    private final FileName name;

    public Reading(Texts texts) {
        this.texts = texts;
        name = new FileName(texts);
    }

    /** How the rules present themselves beside those of the packs. */
    public List<RuleCard> cards() {
        return List.of(card(), name.card());
    }

    private RuleCard card() {
        return new RuleCard(
                RULE,
                texts.get("reading.title"),
                "reading",
                Severity.WARNING,
                Optional.empty(),
                texts.get("reading.fix"),
                texts.get("reading.applies-to"),
                "");
    }

    /** Why a file or a page was not read, in words. */
    public String reason(Obstacle obstacle) {
        String kind = texts.get("obstacle." + obstacle.kind());
        return obstacle.detail().isEmpty() ? kind : texts.get("obstacle.detail", kind, obstacle.detail());
    }

    /** What there is to say of how the document was read. */
    List<Result> results(Document document) {
        return Stream.of(gaps(document), recognised(document), name.mismatch(document))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Names the parts of the document that were not read; empty if all of it was. */
    private Optional<Result> gaps(Document document) {
        return result(
                "reading.gaps",
                document.gaps().stream().filter(gap -> !isRecognised(gap)).toList());
    }

    /** Names the parts of the document that were read with a computer's eyes; empty if none were. */
    private Optional<Result> recognised(Document document) {
        return result(
                "reading.recognised",
                document.gaps().stream().filter(Reading::isRecognised).toList());
    }

    private static boolean isRecognised(Gap gap) {
        return gap.obstacle().kind() == Obstacle.Kind.RECOGNISED;
    }

    private Optional<Result> result(String sentence, List<Gap> gaps) {
        return gaps.stream()
                .findFirst()
                .map(first -> new Result(
                        RULE,
                        Optional.empty(),
                        Severity.WARNING,
                        new Verdict.Undetermined(first.obstacle()),
                        texts.get(sentence, describe(gaps)),
                        texts.get("reading.fix"),
                        List.of(),
                        Optional.empty()));
    }

    private String describe(List<Gap> gaps) {
        Map<Obstacle.Kind, List<Gap>> byKind = gaps.stream()
                .collect(Collectors.groupingBy(
                        gap -> gap.obstacle().kind(), () -> new EnumMap<>(Obstacle.Kind.class), Collectors.toList()));
        return byKind.values().stream()
                .map(same -> texts.get("reading.gap", place(same), reason(together(same))))
                .collect(Collectors.joining(texts.get("list.separator")));
    }

    /** One obstacle in place of several of a kind, with all that is said of them. */
    private static Obstacle together(List<Gap> same) {
        String details = same.stream()
                .map(gap -> gap.obstacle().detail())
                .filter(detail -> !detail.isEmpty())
                .distinct()
                .collect(Collectors.joining("、"));
        return new Obstacle(same.get(0).obstacle().kind(), details);
    }

    private String place(List<Gap> gaps) {
        String pages = PageRanges.show(gaps.stream().flatMapToInt(gap -> gap.page().stream()));
        return pages.isEmpty() ? texts.get("reading.somewhere") : texts.get("reading.on-pages", pages);
    }
}
