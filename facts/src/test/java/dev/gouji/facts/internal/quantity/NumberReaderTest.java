package dev.gouji.facts.internal.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the table of cases cannot say: the interval behind a reading, and what holds for every text. */
class NumberReaderTest {

    private final NumberReader reader = new NumberReader();

    @Test
    void printed_decimals_and_scale_decide_the_interval() {
        assertEquals("[19550, 19650]", interval("1.96万元"));
        assertEquals("[0.96115, 0.96125]", interval("96.12%"));
        assertEquals("[6370, 6370]", interval("6370人"));
        assertEquals("[41500, 42500]", interval("4.2万册"));
    }

    @Test
    void qualifiers_decide_the_interval() {
        assertEquals("[3000, 4000]", interval("约3000余人"));
        assertEquals("[100000, 200000]", interval("十余万人"));
        assertEquals("(2000, +∞)", interval("超过2000人"));
        assertEquals("[0.975, +∞)", interval("不低于98%"));
        assertEquals("(−∞, 40]", interval("不超过40人"));
        assertEquals("[10, 100]", interval("几十家"));
    }

    @Test
    void ratio_to_one_and_one_to_many_are_the_same_fact() {
        assertEquals(interval("350:1"), interval("1:350"));
    }

    @Test
    void mentions_stand_in_order_and_never_overlap() {
        String text = Text.of("2022-2023学年教职工812人，其中专任601人（74.01%）；见表1-4、教发〔2004〕2号，电话0715-8000000。")
                .folded();
        List<NumberMention> mentions = reader.read(text);
        assertEquals(7, mentions.size(), mentions.toString());
        for (int i = 1; i < mentions.size(); i++) {
            assertTrue(mentions.get(i - 1).to() <= mentions.get(i).from());
        }
    }

    @Test
    void text_without_numbers_gives_nothing() {
        assertEquals(List.of(), reader.read(""));
        assertEquals(List.of(), reader.read("学校坚持立德树人"));
    }

    private String interval(String text) {
        List<NumberMention> mentions = reader.read(Text.of(text).folded());
        assertEquals(1, mentions.size(), mentions.toString());
        return mentions.get(0).quantity().orElseThrow().interval().toString();
    }
}
