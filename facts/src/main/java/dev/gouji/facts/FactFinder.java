package dev.gouji.facts;

import dev.gouji.facts.internal.context.MentionFinder;
import dev.gouji.facts.internal.context.Numbers;
import dev.gouji.facts.internal.indicator.IndicatorLinker;
import dev.gouji.facts.internal.prose.ProseClaims;
import dev.gouji.model.Catalogue;
import dev.gouji.model.Document;
import dev.gouji.model.Facts;
import dev.gouji.model.Locator;
import dev.gouji.model.Place;

/** Finds in a document what the rules are about: its figures, the indicators among them and its claims. */
public final class FactFinder {

    private final IndicatorLinker linker;

    /** Links figures to the indicators of the catalogue. */
    public FactFinder(Catalogue catalogue) {
        linker = new IndicatorLinker(catalogue);
    }

    /** The facts of the document. */
    public Facts find(Document document) {
        Numbers numbers = new MentionFinder().find(document);
        Locator locator = new Locator(document);
        ProseClaims prose =
                new ProseClaims(block -> locator.text(Place.inText(block, 0, 0)).folded(), numbers.mentions());
        return new Facts(document, numbers.count(), numbers.mentions(), linker.link(numbers.mentions()), prose.find());
    }
}
