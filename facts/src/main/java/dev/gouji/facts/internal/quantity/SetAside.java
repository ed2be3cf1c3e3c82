package dev.gouji.facts.internal.quantity;

import dev.gouji.model.NumberClass;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Recognises numbers that are no quantities by what stands around them. */
final class SetAside {

    /** A pattern that must match where the number begins; what stands before it is looked at by look-behind. */
    private record Form(NumberClass kind, String regex) {}

    private static final String YEAR = "(?:19|20)\\d\\d";
    private static final String DASH = "(?:[-~—–‐－―]{1,2}|至|到)";
    private static final String WORDS = "[一二三四五六七八九十]";

    private static final List<Form> ARABIC = List.of(
            form(NumberClass.UNCLEAR, "[1-9]\\d{0,2}(?:, \\d{3})+(?!\\d)(?:\\.\\d+)?"),
            form(NumberClass.CODE, "97[89]-[\\d-]{9,14}(?:X|(?!\\d))"),
            form(NumberClass.DOCUMENT_NUMBER, "(?<=[〔\\[(【])" + YEAR + "[〕\\])】]第?\\d+号"),
            form(
                    NumberClass.DATE,
                    YEAR + "年(?:度)?\\d{1,2}(?:" + DASH + "\\d{1,2})?月(?:份|底|初|[上中下]旬)?(?:\\d{1,2}(?:" + DASH
                            + "\\d{1,2})?[日号])?(?:" + DASH + "(?:" + YEAR + "年)?\\d{1,2}月(?:\\d{1,2}[日号])?)?"),
            form(NumberClass.YEAR, YEAR + "(?:年|级|届)?" + DASH + YEAR + "(?!\\d|[.]\\d)(?:学年度?|年度?|届|级)?"),
            form(NumberClass.YEAR, YEAR + "[/—–-](?:\\d\\d)(?:学年度?)"),
            form(NumberClass.YEAR, YEAR + "(?:学年度?|年度?|届|级)"),
            form(NumberClass.YEAR, "1\\d{3}年(?!级)|(?<=公元)\\d{1,4}年"),
            form(NumberClass.YEAR, YEAR + "(?=[、和与及,/]" + YEAR + "(?:年|学年|届|级|[、和与及,/]))"),
            form(NumberClass.DATE, YEAR + "[./-](?:0?[1-9]|1[0-2])(?:[./-]\\d{1,2})?(?![\\d%‰万亿千元人名倍个项平㎡])"),
            form(NumberClass.YEAR, "(?:1[5-9]|2\\d)[级届](?!以|地震|风)"),
            form(NumberClass.DATE, "\\d{1,2}(?:" + DASH + "|、)\\d{1,2}月(?!薪|均)(?:份)?"),
            form(
                    NumberClass.DATE,
                    "\\d{1,2}月(?:份|底|初|末|[上中下]旬)?(?:\\d{1,2}(?:" + DASH + "\\d{1,2})?[日号])?(?:" + DASH
                            + "\\d{1,2}月(?:\\d{1,2}[日号])?)?"),
            form(NumberClass.DATE, "(?<![共期时计续])(?:[12]?\\d|3[01])(?:" + DASH + "(?:[12]?\\d|3[01]))?日(?![均常语本])"),
            form(NumberClass.YEAR, YEAR + YEAR + "学年"),
            form(NumberClass.DATE, "\\d{1,2}[·•]\\d{1,2}"),
            form(NumberClass.NAME, "(?<=双)\\d+"),
            form(NumberClass.DATE, "\\d{1,2}[.]\\d{1,2}(?=世界|国际|国家|全国|全民|[”\"](?:运动|爱国))"),
            form(NumberClass.TIME, "\\d{1,2}:[0-5]\\d(?::[0-5]\\d)?(?!\\d)(?:" + DASH + "\\d{1,2}:[0-5]\\d)"),
            form(NumberClass.TIME, "(?<=[日早晚午晨])\\d{1,2}(?::[0-5]\\d|[时点](?:\\d{1,2}分|半|整)?)"),
            form(NumberClass.TIME, "(?:[01]?\\d|2[0-3])[时](?:\\d{1,2}分|许|整)"),
            form(NumberClass.TIME, "(?<![比例配率按][^,。;]{0,6})(?!1:)\\d{1,2}:[0-5]\\d(?![\\d:.])"),
            form(NumberClass.PHONE, "1[3-9]\\d{9}(?!\\d)"),
            form(NumberClass.PHONE, "0\\d{2,3}[-—]\\d{7,8}(?!\\d)"),
            form(NumberClass.PHONE, "400-?\\d{3}-?\\d{4}(?!\\d)"),
            form(NumberClass.PHONE, "(?<=电话|热线|传真|电话:)\\d{7,8}(?!\\d)"),
            form(NumberClass.CODE, "[0-9A-Z]*[A-Z][0-9A-Z]{8,}(?![a-z])"),
            form(NumberClass.CODE, "\\d{11,}(?![.]\\d)"),
            form(NumberClass.CODE, "(?<=代码|编码|学号|工号|编号|邮编|账号|代号|代码:|编码:|学号:|编号:|邮编:|专利号|登记号|证书号)\\d+"),
            form(NumberClass.CODE, "0\\d+(?![.]\\d)"),
            form(NumberClass.LABEL, "\\d+(?:\\.\\d+){2,}(?:-\\d{1,2}(?![\\d.]))?[.、]?"),
            form(NumberClass.LABEL, "(?<=(?<![发代报量外仪])表|附表|(?<![地蓝示意企])图|附图|案例|附件|附录|专栏|公式|[表图]:)\\d+(?:[-—–.]\\d+)+"),
            form(NumberClass.LABEL, "(?<=附表|附图|案例|附件|附录|专栏|公式|见图|见表|如图|如表)\\d+"),
            form(NumberClass.LABEL, "(?<=^表|^图|^续表)\\d+"),
            form(NumberClass.LABEL, "(?<=\\()\\d{1,2}(?=\\)[^,。;、)/%])"),
            form(NumberClass.LABEL, "(?<=^|^\\(|[。;!?:])\\d{1,2}(?:[、)]|\\.(?!\\d)|\\.(?=(?:19|20)\\d\\d年))"),
            form(
                    NumberClass.LABEL,
                    "(?<=^)\\d{1,2}\\.\\d{1,2}(?=[\\u4e00-\\u9fff])(?!学分|学时|学期|课时|[万亿千百倍元个個项人名位家门本部所次台套件篇场期年天平亩公米吨折成分至到])"),
            form(NumberClass.VERSION, "\\d\\.0(?=版|时代|模式|计划|课堂|工程|行动|体系|平台|升级|[”\"》])"),
            form(NumberClass.VERSION, "(?<=[Vv]|工业|行动|计划|战略|升级)\\d+\\.\\d+(?![\\d%])"),
            form(NumberClass.VERSION, "\\d+(?:\\.\\d+)?版"),
            form(NumberClass.NAME, "\\d+(?:\\+[\\dA-Za-z]{1,2})*\\+[A-Za-z]{1,2}"),
            form(NumberClass.NAME, "\\d(?:\\+\\d(?![\\d.]))+"),
            form(NumberClass.NAME, "\\d{3,5}(?=[^,。;、\\d%]{0,2}(?:工程|计划|产业集群|战略|模式|体系(?!认证)))(?![个项万亿人所家门名种套])"),
            form(NumberClass.NAME, "(?:985|211)(?=高校|院校|大学|工程|、)"),
            form(NumberClass.NAME, "(?<=[\\u4e00-\\u9fff&&[^办开设有共计编分为达余]])\\d{1,4}班(?!级|次|子)"),
            form(NumberClass.NAME, "\\d+(?=(?:就业|直播)?平台)"),
            form(NumberClass.NAME, "\\d{3,5}(?=热线|报警|急救|消防)"),
            form(NumberClass.NAME, "\\d+×\\d+(?=小时)"),
            form(NumberClass.NAME, "\\d+强"),
            form(NumberClass.NAME, "\\d年(?:制|一贯制)|\\d年(?=规划|行动|计划)"),
            form(NumberClass.ORDINAL, "\\d(?:、\\d)*等奖"),
            form(NumberClass.ORDINAL, "\\d{1,2}号(?!召|角|称|令)"),
            form(NumberClass.ORDINAL, "\\d[A]?(?:级|星)(?!以上\\d)"),
            form(NumberClass.ORDINAL, "(?<=排名|位列|位居|名列|位次)(?:全国|全省|全市|本省)?\\d{1,3}(?:位|名)?(?![\\d.%])"),
            form(NumberClass.ORDINAL, "\\d" + DASH + "\\d节(?:课)?"),
            form(NumberClass.ORDINAL, "(?<=前)\\d{1,3}(?:位|名|强)?(?![\\d.%年个万亿分天周小次])"),
            form(NumberClass.ORDINAL, "\\d{3,4}(?=教?室)"),
            form(NumberClass.ORDINAL, "(?<=T[Oo][Pp])\\d+"));

