package dev.gouji.extract.internal.structure;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number styles of Chinese headings, the highest first.
 *
 * <p>The order 一、 （一） 1. （1） is that of 《党政机关公文格式》 GB/T 9704—2012; chapters and parts stand above it.
 */
public enum Numbering {
    /** 第一章, 第一部分. */
    CHAPTER("^第[一二三四五六七八九十百\\d]+(?:章|部分|篇|编)"),
    /** 一、 */
    CHINESE("^[一二三四五六七八九十]{1,3}、"),
    /** （一） */
    CHINESE_BRACKETED("^\\([一二三四五六七八九十]{1,3}\\)"),
    /** 1. or 1、, not a decimal number. */
    ARABIC("^\\d{1,2}(?:[.、](?!\\d)|\\.(?=\\d{1,2}[^\\d.%‰]))"),
    /** （1） */
    ARABIC_BRACKETED("^\\(\\d{1,2}\\)"),
    /** ① */
    CIRCLED("^[①-⑳]");

    private final Pattern pattern;

    Numbering(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** The style of the number at the beginning of a folded text, empty if it begins with none. */
    public static Optional<Numbering> of(String folded) {
        return Arrays.stream(values())
                .filter(style -> style.pattern.matcher(folded).find())
                .findFirst();
    }
}
