package dev.gouji.rules.internal.source;

import dev.gouji.model.Text;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The names by which a heading or a caption is known.
 *
 * @param anyOf folded names, the first is the one to show
 * @param exact whether the whole line has to be the name, its numbering apart
 * @param pattern matches in place of a name
 */
public record Names(List<String> anyOf, boolean exact, Optional<Regex> pattern) {

    /** 第一章, 一、, （一）, 1.1, ①, 表1-2 and the like at the beginning of folded text. */
    private static final Pattern NUMBERING = Pattern.compile("^(附?表[0-9一二三四五六七八九十]*([-.][0-9]+)*[:、.]?"
            + "|附件[0-9一二三四五六七八九十]*[:、.]?"
            + "|第[0-9一二三四五六七八九十百]+[章节部分篇]+[:、.]?"
            + "|[一二三四五六七八九十百]+[、.,:]"
            + "|\\([0-9一二三四五六七八九十]+\\)[、.]?"
            + "|[0-9]{1,2}([.-][0-9]{1,2})*[.、,)]?"
            + "|[①-⑳]){1,4}");

    public Names {
        anyOf = anyOf.stream().map(name -> Text.of(name).folded()).toList();
    }

    /** The folded text without the number in front of it. */
    public static String withoutNumber(String folded) {
        return NUMBERING.matcher(folded).replaceFirst("");
    }

    public boolean matches(String folded) {
        return isExactly(folded)
                || pattern.filter(regex -> regex.isIn(folded)).isPresent()
                || (!exact && anyOf.stream().anyMatch(folded::contains));
    }

    /** Whether the text is one of the names and nothing else, its numbering apart. */
    public boolean isExactly(String folded) {
        return anyOf.contains(folded) || anyOf.contains(withoutNumber(folded));
    }

    /** The name for the reader. */
    public String show() {
        return anyOf.stream().findFirst().or(() -> pattern.map(Regex::written)).orElse("");
    }
}
