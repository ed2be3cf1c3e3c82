package dev.gouji.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.model.Obstacle;
import dev.gouji.model.Result;
import dev.gouji.model.Verdict;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was read in pictures accuses nobody. */
class RecognisedTest {

    @TempDir
    Path temp;

    private List<Result> check(String rule, Paper paper) {
        return TestPack.in(temp).rule("case", rule + "\n").checker().check(paper.facts());
    }

    @Test
    void wrongWordOnSuchAPageIsOnlyAQuestion() {
        String rule = "statement: { must-not-contain: 新彊 }";

        assertEquals(
                List.of("violated"),
                check(rule, new Paper().onPage(2, "援助新彊。")).stream()
                        .map(result -> result.verdict().id())
                        .toList());
        Result question = check(rule, new Paper().onPage(2, "援助新彊。").gap(2, Obstacle.Kind.RECOGNISED))
                .get(0);
        Verdict.Undetermined verdict = (Verdict.Undetermined) question.verdict();
        assertEquals(Obstacle.Kind.RECOGNISED, verdict.obstacle().kind());
    }

    @Test
    void otherPagesAreJudgedAsEver() {
        Paper paper = new Paper().onPage(3, "援助新彊。").gap(2, Obstacle.Kind.RECOGNISED);

        assertEquals(
                "violated",
                check("statement: { must-not-contain: 新彊 }", paper)
                        .get(0)
                        .verdict()
                        .id());
    }

    @Test
    void whatIsMissingMayHaveBeenMisread() {
        String rule = "section: { any-of: [面临挑战], level: 2 }";
        Paper paper = new Paper().heading(1, "一、学校概况");

        assertEquals("violated", check(rule, paper).get(0).verdict().id());
        assertEquals(
                "undetermined",
                check(rule, paper.gap(2, Obstacle.Kind.RECOGNISED))
                        .get(0)
                        .verdict()
                        .id());
    }
}
