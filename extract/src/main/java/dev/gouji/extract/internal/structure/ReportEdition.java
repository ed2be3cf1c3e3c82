package dev.gouji.extract.internal.structure;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The edition of an annual quality report.
 *
 * <p>From data of 2023 on the series is named by the year of its graduates, 2023年度; before, by the year of its
 * publication, one later, without 年度. Where the title leaves open which, the notice decides, then the graduates.
 */
final class ReportEdition {

    private static final int FIRST_OF_NEW_SERIES = 2023;

    /** The notices of the ministry (教职成司函) by year and number, and the editions that they order. */
    private static final Map<String, String> NOTICES = Map.of(
            "2016-121", "2017",
            "2021-37", "2022",
            "2023-28", "2023年度",
            "2024-29", "2024年度");

    private static final Pattern NOTICE = Pattern.compile("教职成司函[\\[〔(【](20\\d{2})[\\]〕)】]第?(\\d{1,3})号");
    private static final Pattern NAMED_YEAR = Pattern.compile("报告\\((20\\d{2})年度\\)");
    private static final Pattern YEAR_OF_SERIES = Pattern.compile("(20\\d{2})年度");
    private static final Pattern BARE_YEAR = Pattern.compile("\\((20\\d{2})\\)");
    private static final Pattern YEAR = Pattern.compile("(20\\d{2})(?!\\d)");
    private static final Pattern GRADUATES = Pattern.compile("(20\\d{2})届");

    private ReportEdition() {}

    /**
     * The edition.
     *
     * @param title folded
     * @param words all folded paragraphs
     */
    static Optional<String> of(String title, String words) {
        Optional<Integer> ofSeries = year(YEAR_OF_SERIES, title);
        Optional<Integer> bare = year(BARE_YEAR, title);
        if (ofSeries.isPresent()) {
            return ofSeries.map(ReportEdition::ofDataYear);
        }
        return bare.isPresent() ? bare.map(String::valueOf) : open(year(YEAR, title), words);
    }

    /** The title names only a year, or none. */
    private static Optional<String> open(Optional<Integer> year, String words) {
        return notice(words)
                .or(() -> year(NAMED_YEAR, words).map(ReportEdition::ofDataYear))
                .filter(edition -> year.isEmpty() || edition.startsWith(String.valueOf(year.get())))
                .or(() -> year.map(named -> ofYearAndGraduates(named, words)));
    }

    private static String ofYearAndGraduates(int year, String words) {
        Optional<Integer> graduates = graduates(words);
        if (year < FIRST_OF_NEW_SERIES || graduates.filter(of -> of == year - 1).isPresent()) {
            return String.valueOf(year);
        }
        return graduates.filter(of -> of == year).isPresent() ? year + "年度" : year + "年";
    }

    private static String ofDataYear(int year) {
        return year < FIRST_OF_NEW_SERIES ? String.valueOf(year) : year + "年度";
    }

    private static Optional<String> notice(String words) {
        return NOTICE.matcher(words)
                .results()
                .map(found -> found.group(1) + "-" + found.group(2))
                .filter(NOTICES::containsKey)
                .map(NOTICES::get)
                .findFirst();
    }

    /** The class that is named most often; the later one among equals. */
    private static Optional<Integer> graduates(String words) {
        return GRADUATES
                .matcher(words)
                .results()
                .collect(Collectors.groupingBy(found -> Integer.valueOf(found.group(1)), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private static Optional<Integer> year(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }
}
