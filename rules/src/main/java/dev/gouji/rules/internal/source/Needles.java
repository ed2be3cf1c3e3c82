package dev.gouji.rules.internal.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Texts of which every match of a regular expression contains at least one: where none of them stands, the slow engine
 * need not look. What cannot be told of an expression is answered with nothing, which is always safe.
 */
final class Needles {

    private static final int MOST = 24;
    private static final int LARGEST_CLASS = 12;
    private static final String QUANTIFIERS = "*+?{";

    private final String regex;
    private int at;

    private Needles(String regex) {
        this.regex = regex;
    }

    /** The texts; empty if any text may match. */
    static List<String> of(String regex) {
        if (regex.contains("(?") && !regex.replace("(?:", "").equals(regex.replace("(?", ""))) {
            return List.of();
        }
        Needles needles = new Needles(regex);
        List<String> found = needles.alternatives().orElse(List.of());
        return needles.at == regex.length() && found.size() <= MOST ? found : List.of();
    }

    private Optional<List<String>> alternatives() {
        List<String> all = new ArrayList<>();
        boolean known = true;
        do {
            Optional<List<String>> one = sequence();
            known &= one.isPresent();
            one.ifPresent(all::addAll);
        } while (take('|'));
        return known ? Optional.of(all) : Optional.empty();
    }

    private boolean take(char c) {
        boolean there = at < regex.length() && regex.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    /** The best of what the parts of a sequence demand: the longest run of plain characters, or the texts of a group. */
    private Optional<List<String>> sequence() {
        Optional<List<String>> best = Optional.empty();
        StringBuilder run = new StringBuilder();
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            Optional<List<String>> atom = atom();
            boolean single = atom.isPresent() && atom.get().size() == 1;
            String quantifier = quantifier();
            boolean optional = quantifier.startsWith("*") || quantifier.startsWith("?") || quantifier.startsWith("{0");
            if (single && quantifier.isEmpty()) {
                run.append(atom.get().get(0));
                continue;
            }
            best = better(best, whole(run));
            run.setLength(0);
            if (!optional) {
                best = better(best, atom);
            }
        }
        return better(best, whole(run));
    }

    private static Optional<List<String>> whole(StringBuilder run) {
        return run.length() == 0 ? Optional.empty() : Optional.of(List.of(run.toString()));
    }

    private static Optional<List<String>> better(Optional<List<String>> one, Optional<List<String>> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return worth(other.get()) > worth(one.get()) ? other : one;
    }

    /** Few and long texts are rare. */
    private static int worth(List<String> needles) {
        int shortest = needles.stream().mapToInt(String::length).min().orElse(0);
        return needles.size() > MOST ? -1 : shortest * 100 - needles.size();
    }

    /** What one atom demands: a plain character, the alternatives of a group, the characters of a small class. */
    private Optional<List<String>> atom() {
        char c = regex.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> characters();
            case '\\' -> escaped();
            case '.', '^', '$' -> Optional.empty();
            default -> Optional.of(List.of(String.valueOf(c)));
        };
    }

    private Optional<List<String>> group() {
        at += regex.startsWith("?:", at) ? 2 : 0;
        Optional<List<String>> inside = alternatives();
        at++;
        return inside;
    }

    private Optional<List<String>> escaped() {
        char c = regex.charAt(at++);
        if (c == 'p' || c == 'P') {
            at = regex.indexOf('}', at) + 1;
        }
        return Character.isLetterOrDigit(c) ? Optional.empty() : Optional.of(List.of(String.valueOf(c)));
    }

    private Optional<List<String>> characters() {
        List<String> found = new ArrayList<>();
        boolean plain = regex.charAt(at) != '^';
        at += plain ? 0 : 1;
        boolean first = true;
        while (first || regex.charAt(at) != ']') {
            char c = regex.charAt(at++);
            plain &= c != '\\' && c != '[' && regex.charAt(at) != '-';
            at += c == '\\' ? 1 : 0;
            if (c == '[' && regex.charAt(at) == ':') {
                at = regex.indexOf(":]", at) + 2;
            }
            if (c == '\\' && regex.charAt(at) == '{') {
                at = regex.indexOf('}', at) + 1;
            }
            found.add(String.valueOf(c));
            first = false;
        }
        at++;
        return plain && found.size() <= LARGEST_CLASS ? Optional.of(found) : Optional.empty();
    }

    private String quantifier() {
        int from = at;
        while (at < regex.length() && QUANTIFIERS.indexOf(regex.charAt(at)) >= 0) {
            at = regex.charAt(at) == '{' ? regex.indexOf('}', at) + 1 : at + 1;
        }
        return regex.substring(from, at);
    }
}
