package dev.gouji.site.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class QuoteTest {

    @Test
    void marks_the_stated_figure_and_the_operands() {
        assertEquals("毕业生{6370人}，落实{6123人}，占[96.12%]。", shown("毕业生6370人，落实6123人，占96.12%。", "96.12%", "6123人", "6370人"));
    }

    @Test
    void finds_figures_whatever_their_width_and_spacing() {
        assertEquals("占 [９６．１２ ％]", shown("占 ９６．１２ ％", "96.12%"));
    }

    @Test
    void marks_no_part_of_a_longer_number() {
        assertEquals("123人、12.3人、0.12人、1,120人、[12人]", shown("123人、12.3人、0.12人、1,120人、12人", "12人"));
        assertEquals("合计 112 [12] 12.5 1.12", shown("合计 112 12 12.5 1.12", "12"));
    }

    @Test
    void takes_two_cells_for_two_numbers() {
        assertEquals("专任教师 3 5 [35]", shown("专任教师 3 5 35", "35"));
        assertEquals("合计 [34118.10] 100", shown("合计 34118.10 100", "34118.10"));
    }

    @Test
    void marks_the_number_where_the_unit_stands_elsewhere() {
        assertEquals("落实率 [96.12] 95", shown("落实率 96.12 95", "96.12%"));
    }

    @Test
    void finds_a_number_that_blanks_part() {
        assertEquals("学费收入 [7 200.30] 21", shown("学费收入 7 200.30 21", "7200.30"));
    }

    @Test
    void leaves_a_quote_without_the_figure_as_it_is() {
        assertEquals("没有数字", shown("没有数字", "96.12%", ""));
        assertEquals("", shown("", "1"));
    }

    private static String shown(String quote, String stated, String... operands) {
        return Quote.pieces(quote, List.of(stated), List.of(operands)).stream()
                .map(piece -> piece.stated()
                        ? "[" + piece.text() + "]"
                        : piece.operand() ? "{" + piece.text() + "}" : piece.text())
                .collect(Collectors.joining());
    }
}
