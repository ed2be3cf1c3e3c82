package dev.gouji.plugin;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** What the parameters of the goals accept and what they say when they do not; the integration tests do the rest. */
@MojoTest
class ParametersTest {

    private static final String DOCUMENTS = "src/test/resources/documents";
    private static final Path OUTPUT = Path.of("target", "parameters-test");

    @Test
    @InjectMojo(goal = "verify")
    @MojoParameter(name = "skip", value = "true")
    @MojoParameter(name = "documents", value = "src/test/nowhere")
    void skippingDoesNothing(VerifyMojo verify) {
        assertDoesNotThrow(verify::execute);
    }

    @Test
    @InjectMojo(goal = "verify")
    @MojoParameter(name = "documents", value = "src/test/nowhere")
    void aFolderThatIsNotThereIsAnError(VerifyMojo verify) {
        String message = refusal(verify);

        assertTrue(message.startsWith("找不到要检查的文件夹或文件 "), message);
    }

    @Test
    @InjectMojo(goal = "verify")
    @MojoParameter(name = "documents", value = "src/test/nowhere")
    @MojoParameter(name = "locale", value = "en")
    void mistakesAreToldInTheLanguageThatIsAskedFor(VerifyMojo verify) {
        String message = refusal(verify);

        assertTrue(message.startsWith("There is no folder or file "), message);
    }

    @Test
    @InjectMojo(goal = "verify")
    @MojoParameter(name = "documents", value = DOCUMENTS)
    @MojoParameter(name = "failOn", value = "eror")
    void aThresholdThatDoesNotExistIsAnError(VerifyMojo verify) {
        String message = refusal(verify);

        assertEquals("qa.fail-on 的值 eror 不对；可用 error、warning、info、never", message);
    }

    @Test
    @InjectMojo(goal = "report")
    @MojoParameter(name = "documents", value = DOCUMENTS)
    @MojoParameter(name = "threads", value = "0")
    void noThreadIsTooFew(ReportMojo report) {
        String message = refusal(report);

        assertEquals("qa.threads 至少是 1，不能是 0", message);
    }

    @Test
    @InjectMojo(goal = "rules")
    @MojoParameter(name = "config", value = "src/test/nowhere.yaml")
    void aConfigurationThatIsNamedMustBeThere(RulesMojo rules) {
        String message = refusal(rules);

        assertTrue(message.contains("nowhere.yaml:1:1"), message);
    }

    @Test
    @InjectMojo(goal = "explain")
    @MojoParameter(name = "rule", value = "arithmetic/ratoi")
    void aRuleThatIsUnknownHasNeighbours(ExplainMojo explain) {
        String message = refusal(explain);

        assertTrue(message.startsWith("没有规则 arithmetic/ratoi；最接近的是 arithmetic/ratio"), message);
    }

    @Test
    @InjectMojo(goal = "verify")
    @MojoParameter(name = "documents", value = DOCUMENTS)
    @MojoParameter(name = "outputDirectory", value = "target/parameters-test/gate")
    @MojoParameter(name = "siteDirectory", value = "target/parameters-test/gate/site")
    void theReportsAreWrittenBeforeTheBuildFails(VerifyMojo verify) {
        String message = String.valueOf(
                assertThrows(MojoFailureException.class, verify::execute).getMessage());

        Path page = OUTPUT.resolve("gate/site/index.html").toAbsolutePath();
        assertTrue(message.contains(page.toString()), message);
        assertTrue(Files.exists(page));
        assertTrue(Files.exists(OUTPUT.resolve("gate/report.json")));
    }

    @Test
    @InjectMojo(goal = "report")
    @MojoParameter(name = "documents", value = DOCUMENTS)
    @MojoParameter(name = "outputDirectory", value = "target/parameters-test/report")
    @MojoParameter(name = "siteDirectory", value = "target/parameters-test/report/site")
    void theReportNeverFailsForWhatItFinds(ReportMojo report) {
        assertDoesNotThrow(report::execute);
        assertTrue(Files.exists(OUTPUT.resolve("report/site/index.html")));
    }

    private static String refusal(QaMojo goal) {
        return String.valueOf(
                assertThrows(MojoExecutionException.class, goal::execute).getMessage());
    }
}
