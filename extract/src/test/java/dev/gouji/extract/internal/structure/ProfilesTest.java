package dev.gouji.extract.internal.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.model.Paragraph;
import dev.gouji.model.Profile;
import dev.gouji.model.Text;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfilesTest {

    @ParameterizedTest
    @CsvSource({
        "示例职业技术学院质量年度报告（2023年度）, '', annual-report 2023年度",
        "示例职业技术学院高等职业教育质量年度报告（2022）, '', annual-report 2022",
        "示例职业技术学院质量年报（2023）, 2022届毕业生, annual-report 2023",
        "示例职业技术学院2023年质量年度报告, 教职成司函[2023]28号, annual-report 2023年度",
        "示例职业技术学院2023年质量年度报告, 2023届毕业生, annual-report 2023年度",
        "示例职业技术学院2023年质量年度报告, 2022届毕业生, annual-report 2023",
        "示例职业技术学院2023年质量年度报告, 正文, annual-report 2023年",
        "示例职业技术学院2020年人才培养质量年度报告, 2019届毕业生, annual-report 2020",
        "示例职业技术学院2021年度质量年度报告, '', annual-report 2021",
        "'', 质量年报编制按教职成司函〔2024〕29号编写质量年报, annual-report 2024年度",
        "示例职业技术学院2023年工作计划, '', work-plan 2023",
        "关于印发《2024年工作要点》的通知, '', work-plan 2024",
        "示例职业技术学院“十四五”发展规划2023年工作要点, '', work-plan 2023",
        "示例职业技术学院“十四五”发展规划, '', five-year-plan 2021-2025",
        "示例职业技术学院专业建设专项规划（2026—2030年）, '', five-year-plan 2026-2030",
        "示例职业技术学院2022届毕业生就业质量报告, '', other ",
        "示例大学本科教学质量报告, '', other ",
        "示例省高等职业教育质量年度报告（2023年度）, '', other ",
        "示例市中等职业教育质量年度报告（2023年度）, 教职成司函〔2023〕28号, other ",
        "示例机械有限公司企业年度质量报告（2023年度）, '', enterprise-report 2023年度",
        "示例机械有限公司参与高等职业教育人才培养年度报告（2021）, '', enterprise-report 2021",
        "示例职业技术学院企业年报（2024年度）, '', enterprise-report 2024年度",
        "示例市第一职业中等专业学校质量年度报告（2023年度）, '', annual-report 2023年度",
        "质量年度报告（2023年度）, '', annual-report 2023年度",
        "示例职业技术学院章程, 正文, other "
    })
    void kindAndEditionAreTold(String title, String words, String expected) {
        Profile profile =
                Profiles.of(Text.of(title), List.of(new Paragraph(Paragraph.Role.BODY, Text.of(words), List.of())));
        assertEquals(
                expected.strip(), (profile.kind().id() + " " + profile.edition().orElse("")).strip());
    }
}
