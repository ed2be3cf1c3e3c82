package dev.gouji.extract.internal.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.model.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionsTest {

    @ParameterizedTest
    @CsvSource({
        "表1-4 学校办学经费情况, 表1-4",
        "表 3-1 2023 届毕业生去向, 表3-1",
        "表1-12022-2023学年教师情况, 表1-1",
        "表2：2021-2025年计划, 表2",
        "表6-2 1+X证书试点, 表6-2",
        "表６－２　证书试点, 表6-2",
        "附表1 计分卡, 附表1",
        "续表1-2, 续表1-2",
        "表一：招生计划, 表一",
        "表1.2 经费, 表1.2"
    })
    void numberOfATableIsRead(String text, String number) {
        assertEquals(number, Captions.tableNumber(Text.of(text)).orElse(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"表彰先进集体3个", "表1-4显示，经费收入增加。", "表一致通过", "代表1人", "图1-1 校门"})
    void otherLinesAreNoCaptionsOfTables(String text) {
        assertTrue(Captions.tableNumber(Text.of(text)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"典型案例 2-8：家访", "典型案例 3-1 高技能人才", "案例一：以赛促教", "典型案例：以赛促教", "【典型案例】1 以赛促教", "典型案例7-4 2023年比赛"})
    void titlesOfCasesAreTold(String text) {
        assertTrue(Captions.isCaseTitle(Text.of(text).folded()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"案例入选十佳案例", "案例一等奖2项", "典型案例2个入选", "案例教学不断深化。"})
    void linesAboutCasesAreNoTitles(String text) {
        assertFalse(Captions.isCaseTitle(Text.of(text).folded()));
    }
}
