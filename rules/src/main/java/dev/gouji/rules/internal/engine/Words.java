package dev.gouji.rules.internal.engine;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.apache.commons.text.StringSubstitutor;

/** The sentences of results in the language of the reader. */
public final class Words {

    private final Locale locale;
    private final ResourceBundle sentences;

    public Words(Locale locale) {
        this.locale = locale;
        this.sentences = ResourceBundle.getBundle(
                "dev.gouji.rules.internal.engine.words",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public Locale locale() {
        return locale;
    }

    /** The sentence of the key with its {@code {placeholders}} filled. */
    public String say(String key, Map<String, String> values) {
        return fill(sentences.getString(key), values);
    }

    /** Fills the placeholders of a sentence; what the values contain is never filled again. */
    public static String fill(String sentence, Map<String, String> values) {
        StringSubstitutor substitutor = new StringSubstitutor(values, "{", "}");
        substitutor.setDisableSubstitutionInValues(true);
        substitutor.setValueDelimiterMatcher(null);
        return substitutor.replace(sentence);
    }
}
