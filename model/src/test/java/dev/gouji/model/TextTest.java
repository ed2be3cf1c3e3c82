package dev.gouji.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {

    @ParameterizedTest
    @CsvSource({
        "'毕业⽣ 6370 ⼈', '毕业生6370人'",
        "'生师比 15.85：1', '生师比15.85:1'",
        "'（９６．１２％）', '(96.12%)'",
        "'⻓江、⻋辆', '长江、车辆'",
        "'⽤⼾――⻔⼾', '用户——门户'",
        "'Web 前端 open source', 'Web前端open source'",
        "'㎡ ① ½', '㎡①½'",
        "'1, 234, 567', '1, 234, 567'",
        "'１，  ２３４ 人', '1, 234人'",
        "'1 ,234', '1,234'",
        "'2021, 2022年', '2021,2022年'",
        "'表1-1 2021年', '表1-1 2021年'",
        "'12 021人', '12021人'",
    })
    void foldingMakesOneSpellingOfWhatLooksTheSame(String original, String folded) {
        assertEquals(folded, Text.of(original).folded());
    }

    @Test
    void quotesAreTakenFromTheOriginal() {
        Text text = Text.of("　占比 96.12 ％，其中");
        int from = text.folded().indexOf("96");
        assertEquals("96.12 ％", text.quote(from, text.folded().indexOf(',')));
        assertEquals("", text.quote(3, 3));
    }

    @Test
    void everyFoldedCharacterKnowsItsOrigin() {
        Text text = Text.of(" 2023 年  9月");
        for (int i = 0; i < text.folded().length(); i++) {
            assertEquals(text.folded().charAt(i), text.original().charAt(text.originOf(i)));
        }
    }
}
