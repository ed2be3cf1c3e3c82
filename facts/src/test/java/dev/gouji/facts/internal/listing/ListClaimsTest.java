package dev.gouji.facts.internal.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.facts.Documents;
import dev.gouji.facts.FactFinder;
import dev.gouji.model.Block;
import dev.gouji.model.Catalogue;
import dev.gouji.model.Claim;
import dev.gouji.model.Document;
import dev.gouji.model.Heading;
import dev.gouji.model.Relation;
import dev.gouji.model.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ListClaimsTest {

    record Case(List<String> blocks, List<String> claims) {
        @Override
        public String toString() {
            return blocks.get(0);
        }
    }

    @ParameterizedTest
    @MethodSource
    void textsCountTheseListsAndNoOthers(Case example) {
        assertEquals(String.join("\n", example.claims()), String.join("\n", claims(example.blocks())));
    }

    static Stream<Case> textsCountTheseListsAndNoOthers() throws IOException {
        List<Case> cases = new ArrayList<>();
        boolean open = false;
        for (String line : lines()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("  ")) {
                if (!line.strip().equals("-")) {
                    cases.get(cases.size() - 1).claims().add(line.strip());
                }
                open = false;
            } else {
                if (!open) {
                    cases.add(new Case(new ArrayList<>(), new ArrayList<>()));
                }
                cases.get(cases.size() - 1).blocks().add(line);
                open = true;
            }
        }
        return cases.stream();
    }

    private static List<String> lines() throws IOException {
        try (InputStream file = Objects.requireNonNull(ListClaimsTest.class.getResourceAsStream("lists.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static List<String> claims(List<String> lines) {
        Document document =
                Documents.of(lines.stream().map(ListClaimsTest::block).toList());
        return new FactFinder(new Catalogue(List.of()))
                .find(document).claims().stream()
                        .filter(claim -> claim.kind() == Claim.Kind.LIST_COUNT)
                        .map(ListClaimsTest::line)
                        .toList();
    }

    /** A heading for each line that begins with as many equals signs as its level. */
    private static Block block(String line) {
        int level = line.indexOf(' ');
        boolean heading = level > 0 && line.substring(0, level).chars().allMatch(c -> c == '=');
        return heading ? new Heading(level, Text.of(line.substring(level + 1)), List.of()) : Documents.paragraph(line);
    }

    private static String line(Claim claim) {
        String sign =
                claim.relation() == Relation.EQUALS ? "" : claim.relation().sign();
        return claim.stated().show() + " " + sign + claim.best().formula().value() + " " + claim.fit() + " "
                + claim.confidence();
    }
}
