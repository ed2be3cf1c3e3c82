package dev.gouji.extract.internal.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.model.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class HeadingJudgeTest {

    private static final Bookmarks NO_BOOKMARKS = new Bookmarks(Map.of());

    private final List<Item> items = new ArrayList<>();
    private double baseline = 60;

    @Test
    void numbersAndSizesMakeLevels() {
        heading("前 言", Print.LARGE, true);
        text();
        heading("一、总体情况", Print.LARGE, true);
        heading("（一）基本情况", new Style("hei", 14, true), false);
        heading("1.学校简介", Print.BOLD, false);
        text();
        heading("（二）办学条件", new Style("hei", 14, true), false);
        text();

        assertEquals(List.of(1, 1, 2, 3, 2), levels());
    }

    @Test
    void anOddLookDecidesWhereTheUsualLookOfTheNumberBeginsAnew() {
        heading("前 言", Print.LARGE, true);
        heading("一、编制过程", new Style("hei", 14, true), false);
        text();
        for (String chapter : List.of("一、甲", "二、乙", "三、丙")) {
            heading(chapter, Print.LARGE, true);
            heading("（一）其一", new Style("hei", 14, true), false);
            text();
            heading("（二）其二", new Style("hei", 14, true), false);
            text();
        }

        assertEquals(List.of(1, 2, 1, 2, 2, 1, 2, 2, 1, 2, 2), levels());
    }

    @Test
    void titlesOfPlansThatEachHaveNumbersOfTheirOwnAreChapters() {
        for (String plan : List.of("专业建设规划", "师资建设规划")) {
            heading(plan, Print.LARGE, true);
            text();
            heading("一、发展基础", new Style("hei", 14, true), false);
            text();
            heading("二、保障措施", new Style("hei", 14, true), false);
            text();
        }

        assertEquals(List.of(1, 2, 2, 1, 2, 2), levels());
    }

    @Test
    void theTitleOfADocumentIsNoHeading() {
        heading("示例职业技术学院", Print.LARGE, true);
        heading("2023年工作计划", Print.LARGE, true);
        text();
        heading("一、抓好常规管理", new Style("hei", 14, true), true);
        text();
        heading("二、抓好队伍建设", new Style("hei", 14, true), true);
        text();

        assertEquals(List.of(1, 1), levels());
        assertEquals(2, judge().titles().size());
    }

    @Test
    void numberedParagraphsAndListsAreNoHeadings() {
        add("1.加强学习。" + "文".repeat(60) + "。", Print.BODY, 24);
        add("2.加强管理。" + "文".repeat(60) + "。", Print.BODY, 24);
        add("（1）一等奖三项", Print.BODY, 24);
        add("（2）二等奖五项", Print.BODY, 24);
        add("（3）三等奖八项", Print.BODY, 24);
        text();

        assertEquals(List.of(), levels());
    }

    @Test
    void shortNumberedLinesAboveTextAreHeadingsWhateverTheirLook() {
        for (String heading : List.of("1.学校简介", "2.师生规模", "3.专业设置")) {
            add(heading, Print.BODY, 24);
            text();
        }

        assertEquals(List.of(1, 1, 1), levels());
    }

    @Test
    void headingsOfACaseAreNotThoseOfTheReport() {
        heading("一、人才培养", Print.LARGE, true);
        heading("1.思政育人", Print.BOLD, false);
        text();
        add("典型案例 2-1 匠心传承", new Style("kai", 12, true), 0);
        text();
        add("1.主要做法", new Style("kai", 12, true), 0);
        text();
        add("2.主要成效", new Style("kai", 12, true), 0);
        text();
        heading("2.实践育人", Print.BOLD, false);
        text();

        assertEquals(List.of(1, 2, 2), levels());
        assertEquals(3, judge().caseHeadings().size());
    }

    @Test
    void boldLinesInAColouredBoxAreNotHeadingsOfTheReport() {
        heading("一、人才培养", Print.LARGE, true);
        text();
        Box box = new Box(60, baseline + 20, 500, 100);
        Line title = Print.line(1, Print.LEFT, baseline + 40, "典型案例：匠心传承", Print.BOLD);
        Line inner = Print.line(1, Print.LEFT, baseline + 60, "1.主要做法", Print.BOLD);
        PageLayout page = Print.page(1, box, title, inner);
        items.addAll(ParagraphJoiner.join(List.of(page), TagTree.NONE));

        assertEquals(List.of(1), levels());
        assertEquals(Set.of(items.size() - 2, items.size() - 1), judge().caseHeadings());
    }

    @Test
    void bookmarksOfferLevelsWhereTheyNameWhatStandsInTheText() {
        for (String heading : List.of("学校概况", "学生发展", "教学改革")) {
            add(heading, Print.BOLD, 0);
            text();
        }
        Bookmarks bookmarks = new Bookmarks(Map.of("学校概况", 1, "学生发展", 1, "教学改革", 2));

        Map<Integer, Integer> levels = new TreeMap<>(
                new HeadingJudge(items, TagTree.NONE, bookmarks).judge().levels());
        assertEquals(List.of(1, 1, 2), List.copyOf(levels.values()));
    }

    @Test
    void aDocumentWithoutHeadingsHasNone() {
        text();
        text();

        assertTrue(levels().isEmpty());
    }

    private void heading(String text, Style style, boolean centred) {
        baseline += 30;
        Line line =
                centred ? Print.centred(1, baseline, text, style) : Print.line(1, Print.LEFT, baseline, text, style);
        items.add(Passage.of(List.of(line), 0, centred, false));
    }

    private void add(String text, Style style, double indent) {
        baseline += 30;
        List<Line> lines = new ArrayList<>();
        for (int from = 0; from < text.length(); from += 36) {
            lines.add(Print.line(
                    1,
                    Print.LEFT + (from == 0 ? indent : 0),
                    baseline + from,
                    text.substring(from, Math.min(text.length(), from + 36)),
                    style));
        }
        items.add(Passage.of(lines, indent, false, false));
    }

    private void text() {
        baseline += 30;
        items.add(Passage.of(Print.paragraph(1, baseline, 4), 24, false, false));
    }

    private HeadingJudge.Judgement judge() {
        return new HeadingJudge(items, TagTree.NONE, NO_BOOKMARKS).judge();
    }

    private List<Integer> levels() {
        return List.copyOf(new TreeMap<>(judge().levels()).values());
    }
}
