package dev.gouji.facts.internal.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.model.Interval;
import dev.gouji.model.Quantity;
import dev.gouji.model.Rational;
import dev.gouji.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellReaderTest {

    private final CellReader reader = new CellReader();

    @Test
    void bare_number_takes_scale_and_unit_of_its_header() {
        Quantity quantity = only("34118.10", "经费收入总额（万元）");
        assertEquals(Rational.of(341_181_000), quantity.value());
        assertEquals("元", quantity.unit().symbol());
        assertEquals(Rational.of(100), quantity.lastPlace());
    }

    @Test
    void unit_line_and_bare_unit_are_read_like_brackets() {
        assertEquals("人", only("812", "单位：人").unit().symbol());
        assertEquals("册/生", only("80.96", "生均图书(册/生)").unit().symbol());
        assertEquals("平方米", only("1200", "平方米").unit().symbol());
    }

    @Test
    void unit_in_the_cell_goes_before_the_header() {
        assertEquals("%", only("42.21%", "金额（万元）").unit().symbol());
        assertEquals("人", only("12（人）", "数量（个）").unit().symbol());
    }

    @Test
    void two_numbers_in_a_cell_take_two_units() {
        List<NumberMention> numbers = read("1177/118063", "课程（门/学时）");
        assertEquals(
                List.of("门", "学时"), numbers.stream().map(CellReaderTest::symbol).toList());
        assertEquals(
                List.of("1177", "118063"),
                numbers.stream().map(CellReaderTest::printed).toList());
    }

    @Test
    void ratio_and_range_are_read_in_cells() {
        assertEquals(Rational.of(18), only("18：1", "国家标准值").value());
        assertEquals(
                Interval.closed(Rational.of(8), Rational.of(10)),
                only("8-10", "门数（门）").interval());
    }

    @Test
    void scale_in_the_cell_is_not_multiplied_by_that_of_the_header() {
        assertEquals(Rational.of(14_000_000), only("约1400万", "金额（万元）").value());
    }

    @Test
    void header_that_names_things_gives_no_unit() {
        assertTrue(CellUnit.of("课程").isEmpty());
        assertTrue(CellUnit.of("人次").isPresent());
    }

    @Test
    void empty_cells_hold_no_number() {
        for (String cell : List.of("", "/", "-", "—", "无", "是")) {
            assertEquals(List.of(), read(cell, "人数（人）"), cell);
        }
    }

    @Test
    void brackets_without_a_unit_give_none() {
        assertTrue(CellUnit.of("专业数（含方向）").isEmpty());
        assertTrue(CellUnit.of("2022年").isEmpty());
    }

    private Quantity only(String cell, String header) {
        List<NumberMention> numbers = read(cell, header);
        assertEquals(1, numbers.size(), numbers.toString());
        return numbers.get(0).quantity().orElseThrow();
    }

    private List<NumberMention> read(String cell, String header) {
        CellUnit unit = CellUnit.of(Text.of(header).folded()).orElse(CellUnit.NONE);
        return reader.read(Text.of(cell).folded(), unit);
    }

    private static String symbol(NumberMention mention) {
        return mention.quantity().orElseThrow().unit().symbol();
    }

    private static String printed(NumberMention mention) {
        return mention.quantity().orElseThrow().printed();
    }
}
