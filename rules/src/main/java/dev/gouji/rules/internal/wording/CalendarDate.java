package dev.gouji.rules.internal.wording;

import dev.gouji.model.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates that are in no calendar: 2023年2月29日, 4月31日, 2023年13月. */
public final class CalendarDate implements Search {

    private static final Pattern DATE = Pattern.compile("(?<![0-9])(?:([0-9]{4})年)?([0-9]{1,2})月(?:([0-9]{1,2})[日号])?");

    @Override
    public List<Found> in(List<Text> texts) {
        return Search.each(CalendarDate::slips).in(texts);
    }

    private static List<Slip> slips(Text text) {
        String folded = text.folded();
        List<Slip> slips = new ArrayList<>();
        Matcher matcher = DATE.matcher(folded.indexOf('月') < 0 ? "" : folded);
        while (matcher.find()) {
            if (!exists(matcher)) {
                slips.add(new Slip(matcher.start(), matcher.end(), "date", Map.of()));
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
