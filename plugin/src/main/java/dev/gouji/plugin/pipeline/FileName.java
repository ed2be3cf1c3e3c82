package dev.gouji.plugin.pipeline;

import dev.gouji.model.Document;
import dev.gouji.model.Format;
import dev.gouji.model.Location;
import dev.gouji.model.Result;
import dev.gouji.model.RuleCard;
import dev.gouji.model.Severity;
import dev.gouji.model.Sighting;
import dev.gouji.model.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rule that a file is what its name says; a mislabelled one is checked as what it is. */
final class FileName {

    private static final String RULE = "reading/name";

    /** The kinds of text are told apart by their names alone. */
    private static final Set<String> TEXTS = Set.of("txt", "text", "md", "markdown");

    private static final Map<Format, Set<String>> SUFFIXES = Map.of(
            Format.DOCX, Set.of("docx", "docm", "dotx"),
            Format.DOC, Set.of("doc", "dot", "wps", "wpt"),
            Format.ODT, Set.of("odt", "ott"),
            Format.XLSX, Set.of("xlsx", "xlsm", "xltx"),
            Format.XLS, Set.of("xls", "xlt", "et"),
            Format.PDF, Set.of("pdf"),
            Format.HTML, Set.of("html", "htm", "xhtml", "mht"),
            Format.MARKDOWN, TEXTS,
            Format.TEXT, TEXTS);

    private final Texts texts;

    FileName(Texts texts) {
        this.texts = texts;
    }

    RuleCard card() {
        return new RuleCard(
                RULE,
                texts.get("name.title"),
                "reading",
                Severity.INFO,
                Optional.empty(),
                texts.get("name.fix"),
                texts.get("reading.applies-to"),
                "");
    }

    /** Names the suffix that does not fit; empty if it fits or if the file has none. */
    Optional<Result> mismatch(Document document) {
        String name = document.path().substring(document.path().lastIndexOf('/') + 1);
        String suffix = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean fits = suffix.length() == name.length()
                || SUFFIXES.getOrDefault(document.format(), Set.of(suffix)).contains(suffix);
        return fits ? Optional.empty() : Optional.of(result(suffix, document.format()));
    }

    private Result result(String suffix, Format format) {
        return new Result(
                RULE,
                Optional.empty(),
                Severity.INFO,
                new Verdict.Violated(),
                texts.get("name.mismatch", suffix, format.id()),
                texts.get("name.fix"),
                List.of(new Sighting("found", new Location.Absent(List.of()))),
                Optional.empty());
    }
}
