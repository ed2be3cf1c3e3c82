package dev.gouji.plugin.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.model.Certainty;
import dev.gouji.model.Claim;
import dev.gouji.model.Confidence;
import dev.gouji.model.Context;
import dev.gouji.model.Document;
import dev.gouji.model.Extraction;
import dev.gouji.model.Facts;
import dev.gouji.model.Format;
import dev.gouji.model.Formula;
import dev.gouji.model.Heading;
import dev.gouji.model.Indicator;
import dev.gouji.model.IndicatorValue;
import dev.gouji.model.Mention;
import dev.gouji.model.NumberClass;
import dev.gouji.model.Obstacle;
import dev.gouji.model.Paragraph;
import dev.gouji.model.Period;
import dev.gouji.model.Place;
import dev.gouji.model.Profile;
import dev.gouji.model.Qualifier;
import dev.gouji.model.Quantity;
import dev.gouji.model.Rational;
import dev.gouji.model.Relation;
import dev.gouji.model.Text;
import dev.gouji.model.Unit;
import dev.gouji.plugin.pipeline.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class FactSheetTest {

    private static final Context CLASS_OF_2023 =
            new Context(Optional.of(new Period(Period.Kind.GRADUATING_CLASS, 2023, 2023)), "");
    private static final Document DOCUMENT = new Document(
            "a.txt",
            "00",
            Format.TEXT,
            Text.EMPTY,
            Profile.UNKNOWN,
            OptionalInt.empty(),
            List.of(
                    new Heading(1, Text.of("（四）就业质量"), List.of()),
                    new Paragraph(Paragraph.Role.BODY, Text.of("毕业生6370人，其中6123人落实，180人"), List.of())),
            List.of());

    private final FactSheet sheet = new FactSheet(new Texts(Locale.CHINESE));

    @Test
    void indicatorsClaimsAndQuantitiesAreOneLineEach() {
        Mention whole = new Mention(quantity("6370"), Place.inText(1, 3, 7), "毕业生", CLASS_OF_2023);
        Mention part = new Mention(quantity("6123"), Place.inText(1, 11, 15), "", Context.UNKNOWN);
        Mention lonely = new Mention(quantity("180"), Place.inText(1, 17, 20), "", Context.UNKNOWN);
        Indicator graduates =
                new Indicator("毕业生人数", "毕业生人数", List.of(), List.of(), "人", "", "", Certainty.CERTAIN, Optional.empty());
        Claim claim = new Claim(
                Claim.Kind.BOUND,
                new Formula.Figure(part),
                Relation.AT_MOST,
                List.of(new Claim.Reading(new Formula.Figure(whole), "部分不超过整体")),
                Confidence.LIKELY);

        assertEquals(
                List.of(
                        "a.txt：其他文件，数字 3，数量 2，指标 1，勾稽关系 1",
                        "  指标  “（四）就业质量”  毕业生人数 = 6370  [2023]  certain",
                        "  勾稽  “（四）就业质量”  相符  6123 ≤ 6370  （部分不超过整体；bound，likely）",
                        "  未核对  “（四）就业质量”  180  未发现它与其他数的关系",
                        "  数量  “（四）就业质量”  6370  毕业生  [2023]  [6370, 6370]",
                        "  数量  “（四）就业质量”  180    []  [180, 180]"),
                sheet.lines(new Facts(
                        DOCUMENT,
                        Map.of(NumberClass.QUANTITY, 2, NumberClass.YEAR, 1),
                        List.of(whole, lonely),
                        List.of(new IndicatorValue(graduates, whole, Confidence.CERTAIN)),
                        List.of(claim))));
    }

    @Test
    void aFileThatWasNotReadSaysWhy() {
        assertEquals(
                List.of("a.pdf：未能读取，文件没有内容"),
                sheet.unread(new Extraction.Unreadable("a.pdf", "", new Obstacle(Obstacle.Kind.EMPTY, ""))));
    }

    private static Quantity quantity(String digits) {
        return new Quantity(digits, new BigDecimal(digits), Optional.empty(), Rational.ONE, Unit.NONE, Qualifier.NONE);
    }
}
