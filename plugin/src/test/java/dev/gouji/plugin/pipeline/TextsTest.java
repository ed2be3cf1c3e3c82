package dev.gouji.plugin.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Pattern BLANK = Pattern.compile("%[sd]");

    @Test
    void chineseIsSpokenUnlessEnglishIsAskedFor() {
        assertEquals("强制", new Texts(Locale.CHINA).get("severity.error"));
        assertEquals("强制", new Texts(Locale.FRENCH).get("severity.error"));
        assertEquals("error", new Texts(Locale.UK).get("severity.error"));
    }

    @Test
    void bothLanguagesHaveTheSameSentencesWithTheSameBlanks() {
        assertEquals(blanks(Locale.ROOT), blanks(Locale.ENGLISH));
    }

    private static Map<String, String> blanks(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "dev.gouji.plugin.messages", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        Map<String, String> blanks = new TreeMap<>();
        for (String key : bundle.keySet()) {
            blanks.put(
                    key,
                    BLANK.matcher(bundle.getString(key))
                            .results()
                            .map(match -> match.group())
                            .collect(Collectors.joining(" ")));
        }
        return blanks;
    }
}
