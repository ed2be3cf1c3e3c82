package dev.gouji.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much a finding weighs, the heaviest first. */
public enum Severity {
    /** 强制: must be corrected. */
    ERROR("强制"),
    /** 提示: needs a look. */
    WARNING("提示"),
    /** 参考: good to know. */
    INFO("参考");

    private final String title;

    Severity(String title) {
        this.title = title;
    }

    /** The name in configuration, rules and reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The Chinese name. */
    public String title() {
        return title;
    }

    /** The lighter of the two. */
    public Severity atMost(Severity limit) {
        return compareTo(limit) >= 0 ? this : limit;
    }

    public static Optional<Severity> ofId(String id) {
        return Arrays.stream(values())
                .filter(severity -> severity.id().equals(id))
                .findFirst();
    }
}
