package dev.gouji.rules;

import static org.junit.jupiter.api.Assertions.fail;

import dev.gouji.extract.DocumentExtractor;
import dev.gouji.facts.FactFinder;
import dev.gouji.model.Facts;
import dev.gouji.model.Result;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Documents written as Markdown, read and understood as those of users are. */
final class Written {

    private final RuleSet rules;
    private final FactFinder finder;
    private final DocumentExtractor extractor = new DocumentExtractor();

    Written(RuleSet rules) {
        this.rules = rules;
        this.finder = new FactFinder(rules.catalogue());
    }

    Facts facts(String name, String text) {
        return extractor
                .extract(name, text.getBytes(StandardCharsets.UTF_8))
                .match(extracted -> finder.find(extracted.document()), unreadable -> fail(unreadable.toString()));
    }

    /** What the rules say of a text, as verdict and message. */
    List<String> told(String text) {
        return new Checker(rules, Locale.CHINESE)
                .check(facts("report.md", text)).stream().map(Written::told).toList();
    }

    static String told(Result result) {
        return result.verdict().id() + " " + result.message();
    }
}
