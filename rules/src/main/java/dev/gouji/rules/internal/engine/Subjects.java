package dev.gouji.rules.internal.engine;

import dev.gouji.model.Block;
import dev.gouji.model.Configuration.School;
import dev.gouji.model.Document;
import dev.gouji.model.Paragraph;
import dev.gouji.rules.internal.source.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells what a document is and which school it is about: by the configuration, else by its own words. */
public final class Subjects {

    private static final int FRONT_CHARACTERS = 4000;

    /** How the names of schools tell their level; in this order, as 职业技术学校 is no 职业技术学院. */
    private static final Map<String, Pattern> LEVELS = Map.of(
            "职业本科", Pattern.compile("职业技术大学|本科层次职业"),
            "高职", Pattern.compile("职业技术学院|职业学院|高等专科学校|高等职业教育质量"),
            "中职", Pattern.compile("中等专业学校|职业中专|职业高中|职教中心|职业技术学校|中等职业教育质量"));

    /** 学校属综合类院校, 办学类型：工科类. */
    private static final Pattern TYPE =
            Pattern.compile("(?:(?:我校|本校|学校|学院)(?:是|属|为)[^。,;]{0,20}?|(?:学校|院校|办学)(?:类别|类型)[:为]?)"
                    + "(综合|师范|民族|工科|农林|医学|语文|财经|政法|体育|艺术)(?:类|性)");

    private Subjects() {}

    /** What is known of the document; the school's own configuration goes before the document's wording. */
    public static Subject of(Document document, School school) {
        return new Subject(
                document.profile().kind(),
                document.profile().edition(),
                said(school.level()).or(() -> level(document)),
                said(school.type()).or(() -> type(document)),
                said(school.province()),
                said(school.name()).or(() -> SchoolNames.of(document)));
    }

    private static Optional<String> said(String word) {
        return word.isBlank() ? Optional.empty() : Optional.of(word);
    }

    private static Optional<String> level(Document document) {
        return level(document.title().folded()).or(() -> level(front(document)));
    }

    /** The one level that the text names, empty if it names none or several. */
    private static Optional<String> level(String text) {
        List<String> named = LEVELS.entrySet().stream()
                .filter(level -> level.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private static Optional<String> type(Document document) {
        Set<String> named = new TreeSet<>();
        texts(document).forEach(text -> {
            Matcher matcher = TYPE.matcher(text);
            while (matcher.find()) {
                named.add(matcher.group(1));
            }
        });
        return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }

    private static String front(Document document) {
        StringBuilder front = new StringBuilder();
        texts(document).takeWhile(text -> front.length() < FRONT_CHARACTERS).forEach(front::append);
        return front.toString();
    }

    private static Stream<String> texts(Document document) {
        return document.blocks().stream().flatMap(Subjects::text);
    }

    private static Stream<String> text(Block block) {
        return block instanceof Paragraph paragraph ? Stream.of(paragraph.text().folded()) : Stream.empty();
    }
}
