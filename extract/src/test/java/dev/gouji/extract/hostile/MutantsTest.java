package dev.gouji.extract.hostile;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.gouji.extract.DocumentExtractor;
import dev.gouji.extract.WordFile;
import dev.gouji.model.Extraction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** Thousands of files changed at random: none hangs the reader, and none gets anything out of it but an answer. */
class MutantsTest {

    /** More with {@code -Dgouji.mutants=}. */
    private static final int MUTANTS = Integer.getInteger("gouji.mutants", 2000);

    /** Every so many mutants, one of a whole document, which takes its time. */
    private static final int LARGE_EVERY = 20;

    private static final int HANGS_AFTER_SECONDS = 60;
    private static final int EACH_OUTCOME_AT_LEAST = MUTANTS / 20;

    private final DocumentExtractor extractor = new DocumentExtractor();
    private final ExecutorService reader = Executors.newSingleThreadExecutor(MutantsTest::daemon);

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
    }

    @Test
    void noMutantHangsOrEscapes() throws IOException, InterruptedException {
        List<Map.Entry<String, byte[]>> small = small();
        List<Map.Entry<String, byte[]>> large = large();
        Map<String, Integer> outcomes = new TreeMap<>();
        for (int i = 0; i < MUTANTS; i++) {
            Map.Entry<String, byte[]> original =
                    i % LARGE_EVERY == 0 ? large.get(i / LARGE_EVERY % large.size()) : small.get(i % small.size());
            outcomes.merge(outcome(i, original), 1, Integer::sum);
        }
        for (String outcome : List.of(HostileFile.READ, "CORRUPT")) {
            assertTrue(outcomes.getOrDefault(outcome, 0) >= EACH_OUTCOME_AT_LEAST, outcomes.toString());
        }
    }

    private String outcome(int seed, Map.Entry<String, byte[]> original) throws IOException, InterruptedException {
        String title = "mutant " + seed + " of " + original.getKey();
        byte[] mutant = new Mutator(seed).mutate(original.getValue());
        try {
            Extraction extraction = reader.submit(() -> extractor.extract(original.getKey(), mutant))
                    .get(HANGS_AFTER_SECONDS, TimeUnit.SECONDS);
            return extraction.match(
                    extracted -> HostileFile.READ,
                    unreadable -> unreadable.obstacle().kind().name());
        } catch (ExecutionException escaped) {
            return fail(title + " escaped", escaped.getCause());
        } catch (TimeoutException hanging) {
            return fail(title + " hangs", hanging);
        }
    }

    private static List<Map.Entry<String, byte[]>> small() throws IOException {
        List<Map.Entry<String, byte[]>> small = new ArrayList<>(List.of(
                Map.entry("a.docx", word()),
                Map.entry("a.pdf", pdf()),
                Map.entry(
                        "a.html",
                        text("<html><title>计划</title><body><h1>一、总体</h1><p>共12人<ul><li>其中3人</ul><table>"
                                + "<tr><th colspan=2>项目<th>数量<tr><td rowspan=2>甲<td>乙<td>1<tr><td>丙<td>2</table>")),
                Map.entry("a.md", text("# 计划\n\n一、总体\n\n- 共12人\n\n| 项目 | 数量 |\n|---|---:|\n| 甲 | 1 |\n")),
                Map.entry("a.txt", text("2023年工作计划\n一、总体要求\n（一）目标\n表1  人数\n项目  数量\n甲    1\n乙    2\n"))));
        small.addAll(new TreeMap<>(HostileOffices.sound()).entrySet());
        return small;
    }

    private static List<Map.Entry<String, byte[]>> large() throws IOException {
        return List.of(
                Map.entry("plan.docx", fixture("plans/示例职业技术学院2023年工作计划.docx")),
                Map.entry("report.docx", fixture("reports/2023/示例职业技术学院2023年质量年度报告.docx")),
                Map.entry("report.pdf", fixture("reports/2023/annual-report-2023.pdf")));
    }

    private static byte[] fixture(String name) throws IOException {
        return Files.readAllBytes(BrokenFiles.FIXTURES.resolve(name));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] word() {
        return WordFile.of(
                        WordFile.p("A", "一、总体要求"),
                        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                                + WordFile.r("共12人") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>",
                        WordFile.tbl(
                                WordFile.tr(
                                        WordFile.tc("<w:gridSpan w:val=\"2\"/>", WordFile.p("项目")),
                                        WordFile.tc("<w:vMerge w:val=\"restart\"/>", WordFile.p("数量"))),
                                WordFile.tr(
                                        WordFile.tc("", WordFile.p("甲")),
                                        WordFile.tc("", WordFile.p("1")),
                                        WordFile.tc("<w:vMerge/>", WordFile.p("")))))
                .styles(WordFile.style("A", "heading 1", "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>"))
                .numbering(
                        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                                + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>",
                        "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
                .footnotes("<w:footnote w:id=\"1\">" + WordFile.p("注") + "</w:footnote>")
                .bytes();
    }

    /** A tagged table of two rows between rulings, under an outline. */
    private static byte[] pdf() {
        return RawPdf.page(
                        "/StructTreeRoot 6 0 R/Outlines 8 0 R/MarkInfo<</Marked true>>",
                        "/MediaBox[0 0 595 842]",
                        "0 0 0 RG 72 600 300 40 re S 72 620 m 372 620 l S 222 600 m 222 640 l S BT /F 9 Tf "
                                + "/TD<</MCID 0>>BDC 80 625 Td (Item) Tj EMC /TD<</MCID 1>>BDC 150 0 Td (12) Tj EMC ET")
                .add("<</Type/StructTreeRoot/K 7 0 R/RoleMap<</X/Table>>>>")
                .add("<</S/X/P 6 0 R/Pg 3 0 R/K[<</S/TR/K[<</S/TD/K 0/A<</ColSpan 1>>>><</S/TD/K 1>>]>>]>>")
                .add("<</First 9 0 R/Last 9 0 R/Count 1>>")
                .add("<</Title(Item)/Parent 8 0 R/Dest[3 0 R/Fit]>>")
                .bytes();
    }
}
