package dev.gouji.rules.internal.source;

import com.google.re2j.PatternSyntaxException;
import dev.gouji.rules.internal.yaml.Fields;
import dev.gouji.rules.internal.yaml.Problems;
import dev.gouji.rules.internal.yaml.Spot;
import java.util.Optional;

/** Reads regular expressions; one that is wrong, or matches everywhere, is a problem. */
final class RegexReader {

    private final Problems problems;

    RegexReader(Problems problems) {
        this.problems = problems;
    }

    /** The expression below the key, for printed or for folded text; empty if there is none or it is wrong. */
    Optional<Regex> of(Fields fields, String key, boolean printed) {
        return fields.text(key)
                .flatMap(text -> printed ? read(text, true, fields.spot(key)) : folded(text, fields.spot(key)));
    }

    Optional<Regex> folded(String written, Spot at) {
        return read(written, false, at);
    }

    private Optional<Regex> read(String written, boolean printed, Spot at) {
        try {
            Regex regex = printed ? Regex.printed(written) : Regex.of(written);
            if (regex.pattern().matcher("").find()) {
                problems.add("RULE-303", at, "正则表达式能匹配空文字，处处都会命中");
                return Optional.empty();
            }
            return Optional.of(regex);
        } catch (PatternSyntaxException e) {
            String hint = written.contains("(?=") || written.contains("(?!") || written.contains("(?<")
                    ? "RE2 语法不支持环视与反向引用"
                    : "";
            problems.add("RULE-303", at, "正则表达式写法不对：" + e.getDescription() + " " + e.getPattern(), hint);
            return Optional.empty();
        }
    }
}
