package dev.gouji.site.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.gouji.model.Certainty;
import dev.gouji.model.DocumentKind;
import dev.gouji.model.Obstacle;
import dev.gouji.model.Severity;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word is there in both languages. */
class TextsTest {

    private static final Path RESOURCES = Path.of("src/main/resources/dev/gouji/site");

    @Test
    void both_languages_have_the_same_keys() throws IOException {
        assertEquals(keys("texts.properties"), keys("texts_en.properties"));
    }

    @Test
    void both_languages_fill_in_the_same_values() throws IOException {
        Properties chinese = properties("texts.properties");
        Properties english = properties("texts_en.properties");
        for (String key : chinese.stringPropertyNames()) {
            assertEquals(places(chinese.getProperty(key)), places(english.getProperty(key)), key);
        }
    }

    @Test
    void no_key_is_unused() throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> paths = Files.walk(Path.of("src/main"))) {
            for (Path path : paths.filter(file -> file.toString().matches(".*\\.(java|mustache)"))
                    .toList()) {
                sources.append(Files.readString(path));
            }
        }
        List<String> unused = new ArrayList<>(keys("texts.properties"));
        unused.removeIf(key -> key.matches("(severity|standing|kind|certainty|obstacle|meaning|overall|role)-.*")
                || sources.indexOf("{{t." + key + "}}") >= 0
                || sources.indexOf("\"" + key + "\"") >= 0);
        assertEquals(List.of(), unused);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_term_of_the_model_has_a_word(String language) {
        Texts texts = new Texts(Locale.forLanguageTag(language));
        Wording wording = new Wording(texts);
        List<String> words = new ArrayList<>();
        Stream.of(Severity.values()).map(wording::severity).forEach(words::add);
        Stream.of(Severity.values()).map(s -> texts.get("meaning-" + s.id())).forEach(words::add);
        Stream.of(DocumentKind.values()).map(wording::kind).forEach(words::add);
        Stream.of(Standing.values()).map(wording::standing).forEach(words::add);
        Stream.of(Certainty.values()).map(wording::certainty).forEach(words::add);
        Stream.of(Obstacle.Kind.values())
                .map(kind -> wording.obstacle(new Obstacle(kind, "")))
                .forEach(words::add);
        assertFalse(words.contains(""));
        assertEquals(words.size(), Set.copyOf(words).size());
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Pattern.compile("\\{[0-9]}").matcher(text).results().forEach(match -> places.add(match.group()));
        return places;
    }

    private static Set<String> keys(String name) throws IOException {
        return new TreeSet<>(properties(name).stringPropertyNames());
    }

    private static Properties properties(String name) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(Files.readString(RESOURCES.resolve(name))));
        return properties;
    }
}
