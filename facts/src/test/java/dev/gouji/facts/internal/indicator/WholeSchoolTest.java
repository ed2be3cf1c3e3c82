package dev.gouji.facts.internal.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.facts.Documents;
import dev.gouji.facts.FactFinder;
import dev.gouji.model.Catalogue;
import dev.gouji.model.Certainty;
import dev.gouji.model.Confidence;
import dev.gouji.model.Indicator;
import dev.gouji.model.IndicatorValue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 专任教师 means those of the school only where the sentence counts up what the school has. */
class WholeSchoolTest {

    private static final Catalogue CATALOGUE = new Catalogue(List.of(new Indicator(
            "专任教师数", "专任教师数", List.of(), List.of("专任教师"), "人", "", "", Certainty.CERTAIN, Optional.empty())));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "学校现有专任教师703人。",
                "学校现有全日制在校生17,402人，教职工908人，其中专任教师703人，专任教师中具有高级职称教师218人。",
                "截至2023年8月31日，全校共有教职工908人、专任教师703名；",
                "2023年，我校专任教师共计703人（含双肩挑）。",
                "本年度招生3120人。目前学校拥有专任教师703人",
                "截至8月底，全校有专任教师703人。"
            })
    void figureOfASentenceAboutTheSchoolIsLinkedButNotSurely(String sentence) {
        List<IndicatorValue> values = values(sentence);

        assertEquals(1, values.size(), sentence);
        assertEquals(703, values.get(0).mention().quantity().value().numerator().intValueExact());
        assertEquals(Confidence.LIKELY, values.get(0).confidence());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "现有专任教师45人。",
                "学校开设旅游管理专业，现有专任教师45人。",
                "学校护理学院现有专任教师45人。",
                "学校选派专任教师45人参加培训。",
                "学校现有专任教师45人获得省级荣誉。",
                "学校新增专任教师45人。",
                "学校与兄弟院校共建基地，专任教师45人。",
                "学校现有教职工908人，组建了团队，专任教师45人。",
                "学校专任教师占45%。"
            })
    void figureThatMayBeThatOfAPartIsNotLinked(String sentence) {
        assertEquals(List.of(), values(sentence));
    }

    @Test
    void fullNameNeedsNoSuchSentence() {
        assertEquals(Confidence.CERTAIN, values("其中专任教师数703人。").get(0).confidence());
    }

    private static List<IndicatorValue> values(String sentence) {
        return new FactFinder(CATALOGUE)
                .find(Documents.of(List.of(Documents.paragraph(sentence))))
                .indicators();
    }
}
