package dev.gouji.facts.internal.table;

import dev.gouji.model.Text;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many things the text of a cell lists. */
final class Listing {

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    /** 等8人 at the end: the number is said, the list is open. */
    private static final Pattern SAID =
            Pattern.compile("等\\s*(\\d{1,4})(?:个|人|名|项|门|家|所|种|位|件|类)?(?:专业|课程|项目|单位|企业|教师|学生)?[。;]?$");

    private static final Pattern OPEN = Pattern.compile("等[^、]{0,4}$");
    /** 一等奖3个: a kind of thing and how many of it. */
    private static final Pattern NUMBERED = Pattern.compile("奖(?:项)?(?:第\\d+名)?(\\d{1,4})(?:个|项|人|名|次|支|件)");

    private Listing() {}

    /** Empty if the text is no list, or an open one that does not say its number. */
    static OptionalInt count(String original) {
        String text = Text.of(original).folded();
        Matcher said = SAID.matcher(text);
        if (said.find()) {
            return OptionalInt.of(Integer.parseInt(said.group(1)));
        }
        Matcher numbered = NUMBERED.matcher(text);
        int sum = 0;
        while (numbered.find()) {
            sum += Integer.parseInt(numbered.group(1));
        }
        if (sum > 0) {
            return OptionalInt.of(sum);
        }
        String plain = BRACKETS.matcher(text).replaceAll("");
        boolean list = plain.indexOf('、') > 0
                && !OPEN.matcher(plain).find()
                && plain.chars().noneMatch(Character::isDigit);
        return list && plain.indexOf('。') < 0
                ? OptionalInt.of((int) Arrays.stream(plain.split("[、;]"))
                        .filter(item -> !item.isBlank())
                        .count())
                : OptionalInt.empty();
    }
}
