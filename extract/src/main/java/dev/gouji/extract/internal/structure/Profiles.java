package dev.gouji.extract.internal.structure;

import dev.gouji.model.Block;
import dev.gouji.model.DocumentKind;
import dev.gouji.model.Profile;
import dev.gouji.model.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells what a document is and which edition, from its title and, where that is silent, from its wording. */
public final class Profiles {

    /** Reports on 就业质量 and 教学质量 are others, with other contents. */
    private static final Map<DocumentKind, Pattern> TITLES = Map.of(
            DocumentKind.ANNUAL_REPORT,
            Pattern.compile(
                    "(?<!就业|教学)质量(?:年度)?报告|年度质量报告|(?<!就业|教学)质量年报" + "|参与.{0,12}(?:职业教育|人才培养).{0,12}年度报告|企业年(?:报|度报告)"),
            DocumentKind.WORK_PLAN,
            Pattern.compile("工作(?:计划|要点|安排)|年度?计划"),
            DocumentKind.FIVE_YEAR_PLAN,
            Pattern.compile("五年.{0,12}规划|十[三四五六]五.{0,30}规划|(?:专项|发展|建设|事业).{0,4}规划|规划纲要"));

    /** Reports of enterprises and of regions follow outlines of their own. */
    private static final Pattern ENTERPRISE = Pattern.compile("(?:企业|公司|集团)(?:参与|年度|年报|质量|人才)");

    private static final Pattern REGION = Pattern.compile("全国|[\\u4e00-\\u9fff](?:省|市|自治区|自治州|区|县)|教育[厅局]|教育委员会");
    private static final Pattern SCHOOL = Pattern.compile("学院|学校|大学|[中技职]校|中专|职教中心|教育中心|职业高中");

    /** Words by which an annual report speaks of itself. */
    private static final Pattern ANNUAL_REPORT_WORDS = Pattern.compile("质量年报|质量年度报告|年度质量报告|(?:职业)?教育质量报告|教职成司函");

    private static final int FEWEST_WORDS = 3;
    private static final int OPENING = 6000;

    private Profiles() {}

    /**
     * Tells kind and edition.
     *
     * @param title empty if the document has none
     * @param blocks assembled
     */
    public static Profile of(Text title, List<Block> blocks) {
        String words = blocks.stream().map(Lines::of).collect(Collectors.joining("\n"));
        DocumentKind kind = kind(title.folded(), words);
        return new Profile(kind, edition(kind, title.folded(), words));
    }

    /** The kind whose words stand last in the title: a 规划's 工作计划 is a plan for a year. */
    private static DocumentKind kind(String title, String words) {
        Optional<DocumentKind> byTitle = TITLES.entrySet().stream()
                .filter(entry -> lastEnd(entry.getValue(), title) > 0)
                .max(Map.Entry.comparingByValue(
                        (one, other) -> Integer.compare(lastEnd(one, title), lastEnd(other, title))))
                .map(Map.Entry::getKey)
                .map(kind -> kind == DocumentKind.ANNUAL_REPORT ? reportOf(title) : kind);
        return byTitle.orElseGet(() -> speaksAsAnnualReport(words) ? DocumentKind.ANNUAL_REPORT : DocumentKind.OTHER);
    }

    /** Whose report it is, as far as the rules tell reports apart. */
    private static DocumentKind reportOf(String title) {
        if (ENTERPRISE.matcher(title).find()) {
            return DocumentKind.ENTERPRISE_REPORT;
        }
        boolean ofRegion =
                REGION.matcher(title).find() && !SCHOOL.matcher(title).find();
        return ofRegion ? DocumentKind.OTHER : DocumentKind.ANNUAL_REPORT;
    }

    private static int lastEnd(Pattern pattern, String title) {
        return pattern.matcher(title).results().mapToInt(MatchResult::end).max().orElse(0);
    }

    private static boolean speaksAsAnnualReport(String words) {
        String opening = words.substring(0, Math.min(OPENING, words.length()));
        return ANNUAL_REPORT_WORDS.matcher(opening).results().count() >= FEWEST_WORDS;
    }

    private static Optional<String> edition(DocumentKind kind, String title, String words) {
        return switch (kind) {
            case ANNUAL_REPORT, ENTERPRISE_REPORT -> ReportEdition.of(title, words);
            case FIVE_YEAR_PLAN -> PlanPeriod.years(title).or(() -> PlanPeriod.year(title));
            case WORK_PLAN -> PlanPeriod.year(title);
            case OTHER -> Optional.empty();
        };
    }
}
