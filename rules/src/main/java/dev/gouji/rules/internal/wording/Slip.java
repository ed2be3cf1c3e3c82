package dev.gouji.rules.internal.wording;

import java.util.Map;

/**
 * Something wrong with the wording at one place of a text.
 *
 * @param from offset of its first character in the folded text
 * @param to offset behind its last character
 * @param values what fills the placeholders of sentences, as far as it is not the hit itself
 */
public record Slip(int from, int to, Map<String, String> values) {

    public Slip {
        values = Map.copyOf(values);
    }
}
