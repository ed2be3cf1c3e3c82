package dev.gouji.facts.internal.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.facts.Documents;
import dev.gouji.facts.FactFinder;
import dev.gouji.model.Catalogue;
import dev.gouji.model.Claim;
import dev.gouji.model.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProseClaimsTest {

    record Case(String sentence, List<String> claims) {
        @Override
        public String toString() {
            return sentence;
        }
    }

    @ParameterizedTest
    @MethodSource
    void sentencesMakeTheseClaimsAndNoOthers(Case example) {
        List<String> found = claims(example.sentence());
        assertEquals(String.join("\n", example.claims().stream().sorted().toList()), String.join("\n", found));
    }

    static Stream<Case> sentencesMakeTheseClaimsAndNoOthers() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith("  ")) {
                if (!line.strip().equals("-")) {
                    cases.get(cases.size() - 1).claims().add(line.strip());
                }
            } else if (!line.isBlank() && !line.startsWith("#")) {
                cases.add(new Case(line, new ArrayList<>()));
            }
        }
        return cases.stream();
    }

    private static List<String> lines() throws IOException {
        try (InputStream file = Objects.requireNonNull(ProseClaimsTest.class.getResourceAsStream("claims.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static List<String> claims(String sentence) {
        Document document = Documents.of(List.of(Documents.paragraph(sentence)));
        return new FactFinder(new Catalogue(List.of()))
                .find(document).claims().stream()
                        .map(ProseClaimsTest::line)
                        .sorted()
                        .toList();
    }

    private static String line(Claim claim) {
        return claim.kind() + " " + claim.stated().show() + " " + claim.fit() + " " + claim.confidence();
    }
}
