package dev.gouji.rules.internal.wording;

import java.util.Map;

/**
 * Something wrong with the wording at one place of a text.
 *
 * @param from offset of its first character in the folded text
 * @param to offset behind its last character
 * @param fault key of the sentence that says what is wrong
 * @param values what fills the placeholders of that sentence
 */
public record Slip(int from, int to, String fault, Map<String, String> values) {

    public Slip {
        values = Map.copyOf(values);
    }
}
