package dev.gouji.facts;

import dev.gouji.extract.DocumentExtractor;
import dev.gouji.model.Catalogue;
import dev.gouji.model.Claim;
import dev.gouji.model.Document;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What is claimed in a document that a test writes as Markdown. */
public final class Markdown {

    private Markdown() {}

    /** The claims of a kind, each once, sorted: stated figure, calculation, fit, confidence. */
    public static List<String> claims(Claim.Kind kind, String text) {
        return claims(kind, text, new Catalogue(List.of()));
    }

    /** The same, where the figures may be values of the indicators of a catalogue. */
    public static List<String> claims(Claim.Kind kind, String text, Catalogue catalogue) {
        return new FactFinder(catalogue)
                .find(document(text)).claims().stream()
                        .filter(claim -> claim.kind() == kind)
                        .map(Markdown::line)
                        .distinct()
                        .sorted()
                        .toList();
    }

    private static String line(Claim claim) {
        return claim.stated().show() + " " + claim.relation().sign() + " "
                + claim.best().formula().show() + " " + claim.fit() + " " + claim.confidence();
    }

    private static Document document(String text) {
        return new DocumentExtractor()
                .extract("case.md", text.getBytes(StandardCharsets.UTF_8))
                .match(found -> found.document(), unreadable -> {
                    throw new IllegalStateException(unreadable.toString());
                });
    }
}
