package dev.gouji.extract.internal.doc;

import dev.gouji.extract.internal.structure.ListCounter;
import dev.gouji.extract.internal.structure.ListCounter.Label;
import dev.gouji.extract.internal.structure.ListCounter.Level;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** Counts the automatic numbers of a document. */
final class DocLists {

    /** The number formats of [MS-OSHARED] 2.2.1.3 by the names that ECMA-376 gives them. */
    private static final Map<Integer, String> FORMATS = Map.ofEntries(
            Map.entry(1, "upperRoman"),
            Map.entry(2, "lowerRoman"),
            Map.entry(3, "upperLetter"),
            Map.entry(4, "lowerLetter"),
            Map.entry(10, "ideographDigital"),
            Map.entry(11, "japaneseCounting"),
            Map.entry(14, "decimalFullWidth"),
            Map.entry(18, "decimalEnclosedCircle"),
            Map.entry(19, "decimalFullWidth2"),
            Map.entry(22, "decimalZero"),
            Map.entry(23, "bullet"),
            Map.entry(26, "decimalEnclosedFullstop"),
            Map.entry(27, "decimalEnclosedParen"),
            Map.entry(28, "decimalEnclosedCircleChinese"),
            Map.entry(30, "ideographTraditional"),
            Map.entry(31, "ideographZodiac"),
            Map.entry(33, "taiwaneseCounting"),
            Map.entry(34, "ideographLegalTraditional"),
            Map.entry(35, "taiwaneseCountingThousand"),
            Map.entry(36, "taiwaneseDigital"),
            Map.entry(37, "chineseCounting"),
            Map.entry(38, "chineseLegalSimplified"),
            Map.entry(39, "chineseCountingThousand"),
            Map.entry(255, "none"));

    private final ListCounter counter = new ListCounter();
    private final Set<String> started = new HashSet<>();

    /** Counts a paragraph and gives its mark. */
    Label next(Paragraph paragraph) {
        int level = paragraph.getIlvl();
        if (!paragraph.isInList() || level < 0 || level >= ListCounter.LEVELS) {
            return Label.NONE;
        }
        HWPFList list = paragraph.getList();
        if (list.isStartAtOverridden((char) level) && started.add(paragraph.getIlfo() + ":" + level)) {
            counter.restart(list.getLsid(), level, list.getStartAt((char) level));
        }
        List<Level> levels = IntStream.rangeClosed(0, level)
                .mapToObj(index -> level(list, (char) index))
                .toList();
        return counter.next(list.getLsid(), level, levels);
    }

    private static Level level(HWPFList list, char level) {
        String format = FORMATS.getOrDefault(list.getNumberFormat(level), "decimal");
        return new Level(format, pattern(list.getNumberText(level)), list.getStartAt(level), false);
    }

    /** Characters 0 to 8 stand for the numbers of the levels. */
    private static String pattern(String text) {
        StringBuilder pattern = new StringBuilder();
        text.chars().forEach(c -> {
            if (c < ListCounter.LEVELS) {
                pattern.append('%').append(c + 1);
            } else {
                pattern.append((char) c);
            }
        });
        return pattern.toString();
    }
}
