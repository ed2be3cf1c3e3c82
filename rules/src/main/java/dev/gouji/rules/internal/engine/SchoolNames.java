package dev.gouji.rules.internal.engine;

import dev.gouji.model.Document;
import dev.gouji.model.Paragraph;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads which school a document is about from its title or from a line of its cover that holds nothing else. */
final class SchoolNames {

    private static final int COVER_BLOCKS = 12;
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}]{2,16}?(?:职业技术大学|职业技术学院|职业大学|职业学院|高等专科学校"
            + "|中等专业学校|中等职业学校|职业技术学校|职业中专(?:学校)?|职业高级中学|职业学校|职教中心|技师学院|技工学校|开放大学)");

    private SchoolNames() {}

    /** The full name; empty if it is not told in such a place. */
    static Optional<String> of(Document document) {
        return inTitle(document.title().folded())
                .or(() -> document.blocks().stream()
                        .limit(COVER_BLOCKS)
                        .filter(Paragraph.class::isInstance)
                        .map(block -> ((Paragraph) block).text().folded())
                        .filter(line -> NAME.matcher(line).matches())
                        .findFirst());
    }

    /** The title begins with the name, be it behind 关于印发《. */
    private static Optional<String> inTitle(String title) {
        Matcher name = NAME.matcher(title.substring(title.indexOf('《') + 1));
        return name.lookingAt() ? Optional.of(name.group()) : Optional.empty();
    }
}