    private static final List<Form> CHINESE = List.of(
            form(NumberClass.YEAR, "十" + WORDS + "五(?![年个项名人天次])"),
            form(NumberClass.DATE, "[一二][零〇○九][零〇○一二三四五六七八九]{2}年(?:" + WORDS + "{1,2}月(?:" + WORDS + "{1,3}日)?)"),
            form(NumberClass.YEAR, "[一二][零〇○九][零〇○一二三四五六七八九]{2}[年届级]"),
            form(NumberClass.DATE, "(?<!个)" + WORDS + "{1,2}月(?!薪|均|光|亮|球|饼)(?:份|底|初|" + WORDS + "{1,3}日)?"),
            form(NumberClass.LABEL, "(?<=^|^第|[。;!?])" + WORDS + "{1,3}、"),
            form(NumberClass.LABEL, "(?<=\\()" + WORDS + "{1,3}\\)"),
            form(NumberClass.LABEL, "(?<=^|[,。;:!?、])" + WORDS + "(?:是|要|则)"),
            form(NumberClass.LABEL, "(?<=附表|附件|附录|专栏|案例)" + WORDS + "{1,3}(?!个|项)"),
            form(NumberClass.ORDINAL, "[一二三四]等"),
            form(NumberClass.ORDINAL, "(?<=本)[一二三]批|[一二三]本(?=院校|高校|线|批|类|以|上线|率)"),
            form(NumberClass.ORDINAL, WORDS + "{1,2}(?:年级|星级|级)"),
            form(NumberClass.ORDINAL, "[一二三四]期(?=工程|项目|建设|规划)"),
            form(NumberClass.ORDINAL, "(?<=前)" + WORDS + "(?:位|名|强)?(?![年个天周万成项])"),
            form(NumberClass.NAME, WORDS + "{1,2}年(?:制|一贯制)|" + WORDS + "年(?=规划|行动|计划|级)"),
            form(NumberClass.NAME, WORDS + "位一体"),
            form(NumberClass.NAME, WORDS + "(?:全|育|进)(?:育人|并举)"));

