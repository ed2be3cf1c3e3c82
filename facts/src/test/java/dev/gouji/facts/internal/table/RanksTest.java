package dev.gouji.facts.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.facts.Markdown;
import dev.gouji.model.Claim.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows that part another by rank. */
final class RanksTest {

    private static List<String> broken(String whole, String national, String connected) {
        return Markdown.claims(Kind.BOUND, """
                | 序号 | 指标 | 单位 | 2023年 |
                |---|---|---|---|
                | 6 | 专业教学资源库数 | 个 | %s |
                | | 其中：国家级数量 | 个 | %s |
                | | 接入国家智慧教育平台数量 | 个 | %s |
                | | 省级数量 | 个 | 3 |
                | | 接入国家智慧教育平台数量 | 个 | 1 |
                | | 校级数量 | 个 | 4 |
                | 7 | 编写教材数 | 本 | 1 |
                """.formatted(whole, national, connected)).stream()
                .filter(claim -> claim.contains("BROKEN"))
                .toList();
    }

    @Test
    void ranksMayBeFewerThanTheWholeAndNotMore() {
        assertEquals(List.of(), broken("12", "2", "1"));
        assertEquals(List.of(), broken("9", "2", "1"));
        assertEquals(List.of("2 + 3 + 4 ≤ 8 BROKEN LIKELY"), broken("8", "2", "1"));
    }

    @Test
    void noMoreAreConnectedThanThereAreOfTheRank() {
        assertEquals(List.of(), broken("9", "2", "2"));
        assertEquals(List.of("3 ≤ 2 BROKEN LIKELY"), broken("9", "2", "3"));
    }

    @Test
    void ranksBesideEachOtherAreNotPartsOfTheHighest() {
        assertEquals(List.of(), Markdown.claims(Kind.BOUND, """
                | 项目 | 国家级 | 省级 | 市级 | 校级 | 小计 |
                |---|---|---|---|---|---|
                | 精品课程 | 2 | 18 | 12 | 36 | 68 |
                | 规划教材 | 11 | 6 | 5 | 22 | 44 |
                """));
    }

    @Test
    void ranksOfSomethingElseAreNotPartsOfTheRowAbove() {
        assertEquals(List.of(), Markdown.claims(Kind.BOUND, """
                | 指标 | 2023年 |
                |---|---|
                | 学生社团数 | 12 |
                | 国家级竞赛获奖数 | 9 |
                | 省级竞赛获奖数 | 30 |
                """));
        assertEquals(List.of("9 + 30 ≤ 12 BROKEN LIKELY"), Markdown.claims(Kind.BOUND, """
                | 指标 | 2023年 |
                |---|---|
                | 竞赛获奖数 | 12 |
                | 国家级竞赛获奖数 | 9 |
                | 省级竞赛获奖数 | 30 |
                """));
    }
}
