package dev.gouji.rules.internal.source;

import dev.gouji.model.Example;
import dev.gouji.rules.internal.yaml.Fields;
import dev.gouji.rules.internal.yaml.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the examples of one rule, which are texts or files below the folder of the rule. */
public final class ExampleReader {

    private static final String FILE = "file";

    private final String rule;
    private final URI declared;
    private final Problems problems;

    /**
     * A reader for one rule.
     *
     * @param rule its identifier with its pack
     * @param declared the file in which it stands
     */
    public ExampleReader(String rule, URI declared, Problems problems) {
        this.rule = rule;
        this.declared = declared;
        this.problems = problems;
    }

    List<Example> read(Fields fields) {
        List<Example> examples = new ArrayList<>();
        fields.child("examples").ifPresent(both -> {
            both.items("pass").forEach(item -> examples.add(example("satisfied", item)));
            both.items("fail").forEach(item -> examples.add(example("violated", item)));
        });
        return examples;
    }

    private Example example(String expected, Fields item) {
        return new Example(
                rule,
                item.text("expect").orElse(expected),
                item.scalar().or(() -> item.text("text")).orElseGet(() -> item.textOrEmpty(FILE)),
                item.text(FILE).flatMap(name -> document(name, item)),
                item.texts("beside"),
                item.text("at"),
                item.fileName(),
                item.spot().line());
    }

    private Optional<URI> document(String name, Fields item) {
        Optional<URI> document = name.contains("..") || name.contains(":") ? Optional.empty() : below(name);
        if (document.isEmpty()) {
            problems.add("RULE-321", item.spot(FILE), "例子的文件 " + name + " 不在规则所在的文件夹之下，或无法读取");
        }
        return document;
    }

    /** The file of the name beside the rule; empty if there is none. */
    private Optional<URI> below(String name) {
        try {
            String folder = declared.toString().replaceFirst("[^/]*$", "");
            URI document = URI.create(folder + new URI(null, null, name, null).getRawPath());
            try (InputStream there = document.toURL().openStream()) {
                return there.read() < 0 ? Optional.empty() : Optional.of(document);
            }
        } catch (URISyntaxException | IOException e) {
            return Optional.empty();
        }
    }
}
