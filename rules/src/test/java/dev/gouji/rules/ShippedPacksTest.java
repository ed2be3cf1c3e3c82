package dev.gouji.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.gouji.model.Configuration;
import dev.gouji.model.RuleCard;
import java.io.File;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packs that are shipped. */
final class ShippedPacksTest {

    private static final int LEAST_RULES = 150;
    private static final Set<String> KINDS = Set.of(
            "section",
            "table",
            "statement",
            "formula",
            "claim",
            "benchmark",
            "agreement",
            "target",
            "expression",
            "slip",
            "numbering",
            "reference",
            "series",
            "plan-vs-report",
            "peers",
            "then");

    private static RuleSet shipped() {
        return RuleSets.load(ConfigurationReading.Accepted.of(Configuration.DEFAULT), List.of())
                .match(
                        ready -> ready.rules(),
                        rejected -> fail(rejected.problems().stream()
                                .map(Object::toString)
                                .collect(Collectors.joining("\n"))));
    }

    @Test
    void all_rules_make_sense_and_every_kind_is_used() {
        RuleSet rules = shipped();
        Set<String> kinds =
                rules.cards(Locale.CHINESE).stream().map(RuleCard::kind).collect(Collectors.toSet());
        assertEquals(KINDS, kinds);
        assertTrue(rules.cards(Locale.CHINESE).size() >= LEAST_RULES);
    }

    @Test
    void every_pack_has_rules_and_every_rule_explains_itself() {
        RuleSet rules = shipped();
        List<RuleCard> cards = rules.cards(Locale.CHINESE);
        rules.packs()
                .forEach(pack ->
                        assertTrue(cards.stream().anyMatch(card -> card.id().startsWith(pack.id() + "/")), pack.id()));
        for (RuleCard card : cards) {
            RuleExplanation explanation =
                    rules.explain(card.id(), Locale.CHINESE).orElseThrow();
            assertEquals(card, explanation.card());
            assertFalse(card.fix().isBlank(), card.id());
            assertFalse(explanation.examples().isEmpty(), card.id());
        }
        assertTrue(rules.explain("none/none", Locale.CHINESE).isEmpty());
    }

    @Test
    void the_packs_are_found_in_a_jar_as_well_as_in_a_folder(@TempDir Path temp) throws Exception {
        Path classes = Path.of("target", "classes");
        Path jar = temp.resolve("with blank/规则.jar");
        Files.createDirectories(jar.getParent());
        pack(classes, jar);
        List<URL> path = new ArrayList<>(List.of(jar.toUri().toURL()));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (!Path.of(entry).toAbsolutePath().equals(classes.toAbsolutePath())) {
                path.add(Path.of(entry).toUri().toURL());
            }
        }
        ClassLoader platform = ClassLoader.getPlatformClassLoader();
        try (URLClassLoader loader = new URLClassLoader(path.toArray(URL[]::new), platform)) {
            assertEquals(String.valueOf(shipped().cards(Locale.CHINESE).size()), rulesIn(loader));
        }
    }

    /** How many rules the module finds when it is loaded by the given loader. */
    private static String rulesIn(ClassLoader loader) throws ReflectiveOperationException {
        Class<?> probe = loader.loadClass(Probe.class.getName());
        Method count = probe.getDeclaredMethod("count");
        count.setAccessible(true);
        return String.valueOf(count.invoke(null));
    }

    /** Runs inside the other class loader. */
    static final class Probe {
        private Probe() {}

        static int count() {
            return shipped().cards(Locale.CHINESE).size();
        }
    }

    private static void pack(Path classes, Path jar) throws Exception {
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.sorted().toList()) {
                String name = classes.relativize(file).toString().replace(File.separatorChar, '/');
                if (!name.isEmpty()) {
                    zip.putNextEntry(new ZipEntry(Files.isDirectory(file) ? name + "/" : name));
                    if (Files.isRegularFile(file)) {
                        zip.write(Files.readAllBytes(file));
                    }
                    zip.closeEntry();
                }
            }
        }
    }

    @Test
    void sentences_are_the_same_in_both_languages() throws Exception {
        assertEquals(keys("words.properties"), keys("words_en.properties"));
    }

    private static List<String> keys(String name) throws Exception {
        Path file = Path.of("target", "classes", "dev", "gouji", "rules", "internal", "engine", name);
        return Files.readAllLines(file).stream()
                .filter(line -> line.contains("="))
                .map(line -> Arrays.asList(line.split("=", 2)).get(0).strip())
                .toList();
    }
}
