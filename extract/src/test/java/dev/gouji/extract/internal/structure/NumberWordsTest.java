package dev.gouji.extract.internal.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {

    @ParameterizedTest
    @CsvSource({
        "chineseCounting, 1, 一",
        "chineseCountingThousand, 10, 十",
        "taiwaneseCountingThousand, 12, 十二",
        "japaneseCounting, 20, 二十",
        "chineseCountingThousand, 101, 一百零一",
        "chineseLegalSimplified, 12, 壹拾贰",
        "ideographDigital, 10, 一〇",
        "ideographTraditional, 3, 丙",
        "decimal, 7, 7",
        "decimalZero, 7, 07",
        "decimalEnclosedCircle, 20, ⑳",
        "decimalEnclosedCircle, 21, 21",
        "decimalFullWidth, 12, １２",
        "upperLetter, 27, AA",
        "lowerRoman, 14, xiv",
        "unheardOf, 5, 5"
    })
    void numberIsWrittenInTheFormat(String format, int number, String written) {
        assertEquals(written, NumberWords.of(number, format));
    }
}
