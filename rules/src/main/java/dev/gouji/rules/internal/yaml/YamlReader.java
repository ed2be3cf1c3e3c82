package dev.gouji.rules.internal.yaml;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Reads YAML within limits and without making objects of it. */
public final class YamlReader {

    private static final int MAX_CHARACTERS = 2_000_000;
    private static final int MAX_DEPTH = 30;
    /** Aliases are refused with their place when the tree is walked, which never follows them. */
    private static final int MAX_ALIASES = MAX_CHARACTERS;

    private static final JsonLikeResolver RESOLVER = new JsonLikeResolver();

    /** What the parser says and what an author understands. */
    private static final Map<String, String> SENTENCES = Map.of(
            "mapping values are not allowed here", "此处不能再出现“键: 值”；文字中若有冒号加空格，请给整段文字加引号",
            "could not find expected ':'", "键的后面缺少冒号和空格",
            "found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation)",
                    "不能用制表符缩进，请改用空格",
            "found unexpected end of stream", "文件在引号或括号闭合之前结束");

    private final String prefix;
    private final Problems problems;

    /**
     * A reader that reports to the given collection.
     *
     * @param prefix of the codes of problems: RULE or CONF
     */
    public YamlReader(String prefix, Problems problems) {
        this.prefix = prefix;
        this.problems = problems;
    }

    /** Reads one document; empty if it cannot be read, which is then among the problems. */
    public Optional<YamlFile> read(String file, String text) {
        int before = problems.count();
        try {
            // The library gives null for a file without content.
            @Nullable Node root = composer(text).getSingleNode();
            if (root == null) {
                problems.add(prefix + "-105", Spot.start(file), "文件没有内容");
                return Optional.empty();
            }
            YamlFile read = new YamlTree(file, prefix, problems).of(root);
            return problems.count() == before ? Optional.of(read) : Optional.empty();
        } catch (MarkedYAMLException e) {
            problems.add(prefix + "-101", spot(file, e.getProblemMark()), "YAML 语法错误：" + sentence(e.getProblem()));
        } catch (YAMLException e) {
            problems.add(prefix + "-106", Spot.start(file), "文件超出限制或含有不允许的字符：" + e.getMessage());
        }
        return Optional.empty();
    }

    private static Composer composer(String text) {
        LoaderOptions limits = new LoaderOptions();
        limits.setMaxAliasesForCollections(MAX_ALIASES);
        limits.setNestingDepthLimit(MAX_DEPTH);
        limits.setCodePointLimit(MAX_CHARACTERS);
        // Tags are refused with their place when the tree is walked.
        limits.setTagInspector(tag -> true);
        return new Composer(new ParserImpl(new StreamReader(text), limits), RESOLVER, limits);
    }

    static Spot spot(String file, @Nullable Mark mark) {
        return mark == null ? Spot.start(file) : new Spot(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static String sentence(@Nullable String problem) {
        return problem == null ? "无法解析" : SENTENCES.getOrDefault(problem, problem);
    }
}
