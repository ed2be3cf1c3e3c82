package dev.gouji.rules.internal.source;

import dev.gouji.rules.internal.yaml.Fields;
import java.util.Locale;
import java.util.Optional;

/**
 * A text for people, in Chinese and perhaps in English.
 *
 * @param zh always there
 * @param en empty where the author gave none; Chinese then stands in
 */
public record LocalText(String zh, Optional<String> en) {

    /** Reads {@code 文字} or {@code { zh: …, en: … }}; empty if the key is missing. */
    static Optional<LocalText> of(Fields fields, String key) {
        return fields.child(key)
                .map(texts -> new LocalText(
                        texts.textOrEmpty("zh").strip(), texts.text("en").map(String::strip)))
                .or(() -> fields.text(key).map(text -> new LocalText(text.strip(), Optional.empty())));
    }

    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en.orElse(zh) : zh;
    }
}
