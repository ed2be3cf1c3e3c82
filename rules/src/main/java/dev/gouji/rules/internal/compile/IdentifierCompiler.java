package dev.gouji.rules.internal.compile;

import dev.gouji.rules.internal.engine.CompiledRule;
import dev.gouji.rules.internal.engine.Inspection;
import dev.gouji.rules.internal.engine.Passage;
import dev.gouji.rules.internal.engine.Words;
import dev.gouji.rules.internal.source.IdentifierKind;
import dev.gouji.rules.internal.source.RuleSource;
import dev.gouji.rules.internal.wording.CreditCode;
import dev.gouji.rules.internal.wording.Slip;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that carry their own proof are right: codes with a check character, days of the calendar. */
final class IdentifierCompiler {

    /** Register, kind, six digits of the region, then nine characters and the check character. */
    private static final Pattern CODE =
            Pattern.compile("(?<![0-9A-Za-z])[0-9A-Z]{2}[0-9]{6}[0-9A-Z]{10}(?![0-9A-Za-z])");
    /** Eighteen digits alone may be an identity card. */
    private static final Pattern LETTER = Pattern.compile("[A-Z]");

    private static final Pattern NAMED = Pattern.compile("信用代码|机构代码");
    private static final Pattern DATE = Pattern.compile("(?<![0-9])(?:([0-9]{4})年)?([0-9]{1,2})月(?:([0-9]{1,2})[日号])?");

    private final RuleSource rule;
    private final IdentifierKind kind;

    IdentifierCompiler(RuleSource rule, IdentifierKind kind) {
        this.rule = rule;
        this.kind = kind;
    }

    CompiledRule compile() {
        return new Slips(rule, "identifier.wrong", this::found).compile();
    }

    private List<Slips.Found> found(Inspection inspection) {
        Words words = inspection.words();
        return Slips.each(passage -> switch (kind.of()) {
                    case CREDIT_CODE -> codes(passage, words);
                    case DATE -> dates(passage, words);
                })
                .apply(inspection);
    }

    private static List<Slip> codes(Passage passage, Words words) {
        String folded = passage.text().folded();
        List<Slip> slips = new ArrayList<>();
        if (folded.length() < CreditCode.LENGTH) {
            return slips;
        }
        Matcher matcher = CODE.matcher(folded);
        while (matcher.find()) {
            String code = matcher.group();
            boolean meant = LETTER.matcher(code).find() || NAMED.matcher(folded).find();
            if (meant && !CreditCode.isValid(code)) {
                slips.add(new Slip(matcher.start(), matcher.end(), Map.of("why", why(code, words))));
            }
        }
        return slips;
    }

    private static String why(String code, Words words) {
        String foreign = CreditCode.foreign(code);
        return foreign.isEmpty()
                ? words.say("identifier.check", Map.of())
                : words.say("identifier.letters", Map.of("letters", foreign));
    }

    private static List<Slip> dates(Passage passage, Words words) {
        String folded = passage.text().folded();
        List<Slip> slips = new ArrayList<>();
        if (folded.indexOf('月') < 0) {
            return slips;
        }
        Matcher matcher = DATE.matcher(folded);
        while (matcher.find()) {
            if (!exists(matcher)) {
                slips.add(new Slip(
                        matcher.start(), matcher.end(), Map.of("why", words.say("identifier.date", Map.of()))));
            }
        }
        return slips;
    }

    /** Whether the calendar has the day; a month alone is a date only behind a year. */
    private static boolean exists(Matcher date) {
        int month = Integer.parseInt(date.group(2));
        if (date.group(3) == null) {
            return date.group(1) == null || (month >= 1 && month <= 12);
        }
        try {
            int day = Integer.parseInt(date.group(3));
            return date.group(1) == null
                    ? MonthDay.of(month, day).getDayOfMonth() == day
                    : LocalDate.of(Integer.parseInt(date.group(1)), month, day).getDayOfMonth() == day;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
