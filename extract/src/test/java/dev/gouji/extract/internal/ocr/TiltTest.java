package dev.gouji.extract.internal.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.extract.Print;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TiltTest {

    @ParameterizedTest
    @ValueSource(doubles = {-1.2, -0.4, 0, 0.15, 0.6})
    void printThatFallsIsSetLevel(double degrees) {
        Print page = new Print(1200, 1600, degrees);
        for (int y = 200; y < 1400; y += 60) {
            page.line(100, y, "示例职业技术学院二〇二三届毕业生去向落实率稳步提高百分点");
        }

        assertEquals(degrees, Tilt.tilt(new Ink(page.picture())), 0.06);
        assertEquals(0, Tilt.tilt(new Ink(Tilt.straightened(page.picture()))), 0.06);
    }
}
