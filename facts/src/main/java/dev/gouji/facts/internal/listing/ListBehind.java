package dev.gouji.facts.internal.listing;

import dev.gouji.model.Confidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists that begin where their number has been said: 共8项：《甲》、《乙》; “十个高”（甲、乙）; “五个一”即“甲、乙”; 两个专题《甲》和《乙》. */
final class ListBehind {

    private static final String BECAUSE = "其后逐项列举";
    /** The thing counted and what opens the list. */
    private static final Pattern OPENER = Pattern.compile(
            "(?<noun>(?:[^,。;:!?()《》“”\"\\n—]|“[^“”]{1,12}”){0,16}?)"
                    + "(?<mark>(?:,?(?:即|也就是|分别(?:是|为)|包括|包含|主要(?:是|有|包括)|具体(?:为|是|包括)|其中|它们是|涵盖|由)+:?|:|——|—|\\((?:即|分别(?:是|为)|包括|含|其中|主要有)?:?|(?=《|“|\")))");

    private static final Pattern SAID = Pattern.compile("\\((?:即|分别(?:是|为)|包括).*|.*(?:即|分别(?:是|为)):?");
    /** Words that no name of a thing has: such items say something about the things. */
    private static final Pattern TELLS = Pattern.compile("[是在有由对被把将已均\\d%]|其中|分别|依托|主要|包括|以上|实现|.为(?![民农人师企]).|等$");

    private static final Pattern PEOPLE = Pattern.compile("[人名位].*");
    /** The most common family names: a list of people begins with them. */
    private static final String FAMILIES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦"
            + "邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂";

    private static final Pattern THINGS = Pattern.compile("[个大类种所家门部].*");
    /** Words with which the list may be of something else than the things counted: 3名教师参加培训：…. */
    private static final Pattern VERB = Pattern.compile("[参获开举进完推实是在到从被将了的作\\d两三四五六七八九十]");

    private static final Map<Pattern, Pattern> KINDS = Map.of(
            Pattern.compile("学校|院校|高校|职校|中职|高职"), Pattern.compile("(?:学校|学院|大学|中学|小学|职校|职高|[一二三]职|中专|幼儿园)$"),
            Pattern.compile("企业|公司"), Pattern.compile("(?:公司|集团|厂|企业)$"));

    private static final int LAST_WORD = 2;
    private static final int LONGEST_NOUN = 10;
    private static final int LONGEST_ITEM = 18;

    private final Prose prose;
    private final Count count;

    ListBehind(Prose prose, Count count) {
        this.prose = prose;
        this.count = count;
    }

    /** The lists that may be meant, best first. */
    List<Listed> find() {
        List<Listed> found = new ArrayList<>();
        Matcher opener = OPENER.matcher(prose.text())
                .region(count.behind(), prose.text().length())
                .useTransparentBounds(true);
        if (opener.lookingAt()) {
            String mark = opener.group("mark");
            int to = mark.startsWith("(") ? closing(opener.start("mark")) : prose.sentenceEnd(opener.end());
            if (opener.end() < to) {
                read(opener, to, found);
            }
        }
        return found;
    }

    private int closing(int opening) {
        return prose.nesting().opens(opening) ? prose.nesting().partner(opening) : opening;
    }

    private void read(Matcher opener, int to, List<Listed> found) {
        String mark = opener.group("mark");
        int from = opener.end();
        if (!mark.isEmpty()) {
            quoted(from).ifPresent(found::add);
        }
        if (prose.hasAmount(from, to)) {
            beforeComma(from, to, found);
            return;
        }
        Enumeration pauses = new Enumeration(prose, from, to, "、");
        if (isSure(opener, to, pauses)) {
            found.add(new Listed(pauses.counts(), Confidence.CERTAIN, BECAUSE));
            return;
        }
        if (!mark.isEmpty()) {
            for (String separators : List.of(";", ";、", ",")) {
                possible(from, to, separators, found);
            }
        }
        if (!mark.isEmpty() || !(count.isQuoted() || count.noun().isEmpty())) {
            beforeComma(from, to, found);
        }
    }

