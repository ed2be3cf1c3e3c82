package dev.gouji.extract.internal.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingNumberTest {

    @Test
    void ranksFollowTheOrderOfOfficialDocuments() {
        List<String> order = List.of("第一章总则", "第一节概况", "一、概况", "(一)概况", "1.概况", "1.1概况", "1.1.1概况", "(1)概况", "①概况");
        List<Integer> ranks =
                order.stream().map(text -> HeadingNumber.of(text).rank()).toList();

        assertEquals(ranks.stream().sorted().distinct().toList(), ranks);
    }

    @ParameterizedTest
    @CsvSource({"第十二章总则,12", "二十、概况,20", "(十一)概况,11", "3、概况,3", "2.4概况,4", "③概况,3"})
    void valuesAreRead(String text, int value) {
        assertEquals(value, HeadingNumber.of(text).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.2万人次以上", "96.12%的毕业生", "2023年工作", "学校概况"})
    void figuresAreNoNumbersOfHeadings(String text) {
        assertTrue(HeadingNumber.of(text).isNone(), text);
    }

    @Test
    void onlyTheLookTellsABareNumber() {
        assertTrue(HeadingNumber.of("3搭建平台").isNone());
        assertEquals(3, HeadingNumber.ofEmphasised("3搭建平台").value());
        assertTrue(HeadingNumber.ofEmphasised("3项成果").isNone());
    }
}
