package dev.gouji.rules.internal.wording;

import java.util.stream.IntStream;

/** The check character of the unified social credit code, GB 32100—2015 with ISO 7064, MOD 31. */
public final class CreditCode {

    public static final int LENGTH = 18;

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private CreditCode() {}

    /** Whether the code may exist: 18 characters of the alphabet, which lacks I, O, S, V and Z, the last of them fitting. */
    public static boolean isValid(String code) {
        boolean known = code.length() == LENGTH && code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
        return known && code.charAt(LENGTH - 1) == check(code);
    }

    /** The characters of the code that no code has. */
    public static String foreign(String code) {
        StringBuilder foreign = new StringBuilder();
        code.chars().filter(c -> ALPHABET.indexOf(c) < 0).distinct().forEach(c -> foreign.append((char) c));
        return foreign.toString();
    }

    /** The check character that the first 17 ask for: weights are powers of 3. */
    private static char check(String code) {
        int weight = 1;
        int sum = 0;
        for (int i : IntStream.range(0, LENGTH - 1).toArray()) {
            sum += weight * ALPHABET.indexOf(code.charAt(i));
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
