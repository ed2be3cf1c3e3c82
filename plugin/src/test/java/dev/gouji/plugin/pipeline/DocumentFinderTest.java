package dev.gouji.plugin.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.model.Configuration.DocumentPattern;
import dev.gouji.model.DocumentKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFinderTest {

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void resolveLinksOfTheTemporaryFolder() throws IOException {
        folder = temporary.toRealPath();
    }

    @Test
    void documentsAreFoundBySuffixInTheOrderOfTheirPaths() throws IOException {
        files("b/2.PDF", "a.docx", "b/10.html", "b/notes.md", "pom.xml", "c.txt", "d.wps", "e.odt", "f.xlsx");

        assertEquals(List.of("a.docx", "b/10.html", "b/2.PDF", "c.txt", "d.wps", "e.odt", "f.xlsx"), paths(all()));
    }

    @Test
    void formatsThatCannotBeReadAreFoundToBeReported() throws IOException {
        files("a.rtf", "b.ofd");

        assertEquals(List.of("a.rtf", "b.ofd"), paths(all()));
    }

    @Test
    void whatIsNoDocumentOfThePeopleIsPassedOver() throws IOException {
        files(
                ".git/a.txt",
                ".hidden.docx",
                "~$report.docx",
                "target/qa/a.html",
                "node_modules/x/a.txt",
                "public/a.html");

        DocumentFinder finder = new DocumentFinder(folder, folder, List.of(folder.resolve("public")));

        assertEquals(List.of(), finder.all(List.of()));
    }

    @Test
    void aFolderCalledTargetIsSearchedIfItIsTheOneToCheck() throws IOException {
        files("target/a.txt");
        Path target = folder.resolve("target");

        assertEquals(List.of("a.txt"), paths(new DocumentFinder(target, folder, List.of()).all(List.of())));
    }

    @Test
    void loopsOfLinksEnd() throws IOException {
        files("a/report.txt");
        Files.createSymbolicLink(folder.resolve("a/again"), folder);

        assertEquals(List.of("a/report.txt"), paths(all()));
    }

    @Test
    void aLinkThatLeadsNowhereIsNotForgotten() throws IOException {
        Files.createSymbolicLink(folder.resolve("lost.docx"), folder.resolve("nowhere.docx"));

        assertEquals(List.of("lost.docx"), paths(all()));
    }

    @Test
    void patternsChooseFilesOfAnySuffixAndSayWhatTheyAre() throws IOException {
        files("reports/2023/report.docx", "reports/2023/report.md", "plans/plan.pdf", "other.txt");
        DocumentPattern reports =
                new DocumentPattern("reports/**/*.md", Optional.of(DocumentKind.ANNUAL_REPORT), Optional.of("2023年度"));
        DocumentPattern plans = pattern("./plans/*.pdf");

        DocumentFinder.Found found = finder().matching(List.of(reports, plans));

        assertEquals(
                List.of(
                        new Source(
                                "plans/plan.pdf", folder.resolve("plans/plan.pdf"), Optional.empty(), Optional.empty()),
                        new Source(
                                "reports/2023/report.md",
                                folder.resolve("reports/2023/report.md"),
                                Optional.of(DocumentKind.ANNUAL_REPORT),
                                Optional.of("2023年度"))),
                found.sources());
        assertEquals(List.of(), found.idle());
    }

    @Test
    void aFileCountsOnceForTheFirstPatternThatMatchesIt() throws IOException {
        files("a.txt");
        DocumentPattern plan = new DocumentPattern("a.*", Optional.of(DocumentKind.WORK_PLAN), Optional.empty());

        DocumentFinder.Found found = finder().matching(List.of(plan, pattern("*.txt")));

        assertEquals(
                List.of(Optional.of(DocumentKind.WORK_PLAN)),
                found.sources().stream().map(Source::kind).toList());
        assertEquals(List.of(), found.idle());
    }

    @Test
    void starStarMeansNoFolderToo() throws IOException {
        files("a.txt", "b/c/d.txt");

        assertEquals(
                List.of("a.txt", "b/c/d.txt"),
                paths(finder().matching(List.of(pattern("**/*.txt"))).sources()));
    }

    @Test
    void patternsThatMatchNothingOrAreMalformedAreTold() throws IOException {
        files("a.txt");
        DocumentPattern missing = pattern("reports/*.docx");
        DocumentPattern malformed = pattern("[a.txt");

        assertEquals(
                List.of(missing, malformed),
                finder().matching(List.of(missing, pattern("a.txt"), malformed)).idle());
    }

    @Test
    void aSingleFileIsCheckedWhateverItsSuffixAndKnownByThePatterns() throws IOException {
        files("plans/plan.md");
        Path plan = folder.resolve("plans/plan.md");
        DocumentPattern plans = new DocumentPattern("plans/*", Optional.of(DocumentKind.WORK_PLAN), Optional.empty());

        assertEquals(
                List.of(new Source("plan.md", plan, Optional.of(DocumentKind.WORK_PLAN), Optional.empty())),
                new DocumentFinder(plan, folder, List.of()).all(List.of(plans)));
    }

    private static DocumentPattern pattern(String glob) {
        return new DocumentPattern(glob, Optional.empty(), Optional.empty());
    }

    private DocumentFinder finder() {
        return new DocumentFinder(folder, folder, List.of());
    }

    private List<Source> all() throws IOException {
        return finder().all(List.of());
    }

    private static List<String> paths(List<Source> sources) {
        return sources.stream().map(Source::path).toList();
    }

    private void files(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "正文");
        }
    }
}
