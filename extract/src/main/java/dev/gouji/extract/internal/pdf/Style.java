package dev.gouji.extract.internal.pdf;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The look of printed characters.
 *
 * @param font the family, without the prefix of an embedded subset and without the weight
 * @param size in points, rounded to halves
 * @param bold whether a heavy font or a printed outline makes it so
 */
record Style(String font, double size, boolean bold) {

    private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");
    private static final Pattern WEIGHT = Pattern.compile(
            "[-,_ ]?(?:bold|black|heavy|semibold|demibold|regular|medium|roman|italic|mt|identity-h)+$");
    private static final Pattern HEAVY = Pattern.compile("bold|black|heavy|demi");
    private static final Set<String> LATIN = Set.of(
            "timesnewroman",
            "timesnewromanps",
            "times",
            "arial",
            "calibri",
            "helvetica",
            "cambria",
            "liberationserif",
            "liberationsans");

    static Style of(String fontName, double size, boolean outlined) {
        String name = SUBSET.matcher(fontName).replaceFirst("").toLowerCase(Locale.ROOT);
        boolean bold = outlined || HEAVY.matcher(name).find();
        String family = name.replace("-vkana", "");
        String shorter = WEIGHT.matcher(family).replaceFirst("");
        return new Style(shorter.isEmpty() ? family : shorter, Math.round(size * 2) / 2.0, bold);
    }

    /** Whether the font has Latin letters only, so that it says nothing about the Chinese text around it. */
    boolean isLatin() {
        return LATIN.contains(font);
    }

    /** Written out, as is {@link #hashCode}, because styles are compared once a character and records take their time. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Style style
                        && size == style.size
                        && bold == style.bold
                        && font.equals(style.font));
    }

    @Override
    public int hashCode() {
        return 31 * font.hashCode() + Double.hashCode(size) + Boolean.hashCode(bold);
    }
}
