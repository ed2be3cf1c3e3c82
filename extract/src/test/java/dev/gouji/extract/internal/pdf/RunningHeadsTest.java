package dev.gouji.extract.internal.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RunningHeadsTest {

    @Test
    void headsFeetAndPageNumbersThatComeAgainAreLeftOut() {
        List<PageLayout> pages = IntStream.rangeClosed(1, 4)
                .mapToObj(number -> Print.page(
                        number,
                        Print.centred(number, 40, "示例职业技术学院质量年度报告", Print.BODY),
                        Print.line(number, Print.LEFT, 100, "第" + number + "段正文"),
                        Print.centred(number, 810, "- " + number + " -", Print.BODY)))
                .toList();

        List<String> texts = texts(RunningHeads.leaveOut(pages));
        assertEquals(List.of("第1段正文", "第2段正文", "第3段正文", "第4段正文"), texts);
    }

    @Test
    void headingsAtTheTopOfThePageStay() {
        List<PageLayout> pages = IntStream.rangeClosed(1, 4)
                .mapToObj(number -> Print.page(
                        number,
                        Print.line(
                                number,
                                Print.LEFT,
                                80,
                                List.of("甲", "乙", "丙", "丁").get(number - 1) + "、其他"),
                        Print.line(number, Print.LEFT, 400, "正文")))
                .toList();

        assertEquals(8, texts(RunningHeads.leaveOut(pages)).size());
    }

    @Test
    void contentsWithTheirTitleAreLeftOut() {
        PageLayout contents = Print.page(
                1,
                Print.centred(1, 80, "目 录", Print.LARGE),
                Print.line(1, Print.LEFT, 120, "一、学校概况................1"),
                Print.line(1, Print.LEFT, 140, "二、人才培养………………12"),
                Print.line(1, Print.LEFT, 160, "三、一个长得要占两行的"),
                Print.line(1, Print.LEFT, 180, "标题·············20"),
                Print.line(1, Print.LEFT, 200, "四、附表................31"));
        PageLayout text = Print.page(2, Print.line(2, Print.LEFT, 100, "一、学校概况"));

        assertEquals(List.of("一、学校概况"), texts(ContentsLists.leaveOut(List.of(contents, text), TagTree.NONE)));
    }

    private static List<String> texts(List<PageLayout> pages) {
        return pages.stream()
                .flatMap(page -> page.lines().stream())
                .flatMap(line -> Stream.of(line.text()))
                .toList();
    }
}
