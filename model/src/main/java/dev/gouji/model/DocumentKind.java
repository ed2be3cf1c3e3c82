package dev.gouji.model;

import java.util.Arrays;
import java.util.Optional;

/** What a document is, which decides the rules that apply to it. */
public enum DocumentKind {
    /** 质量年度报告. */
    ANNUAL_REPORT("annual-report", "质量年度报告"),
    /** 工作计划, 工作要点. */
    WORK_PLAN("work-plan", "工作计划"),
    /** 五年规划, 专项规划. */
    FIVE_YEAR_PLAN("five-year-plan", "五年规划"),
    /** 企业参与高等职业教育人才培养年度报告, by the partner of a school. */
    ENTERPRISE_REPORT("enterprise-report", "企业年度报告"),
    /** Anything else; only rules for every kind apply. */
    OTHER("other", "其他文件");

    private final String id;
    private final String title;

    DocumentKind(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** The name in configuration, rules and reports. */
    public String id() {
        return id;
    }

    /** The Chinese name. */
    public String title() {
        return title;
    }

    public static Optional<DocumentKind> ofId(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
}
