package dev.gouji.rules;

import dev.gouji.model.Certainty;
import dev.gouji.model.Clause;
import dev.gouji.model.Example;
import dev.gouji.model.Pack;
import dev.gouji.model.RuleCard;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages of {@code docs/rules}, made of the rules themselves: one a pack, and one that lists them. */
final class RuleReference {

    private static final String SOURCES = "../../rules/src/main/resources/dev/gouji/";
    private static final String NOTE =
            "<!-- 由 RuleReferenceTest 从规则文件生成，请勿手改：mvn -pl rules -am test -Dtest=RuleReferenceTest"
                    + " -Dsurefire.failIfNoSpecifiedTests=false -Dgouji.docs=update -->\n\n";

    private static final Map<String, String> VERDICTS = Map.of(
            "satisfied", "通过",
            "violated", "报出",
            "undetermined", "无法判定",
            "not-applicable", "不适用");
    private static final Map<Certainty, String> CERTAINTIES = Map.of(
            Certainty.CERTAIN, "已核对原文",
            Certainty.INFERRED, "由原文推得",
            Certainty.UNVERIFIED, "未见原文");

    private final RuleSet rules;

    RuleReference(RuleSet rules) {
        this.rules = rules;
    }

    /** The text of every page by the name of its file. */
    SortedMap<String, String> pages() {
        SortedMap<String, String> pages = new TreeMap<>();
        rules.packs().forEach(pack -> pages.put(pack.id() + ".md", page(pack)));
        pages.put("README.md", index());
        return pages;
    }

    private String index() {
        String rows = rules.packs().stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .map(pack -> "| [" + pack.id() + "](" + pack.id() + ".md) | " + pack.title() + " | "
                        + cards(pack).size() + " |\n")
                .collect(Collectors.joining());
        return NOTE + "# 规则\n\n每条规则：要求什么、为什么、依据及其确定程度、怎么改、样例。自己写一条见 [adding-a-rule.md](../adding-a-rule.md)。\n\n"
                + "| 规则包 | 内容 | 规则 |\n|---|---|---|\n" + rows;
    }

    private String page(Pack pack) {
        List<RuleCard> cards = cards(pack);
        String list = cards.stream()
                .map(card -> "- [" + name(card) + "](#" + name(card) + ") " + card.title() + "\n")
                .collect(Collectors.joining());
        return NOTE + "# " + pack.title() + "（" + pack.id() + "）\n\n版本 " + pack.version() + "，" + cards.size()
                + " 条。\n\n" + list + cards.stream().map(this::rule).collect(Collectors.joining());
    }

    private String rule(RuleCard card) {
        RuleExplanation explanation = rules.explain(card.id(), Locale.CHINESE).orElseThrow();
        return "\n## " + name(card) + "\n\n" + card.title() + "。\n\n"
                + "| 级别 | 类型 | 适用 | 始于 |\n|---|---|---|---|\n| "
                + card.severity().title() + " | " + card.kind() + " | "
                + card.appliesTo() + " | " + explanation.since() + " |\n\n"
                + line("为什么", explanation.why())
                + card.clause().map(RuleReference::clause).orElse(line("依据", "算术"))
                + line("怎么改", card.fix())
                + "- [规则文件](" + SOURCES + card.file() + ")\n\n"
                + explanation.examples().stream().map(RuleReference::example).collect(Collectors.joining());
    }

    private static String clause(Clause clause) {
        String text = clause.text().isEmpty() ? "" : "：" + clause.text();
        return line("依据", clause.document() + text + "（" + CERTAINTIES.get(clause.certainty()) + "）");
    }

    private static String line(String name, String text) {
        return text.isBlank() ? "" : "- **" + name + "** " + text.strip().replaceAll("\\s*\\R\\s*", " ") + "\n";
    }

    private static String example(Example example) {
        String place = example.at().map(at -> "，在“" + at + "”处").orElse("");
        return VERDICTS.get(example.expected()) + place + "：\n\n````text\n"
                + example.text().strip() + "\n````\n\n"
                + example.beside().stream()
                        .map(other -> "同时检查的另一份文件：\n\n````text\n" + other.strip() + "\n````\n\n")
                        .collect(Collectors.joining());
    }

    private List<RuleCard> cards(Pack pack) {
        Stream<RuleCard> all = rules.cards(Locale.CHINESE).stream();
        return all.filter(card -> card.id().startsWith(pack.id() + "/")).toList();
    }

    private static String name(RuleCard card) {
        return card.id().substring(card.id().indexOf('/') + 1);
    }
}