    private void possible(int from, int to, String separators, List<Listed> found) {
        Enumeration list = new Enumeration(prose, from, to, separators);
        if (!list.counts().isEmpty()) {
            found.add(Listed.possible(list.counts(), BECAUSE));
        }
    }

    /** The list may end at the first comma, where the sentence goes on. */
    private void beforeComma(int from, int to, List<Listed> found) {
        int end = from;
        while (end < to && ",;".indexOf(prose.at(end)) < 0) {
            end = prose.nesting().opens(end) ? prose.nesting().partner(end) + 1 : end + 1;
        }
        if (!prose.hasAmount(from, Math.min(end, to))) {
            possible(from, Math.min(end, to), "、", found);
        }
    }

    /** The list may be all that quotation marks enclose: 即“甲、乙、丙”. */
    private Optional<Listed> quoted(int from) {
        boolean opens = "“\"".indexOf(prose.at(from)) >= 0 && prose.nesting().opens(from);
        if (!opens) {
            return Optional.empty();
        }
        int closing = prose.nesting().partner(from);
        return List.of("、", ",").stream()
                .map(separators -> new Enumeration(prose, from + 1, closing, separators))
                .filter(list -> list.size() > 1)
                .map(list -> Listed.possible(list.counts(), BECAUSE))
                .findFirst();
    }

    /** Whether nothing can be meant but that these are the things, and all of them. */
    private boolean isSure(Matcher opener, int to, Enumeration list) {
        String noun = opener.group("noun");
        String mark = opener.group("mark");
        int from = opener.end();
        boolean closed = mark.startsWith("(")
                || prose.at(to) == '。'
                || prose.whole().cell().isPresent();
        boolean named = count.isWholeName()
                && (mark.startsWith("(") || SAID.matcher(mark).matches());
        boolean said = mark.equals(":") || named || (mark.startsWith("(") && bearTheNoun(noun, list));
        return closed
                && said
                && (!VERB.matcher(noun).find() || areOfKind(noun, list))
                && noun.length() <= LONGEST_NOUN
                && list.size() > 1
                && !list.isOpen()
                && (list.counts().contains(count.value()) || !list.mayBe(count.value()))
                && prose.nesting().isBalanced(from, to)
                && isOnlyCount()
                && (list.isTitled() || isPlain(list));
    }

    /** Whether all items end as what is counted does: 四大工程（名师工程、强基工程、平安工程）. */
    private static boolean bearTheNoun(String noun, Enumeration list) {
        String end = noun.substring(Math.max(0, noun.length() - LAST_WORD));
        return end.length() == LAST_WORD
                && list.items().stream().allMatch(item -> item.plain().endsWith(end));
    }

    /** Whether the items are by their names what is counted, so that no other things can be listed: 10所学校开展试点：甲职高、…. */
    private static boolean areOfKind(String noun, Enumeration list) {
        return KINDS.entrySet().stream()
                .anyMatch(kind -> kind.getKey().matcher(noun).find()
                        && list.items().stream()
                                .allMatch(item ->
                                        kind.getValue().matcher(item.plain()).find()));
    }

    /** Whether no other number of things stands in the clause, which the list might add up to. */
    private boolean isOnlyCount() {
        int start = count.from();
        while (",。;:!?\n".indexOf(prose.at(start - 1)) < 0) {
            start--;
        }
        return !prose.hasAmount(start, count.from());
    }

    private boolean isPlain(Enumeration list) {
        List<Enumeration.Item> items = list.items();
        boolean names = items.stream()
                .allMatch(item -> item.length() >= 2
                        && item.length() <= LONGEST_ITEM
                        && item.plain().indexOf(',') < 0
                        && item.plain().indexOf(';') < 0
                        && !TELLS.matcher(item.plain()).find());
        if (count.isQuoted()) {
            return names && items.size() > 2;
        }
        if (PEOPLE.matcher(count.noun()).matches()) {
            return items.stream().allMatch(item -> isPerson(item.plain()));
        }
        return names && items.size() > 2 && THINGS.matcher(count.noun()).matches();
    }

    private static boolean isPerson(String text) {
        return text.length() >= 2 && text.length() <= 4 && FAMILIES.indexOf(text.charAt(0)) >= 0;
    }
}
