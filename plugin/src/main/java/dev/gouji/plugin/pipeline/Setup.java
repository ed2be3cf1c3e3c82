package dev.gouji.plugin.pipeline;

import dev.gouji.facts.FactFinder;
import dev.gouji.fixtures.RuleVerifier;
import dev.gouji.fixtures.Verification;
import dev.gouji.model.Configuration;
import dev.gouji.model.Example;
import dev.gouji.model.Report;
import dev.gouji.model.RuleCard;
import dev.gouji.rules.Batch;
import dev.gouji.rules.Checker;
import dev.gouji.rules.ConfigurationReader;
import dev.gouji.rules.ConfigurationReading.Accepted;
import dev.gouji.rules.Loaded;
import dev.gouji.rules.PackRepository;
import dev.gouji.rules.RuleChange;
import dev.gouji.rules.RuleExplanation;
import dev.gouji.rules.RuleSet;
import dev.gouji.rules.RuleSets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Configuration and rules, read and found right, and what can be done with them. */
public final class Setup {

    private final Request request;
    private final Configuration configuration;
    private final RuleSet rules;
    private final Extractor extractor;
    private final Acceptance acceptance;
    private final Texts texts;
    private final Reading reading;

    private Setup(
            Request request, Configuration configuration, RuleSet rules, Extractor extractor, Acceptance acceptance) {
        this.request = request;
        this.configuration = configuration;
        this.rules = rules;
        this.extractor = extractor;
        this.acceptance = acceptance;
        this.texts = new Texts(request.locale());
        this.reading = new Reading(texts);
    }

    /**
     * Reads configuration and rules.
     *
     * @param extractor will read the documents
     * @param artifacts where packs come from that the configuration names by their coordinates
     */
    public static Setup load(Request request, Extractor extractor, PackRepository artifacts) {
        Texts texts = new Texts(request.locale());
        Accepted accepted = request.configurationFile()
                .map(new ConfigurationReader()::read)
                .orElseGet(() -> Accepted.of(Configuration.DEFAULT))
                .match(settings -> settings, rejected -> {
                    throw SetupException.of(texts, rejected.problems());
                });
        RuleSet rules = RuleSets.load(accepted, request.packs(), artifacts).match(Loaded.Ready::rules, rejected -> {
            throw SetupException.of(texts, rejected.problems());
        });
        Acceptance acceptance = new AcceptanceFiles(request, accepted.configuration()).read(ids(rules));
        return new Setup(request, accepted.configuration(), rules, extractor, acceptance);
    }

    /** The rules in force and those that were switched off. */
    private static Set<String> ids(RuleSet rules) {
        return Stream.concat(
                        rules.cards(Locale.CHINESE).stream().map(RuleCard::id),
                        rules.changes().stream().map(RuleChange::rule))
                .collect(Collectors.toSet());
    }

    public Configuration configuration() {
        return configuration;
    }

    public RuleSet rules() {
        return rules;
    }

    /** The file that holds the findings that were there before, whether it is there or not. */
    public Path baselineFile() {
        return new AcceptanceFiles(request, configuration).baseline();
    }

    /** The cards of the rules in force and of those that are in no pack, by identifier. */
    public RuleBook book() {
        return new RuleBook(Stream.of(
                        rules.cards(request.locale()).stream(), reading.cards().stream(), Stream.of(acceptance.card()))
                .flatMap(cards -> cards)
                .toList());
    }

    /** Everything there is to know of a rule in force; empty for those in no pack. */
    public Optional<RuleExplanation> explain(RuleCard card) {
        return rules.explain(card.id(), request.locale());
    }

    /** The documents to check; a pattern of the configuration that matches no file is a mistake in it. */
    public List<Source> documents() throws IOException {
        return new Documents(request, configuration).find();
    }

    /** What a document goes through. */
    public Stages stages() {
        FactFinder finder = new FactFinder(rules.catalogue());
        Batch batch = new Checker(rules, request.locale()).batch();
        return new Stages(
                extractor,
                finder::find,
                facts -> acceptance.of(facts.document().path(), batch.check(facts)),
                path -> acceptance.of(path, batch.compare(path)));
    }

    /**
     * Runs the examples of rules, each as a Markdown document that its rule is for: of those in the folders that the run
     * names, else of all in force.
     */
    public List<Verification> verifyExamples() {
        FactFinder finder = new FactFinder(rules.catalogue());
        Checker checker = new Checker(rules, request.locale());
        ExampleDocuments documents = new ExampleDocuments(finder);
        return RuleVerifier.using(example -> documents
                        .facts(example)
                        .map(facts -> checker.check(example, facts, documents.beside(example)))
                        .orElse(List.of()))
                .verify(rules.examples().stream().filter(this::isAsked).toList());
    }

    private boolean isAsked(Example example) {
        return request.packs().isEmpty()
                || request.packs().stream().anyMatch(folder -> example.file().startsWith(folder.toString()));
    }

    /** Takes the documents through all stages. */
    public Report check(List<Source> documents, Run run) {
        if (run.threads() < 1) {
            throw new SetupException(texts.get("setup.threads", run.threads()));
        }
        Pipeline pipeline = new Pipeline(stages(), reading, run.threads(), run.progress());
        return new Report(run.version(), rules.packs(), book().cards(), pipeline.run(documents));
    }
}
