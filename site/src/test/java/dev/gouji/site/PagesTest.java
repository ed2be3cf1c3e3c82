package dev.gouji.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a browser makes of the pages. */
class PagesTest {

    @TempDir
    Path folder;

    private Map<String, String> pages = Map.of();

    @BeforeEach
    void write() throws IOException {
        pages = Written.of(SampleReport.report(), Locale.CHINESE, folder).files().entrySet().stream()
                .filter(file -> file.getKey().startsWith("site/"))
                .collect(Collectors.toMap(file -> file.getKey().substring("site/".length()), Map.Entry::getValue));
    }

    @Test
    void the_policy_names_style_and_script_by_their_hashes() throws NoSuchAlgorithmException {
        for (String page : pages.values()) {
            String policy = only(page, "Content-Security-Policy\" content=\"([^\"]*)\"");
            assertTrue(policy.startsWith("default-src 'none'; "), policy);
            assertTrue(policy.contains("style-src " + source(only(page, "(?s)<style>(.*?)</style>"))), policy);
            assertTrue(policy.contains("script-src " + source(only(page, "(?s)<script>(.*?)</script>"))), policy);
            assertFalse(policy.contains("unsafe"), policy);
        }
    }

    @Test
    void nothing_in_a_page_needs_what_the_policy_forbids() {
        for (String page : pages.values()) {
            assertEquals(List.of(), all(page, "<(?:link|img|iframe|object|base)\\b[^>]*>"));
            assertEquals(List.of(), all(page, "\\s(?:src|style|on[a-z]+)=\"[^\"]*\""));
            assertEquals(List.of(), all(page, "(?:https?:)?//[a-z][^\\s\"<]*"));
            assertEquals(List.of(), all(page, "@import[^;]*|url\\([^)]*\\)"));
        }
    }

    @Test
    void every_link_leads_somewhere() {
        Set<String> targets = new HashSet<>(pages.keySet());
        pages.forEach((name, page) -> all(page, "\\sid=\"([^\"]*)\"").forEach(id -> targets.add(name + "#" + id)));
        pages.forEach((name, page) -> {
            for (String link : all(page, "\\shref=\"([^\"]*)\"")) {
                String target = URLDecoder.decode(link, StandardCharsets.UTF_8);
                assertTrue(targets.contains(target.startsWith("#") ? name + target : target), name + " to " + link);
            }
        });
        assertTrue(targets.size() > pages.size() + 20, "links were found");
    }

    @Test
    void identifiers_are_unique() {
        pages.forEach((name, page) -> {
            List<String> ids = all(page, "\\sid=\"([^\"]*)\"");
            assertEquals(ids.size(), Set.copyOf(ids).size(), name);
        });
    }

    @Test
    void elements_are_closed_in_order() {
        Set<String> empty = Set.of("meta", "rect", "path", "input", "br");
        pages.forEach((name, page) -> {
            Deque<String> open = new ArrayDeque<>();
            String body = page.replaceAll("(?s)<(style|script)>.*?</\\1>", "");
            for (MatchResult tag : Pattern.compile("<(/?)([a-z0-9]+)\\b[^>]*>")
                    .matcher(body)
                    .results()
                    .toList()) {
                if (!tag.group(1).isEmpty()) {
                    assertEquals(open.pop(), tag.group(2), name + " at " + tag.start());
                } else if (!empty.contains(tag.group(2))) {
                    open.push(tag.group(2));
                }
            }
            assertTrue(open.isEmpty(), name + " leaves open " + open);
        });
    }

    @Test
    void a_finding_shows_quote_formula_intervals_repair_and_clause() {
        String page = page("annual-report-2023");
        String finding = only(page, "(?s)(<article [^>]*data-rule=\"annual-report/placement-rate\".*?</article>)");
        for (String part : List.of(
                "第 12 页 · 二、人才培养 › （四）就业质量",
                "<u>6370人</u>",
                "<u>6132人</u>",
                "<mark>96.12%</mark>",
                "6132 ÷ 6370 &#x3D; <b>96.2637%</b>",
                "[96.115, 96.125]",
                "仅 96.263736",
                "没有交集",
                "6132 → 6123",
                "教职成司函〔2023〕28号",
                "已核对原文",
                "核对三个数字的统计口径与时点")) {
            assertTrue(finding.contains(part.replace("&#x3D;", "=")), part + " is missing in " + finding);
        }
        assertEquals(1, all(finding, "<blockquote").size());
    }

    @Test
    void a_file_that_was_not_read_shows_no_counts_and_no_findings() {
        String page = page("locked");
        assertTrue(page.contains("没有检查的文件不等于没有问题"));
        assertFalse(page.contains("class=\"figures\""));
        assertFalse(page.contains("id=\"findings\""));
    }

    @Test
    void the_overview_links_to_the_first_finding_of_a_document() {
        String index = page("index");
        String link = only(index, "<a class=\"first warning\" href=\"([^\"]*)\"");
        String[] parts = URLDecoder.decode(link, StandardCharsets.UTF_8).split("#", -1);
        assertTrue(only(page(parts[0]), "<article id=\"" + parts[1] + "\"(.*)").contains("work-plan/deadline"));
    }

    private String page(String part) {
        return pages.entrySet().stream()
                .filter(page -> page.getKey().contains(part))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static String only(String page, String pattern) {
        List<String> found = all(page, pattern);
        assertEquals(1, found.size(), pattern);
        return found.get(0);
    }

    private static List<String> all(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(match -> match.group(match.groupCount()))
                .toList();
    }

    private static String source(String text) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }
}