    private static final Pattern AFTER_DI =
            Pattern.compile("(?:" + DASH + "|、第|、(?=\\d{1,2}[名位届批期章节条]))第?[\\d一二三四五六七八九十百零]+");

    private static final Pattern ANY_ARABIC = anyOf(ARABIC);
    private static final Pattern ANY_CHINESE = anyOf(CHINESE);

    private final String text;
    private final Matcher arabic;
    private final Matcher chinese;

    SetAside(String text) {
        this.text = text;
        arabic = matcher(ANY_ARABIC);
        chinese = matcher(ANY_CHINESE);
    }

    private static Form form(NumberClass kind, String regex) {
        return new Form(kind, regex);
    }

    /** One pattern for all, each in a group of its own; the first that matches counts. */
    private static Pattern anyOf(List<Form> forms) {
        return Pattern.compile(
                forms.stream().map(form -> "(" + form.regex() + ")").collect(Collectors.joining("|")));
    }

    private Matcher matcher(Pattern pattern) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** The mention that begins at the offset where a digit or number word stands, unless it may be a quantity. */
    Optional<NumberMention> at(int at) {
        boolean digits = NumberWords.isArabic(text.charAt(at));
        Matcher matcher = digits ? arabic : chinese;
        if (!matcher.region(at, text.length()).lookingAt()) {
            return Optional.empty();
        }
        int group = 1;
        while (matcher.start(group) < 0) {
            group++;
        }
        NumberClass kind = (digits ? ARABIC : CHINESE).get(group - 1).kind();
        return Optional.of(NumberMention.of(at, matcher.end(), kind));
    }

    /** The ordinal whose 第 stands at the offset: 第5届, 第1-3期. */
    Optional<NumberMention> ordinal(int at) {
        return Numerals.at(text, Math.min(at + 1, text.length() - 1))
                .filter(numeral -> numeral.from() == at + 1)
                .map(numeral -> NumberMention.of(at, rangeEnd(numeral.to()), kind(numeral.to())));
    }

    private int rangeEnd(int from) {
        Matcher matcher = AFTER_DI.matcher(text).region(from, text.length());
        return matcher.lookingAt() ? matcher.end() : from;
    }

    private NumberClass kind(int behind) {
        return text.startsWith("号", behind) ? NumberClass.DOCUMENT_NUMBER : NumberClass.ORDINAL;
    }
}
