package dev.gouji.rules.internal.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a document writes many times one way and once another way, with one character left out or exchanged: 新源汽车 among
 * 新能源汽车. Five characters in a row are compared, so that the time grows with the length of the document.
 */
final class Majority {

    private static final int WIDTH = 5;
    /** Words of their own, and parts that names come with and without: 学生会 and 学会, 专业群 and 专业. */
    private static final String OPTIONAL = "的了和与及在是为以到对将等并或其各该本我不未无非有可会要多大小新老高低中上下内外前后"
            + "一二三四五六七八九十百千万两第首次个项名位年月日届期"
            + "省市县区校院系部处科室班级类型性化式力率度量者员师生家人长们群业学教工所站点线面体";

    private final Lexicon lexicon = Lexicon.shared();
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<Integer, Integer> pairs = new HashMap<>();
    private final Map<String, List<String>> lacking = new HashMap<>();
    private final Map<String, List<String>> masked = new HashMap<>();

    /**
     * Counts what the document writes.
     *
     * @param texts folded
     * @param least how often a name has to stand to be the usual one
     */
    Majority(List<String> texts, int least) {
        texts.forEach(this::count);
        names.forEach((name, times) -> {
            if (times >= least) {
                index(name);
            }
        });
    }

    private void count(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.merge(Lexicon.pair(text.charAt(i), text.charAt(i + 1)), 1, Integer::sum);
            if (i + WIDTH <= text.length() && Lexicon.isHan(text, i, i + WIDTH)) {
                names.merge(text.substring(i, i + WIDTH), 1, Integer::sum);
            }
        }
    }

    /** Notes the name under every wording with one inner character left out, and with one not told. */
    private void index(String name) {
        for (int i = 1; i < WIDTH - 1; i++) {
            if (OPTIONAL.indexOf(name.charAt(i)) < 0) {
                lacking.computeIfAbsent(without(name, i), key -> new ArrayList<>())
                        .add(name);
                masked.computeIfAbsent(mask(name, i), key -> new ArrayList<>()).add(name);
            }
        }
    }

    private static String without(String name, int i) {
        return name.substring(0, i) + name.substring(i + 1);
    }

    private static String mask(String name, int i) {
        return name.substring(0, i) + '*' + name.substring(i + 1);
    }

    /** The wordings of one text that are nearly what the document usually writes. */
    List<Slip> strays(String text) {
        List<Slip> slips = new ArrayList<>();
        Set<Integer> told = new HashSet<>();
        for (int i = 0; i + WIDTH - 1 <= text.length(); i++) {
            for (String name : usual(text, i)) {
                int wrong = i + firstDifference(name, text, i);
                if (told.add(wrong)) {
                    slips.add(new Slip(i, Math.min(text.length(), i + WIDTH), "usual", Map.of("usual", name)));
                }
            }
        }
        return slips;
    }

    private List<String> usual(String text, int at) {
        List<String> usual = new ArrayList<>();
        if (Lexicon.isHan(text, at, at + WIDTH - 1)) {
            lacking.getOrDefault(text.substring(at, at + WIDTH - 1), List.of()).stream()
                    .filter(name -> isLeftOut(name, text, at))
                    .forEach(usual::add);
        }
        if (at + WIDTH <= text.length() && names.getOrDefault(text.substring(at, at + WIDTH), 0) == 1) {
            String written = text.substring(at, at + WIDTH);
            for (int i = 1; i < WIDTH - 1; i++) {
                int inner = i;
                masked.getOrDefault(mask(written, i), List.of()).stream()
                        .filter(name -> isMistaken(name, written, inner))
                        .forEach(usual::add);
            }
        }
        return usual;
    }

    /** Whether what is left is no wording of its own: the characters that now meet meet nowhere else. */
    private boolean isLeftOut(String name, String text, int at) {
        int lack = firstDifference(name, text, at);
        return lack < WIDTH - 1
                && isOdd(text.charAt(at + lack - 1), text.charAt(at + lack))
                && leavesHalfWord(name, lack, text, at);
    }

    private boolean leavesHalfWord(String name, int lack, String text, int at) {
        String before = "  " + text.substring(Math.max(0, at - 1), at);
        int end = at + WIDTH - 1;
        String behind = text.substring(end, Math.min(text.length(), end + 1)) + "  ";
        return lexicon.leavesHalfWord(before + name + behind, before.length() + lack);
    }

    private boolean isMistaken(String name, String written, int i) {
        return lexicon.areTakenForEachOther(name.charAt(i), written.charAt(i))
                && isOdd(written.charAt(i - 1), written.charAt(i))
                && isOdd(written.charAt(i), written.charAt(i + 1));
    }

    private boolean isOdd(char first, char second) {
        return pairs.getOrDefault(Lexicon.pair(first, second), 0) <= 1 && !lexicon.isWord(first, second);
    }

    private static int firstDifference(String name, String text, int at) {
        int i = 0;
        while (i < name.length() && at + i < text.length() && name.charAt(i) == text.charAt(at + i)) {
            i++;
        }
        return i;
    }
}
