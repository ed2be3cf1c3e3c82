package dev.gouji.plugin.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.extract.Limits;
import dev.gouji.fixtures.Verification;
import dev.gouji.rules.PackRepository;
import dev.gouji.rules.RuleTemplates;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule to start from, of every kind. */
class NewRuleTest {

    private final RuleTemplates templates = RuleTemplates.shipped();
    private final Texts texts = new Texts(Locale.CHINESE);

    @TempDir
    Path folder;

    @Test
    void aNewRuleOfAnyKindIsGreenAtOnce() throws IOException {
        Path pack = folder.resolve("my-pack");
        for (String kind : templates.kinds()) {
            new NewRule(pack, "my-" + kind, kind).write(templates, texts);
        }
        Request request = new Request(
                folder, Optional.empty(), Optional.empty(), List.of(pack), List.of(), Locale.CHINESE, LocalDate.EPOCH);

        List<Verification> verifications = Setup.load(
                        request, Extractor.inThisProcess(Limits.DEFAULT), PackRepository.NONE)
                .verifyExamples();
        assertTrue(verifications.size() >= 2 * templates.kinds().size(), verifications.toString());
        assertEquals(
                List.of(),
                verifications.stream()
                        .filter(Verification.Refuted.class::isInstance)
                        .toList());
        assertTrue(verifications.stream()
                .allMatch(verification -> verification.example().rule().startsWith("my-pack/my-")));
    }

    @Test
    void whatCannotBeWrittenIsTold() throws IOException {
        Path pack = folder.resolve("my-pack");
        new NewRule(pack, "mine", "section").write(templates, texts);

        assertEquals(pack.resolve("mine.yaml") + " 已经存在", refusal(new NewRule(pack, "mine", "formula")));
        assertTrue(refusal(new NewRule(pack, "My Rule", "formula")).startsWith("“My Rule”不能作标识"));
        assertTrue(refusal(new NewRule(pack, "other", "formel")).startsWith("没有 formel 这类规则；可用：agreement、benchmark、"));
    }

    private String refusal(NewRule rule) {
        return String.valueOf(assertThrows(SetupException.class, () -> rule.write(templates, texts))
                .getMessage());
    }
}
