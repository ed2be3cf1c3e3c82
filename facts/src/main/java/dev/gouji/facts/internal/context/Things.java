package dev.gouji.facts.internal.context;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words that tell what a figure measures. */
final class Things {

    private static final int LONGEST = 30;
    private static final String BREAKS = ",。;:、!?()[]〔〕【】·\n—";

    /** Verbs and adverbs between a thing and its number: 人数达到了, 率稳定在. */
    private static final Pattern COPULA = Pattern.compile(
            "(?:已经|已|(?<![年人生日平月户师])均|都|仅|只|共|又|再|还|也|就|分别|累计|总计|共计|合计|总共|不断|持续|稳定|保持|维持|逐年|约|近|将|各|同比|环比)*"
                    + "(?:为|是|达到?|有|至|(?<![报签收])到|占|在|由|从|超过?|突破|增长|(?<!新)增加|增至|(?<!新)增|提高|提升|上升|上涨|下降|降低|减少|降至|降|升至|升|高于|低于|调整|扩大|缩小)*(?:了|(?<![报签收])到|至|为|的)*$");
    /** What opens a clause without belonging to the thing. */
    private static final Pattern OPENING = Pattern.compile(
            "^(?:(?:较|比|同|与|和)(?:去年|上年|上一?年度?|上学年|往年|前一年|同期)+(?:同期)?(?:相比|比)?|其中|并且|并|且|而|以及|及|和|与|同时|此外|另外|另|现(?!代|场|金|行|实|象|职)|目前|截至目前|截止|截至|年末|年底|期末|月底|末|底|以来|期间|我校|我院|学校|学院|全校|全院|本校|全年|当年|年度|学年"
                    + "|年(?!均|级|限|龄|薪|轻|报|终|检|生)|届|至今|来(?!华|访|自|校|源)|共(?!同|享|青|产|建|育)|累计|总计|计(?!算|划|量|件)|[”\"’》])+");

    private static final Pattern ENDING =
            Pattern.compile("[,。;:、!?()\\[\\]“”\"《》0-9%和及等的是被在并已]|(?<!参)与|(?<![可得])以|(?<![作成])为");
    /** Clauses of nothing but a verb, whose object stands behind the number: 开设, 获得, 现有. */
    private static final Pattern VERB = Pattern.compile(
            "(?:先后|组织|成功|积极|共同|联合|新|现|共|累计|重点|已|均|各|又|还|并|为|向|被|对|将|自|可|能)*"
                    + "(?:有|设有|设|建有|建成|建设|建立|建|开设|开展|开发|拥有|获得|获批|获评|获|荣获|取得|培养|培训|完成|举办|承办|组织|参加|参与|制定|出台|立项|申报|申请|新增|增加|增设|引进|引入|聘请|聘|招收|招|录取|选派|派出|派|发表|出版|编写|主编|形成|打造|遴选|评选|认定|入选|签订|签约|投入|实施|推进|推出|安排|使用|覆盖|服务|接待|接收|吸引|发放|资助|发起|成立|包含|包括|涵盖|涉及|分为|设立|购置|购买|配备|发布|提供|达成|推动|确定|梳理|构建|搭建|分|联系|走访|调研|召开|开出|通过|晋升|占|约|近|共计)*");

    private Things() {}

    /** What the figure from..to measures, given where the figure before it ends; empty if the words do not tell. */
    static String of(String text, int floor, int from, int to) {
        int edge = from > floor && text.charAt(from - 1) == '(' ? from - 1 : from;
        String left = left(text, floor, edge);
        return left.isEmpty() || VERB.matcher(left).matches() ? objectOr(left, text, to) : left;
    }

    private static String left(String text, int floor, int from) {
        int start = from;
        while (start > floor && from - start < LONGEST * 2 && BREAKS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        String clause = text.substring(start, from);
        Matcher copula = COPULA.matcher(clause);
        String thing = copula.find() ? clause.substring(0, copula.start()) : clause;
        thing = OPENING.matcher(thing).replaceFirst("");
        return thing.length() > LONGEST ? thing.substring(thing.length() - LONGEST) : thing;
    }

    private static String objectOr(String verb, String text, int to) {
        Matcher ending = ENDING.matcher(text);
        int end = ending.find(to) ? ending.start() : text.length();
        String object = text.substring(to, Math.min(end, to + LONGEST));
        return object.isEmpty() ? verb : object;
    }
}
