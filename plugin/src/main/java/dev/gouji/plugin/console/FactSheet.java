package dev.gouji.plugin.console;

import dev.gouji.model.Claim;
import dev.gouji.model.Extraction.Unreadable;
import dev.gouji.model.Facts;
import dev.gouji.model.IndicatorValue;
import dev.gouji.model.Locator;
import dev.gouji.model.Mention;
import dev.gouji.model.Place;
import dev.gouji.model.Profile;
import dev.gouji.model.Untied;
import dev.gouji.plugin.pipeline.Reading;
import dev.gouji.plugin.pipeline.Texts;
import dev.gouji.plugin.pipeline.TieOut;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the rules see of a document, as lines to read: quantities, indicators, claims with their fit, figures that are not tied out. */
public final class FactSheet {

    private static final String INDENT = "  ";

    private final Texts texts;
    private final Reading reading;
    private final Whereabouts whereabouts;

    public FactSheet(Texts texts) {
        this.texts = texts;
        this.reading = new Reading(texts);
        this.whereabouts = new Whereabouts(texts);
    }

    /** The facts of one document; every line stands for itself. */
    public List<String> lines(Facts facts) {
        Locator locator = new Locator(facts.document());
        return Stream.of(
                        Stream.of(heading(facts)),
                        facts.indicators().stream().map(value -> indicator(value, locator)),
                        facts.claims().stream().map(claim -> claim(claim, locator)),
                        new TieOut(facts).untied().stream().map(this::untied),
                        facts.mentions().stream().map(mention -> quantity(mention, locator)))
                .flatMap(lines -> lines)
                .toList();
    }

    /** The line for a file without facts. */
    public List<String> unread(Unreadable file) {
        return List.of(texts.get("facts.unread", file.path(), reading.reason(file.obstacle())));
    }

    private String heading(Facts facts) {
        Profile profile = facts.document().profile();
        String kind = texts.get("kind." + profile.kind().id());
        return texts.get(
                "facts.heading",
                facts.document().path(),
                profile.edition().map(edition -> kind + " " + edition).orElse(kind),
                facts.numbers().values().stream().mapToInt(Integer::intValue).sum(),
                facts.mentions().size(),
                facts.indicators().size(),
                facts.claims().size());
    }

    private String indicator(IndicatorValue value, Locator locator) {
        Mention mention = value.mention();
        return INDENT
                + texts.get(
                        "facts.indicator",
                        where(mention.place(), locator),
                        value.indicator().name(),
                        mention.quantity().printed(),
                        about(mention),
                        value.confidence().name().toLowerCase(Locale.ROOT));
    }

    private String claim(Claim claim, Locator locator) {
        Claim.Reading best = claim.best();
        return INDENT
                + texts.get(
                        "facts.claim",
                        claim.figures().stream()
                                .findFirst()
                                .map(figure -> where(figure.place(), locator))
                                .orElse(""),
                        texts.get("fit." + claim.fit()),
                        claim.stated().show() + " " + claim.relation().sign() + " "
                                + best.formula().show(),
                        best.because(),
                        claim.kind().id(),
                        claim.confidence().name().toLowerCase(Locale.ROOT));
    }

    private String untied(Untied untied) {
        return INDENT
                + texts.get(
                        "facts.untied",
                        whereabouts.of(untied.where()),
                        untied.figure(),
                        texts.get("untied." + untied.reason().id()));
    }

    private String quantity(Mention mention, Locator locator) {
        return INDENT
                + texts.get(
                        "facts.quantity",
                        where(mention.place(), locator),
                        mention.quantity().printed(),
                        mention.thing(),
                        about(mention),
                        mention.interval());
    }

    /** The time and the part that a figure is about, empty if none is known. */
    private static String about(Mention mention) {
        String period = mention.context()
                .period()
                .map(known -> known.firstYear() == known.lastYear()
                        ? "" + known.firstYear()
                        : known.firstYear() + "–" + known.lastYear())
                .orElse("");
        return (period + " " + mention.context().scope()).strip();
    }

    private String where(Place place, Locator locator) {
        return whereabouts.of(locator.locate(place));
    }
}
