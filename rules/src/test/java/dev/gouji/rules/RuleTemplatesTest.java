package dev.gouji.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules to start from. */
final class RuleTemplatesTest {

    @Test
    void there_is_a_rule_of_every_kind_and_each_is_right_as_it_stands(@TempDir Path temp) {
        RuleTemplates templates = RuleTemplates.shipped();
        TestPack pack = TestPack.in(temp);
        templates.kinds().forEach(kind -> pack.file("my-" + kind + ".yaml", templates.rule("my-" + kind, kind)));

        assertEquals(List.of(), pack.problems());
        RuleSet rules = pack.rules();
        assertEquals(
                templates.kinds(),
                rules.cards(Locale.CHINESE).stream()
                        .filter(card -> card.id().startsWith("test/"))
                        .map(card -> card.kind())
                        .collect(Collectors.toSet()));
        assertTrue(templates.kinds().containsAll(List.of("section", "table", "formula", "claim")));
    }
}
