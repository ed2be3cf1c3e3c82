package dev.gouji.facts.internal.context;

import dev.gouji.facts.internal.quantity.CellUnit;
import dev.gouji.model.Table;
import dev.gouji.model.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells what the headers of a table say about each of its cells. */
final class TableHeads {

    private static final Pattern SERIAL = Pattern.compile("序号|序|编号|No\\.?|排名|名次|项次|行次");
    private static final Pattern CODE = Pattern.compile(".*(?:代码|编号|编码|学号|工号|电话|专利号|证书号|文号|账号|邮编|QQ|ISBN|刊号)");
    private static final Pattern YEAR = Pattern.compile("\\D*(?:年份|年度|年号|学年|时间|日期|年级|届别|年月)|年|届");
    private static final Pattern UNIT = Pattern.compile("(?:计量)?单位");
    /** Units that are not known are short, names of colleges are not. */
    private static final int LONGEST_UNIT = 2;

    /** Column heads that say no more than that something stands below. */
    private static final Pattern PLAIN = Pattern.compile(
            "(?:(?:学校|本校|我校|学院|本院|我院)?(?:实际|现状|现有|达到)?(?:数量|数值|值|数据|情况)|指标值|完成值|实际数|现状|学校现状|数额|总数|合计|小计|总计|计|备注|说明)?");

    /** Column heads that say the row's amount is taken per head. */
    private static final Pattern PER_HEAD = Pattern.compile("(生均|人均)(?:值|数|量|面积)?");

    private static final Pattern TOTAL = Pattern.compile("(?:总|合|小|共)计|合计数|总数|全校|全院");
    private static final Pattern PART =
            Pattern.compile("专业|专业名称|(?:所属|二级|教学)?(?:学院|院系|系部|院部|院)(?:名称)?|部门|教学单位|班级|年级|性别|地区|省份|生源地|学历|职称|年龄段?|层次");
    /** Names of classes that begin with digits: 20230101, 23级数控1班. */
    private static final Pattern CLASS = Pattern.compile("\\d{6,}|\\d.*[班级]");

    /** 教师与学生比例 is a ratio. */
    private static final Pattern SHARE = Pattern.compile("(?:[^与和]*(?:率|比例|占比|比重|百分比|增幅)|.*(?:率|占比|比重|百分比|增幅))");

    private static final Pattern PEOPLE = Pattern.compile(".*(?:人数|学生数|教师数|毕业生数)");
    private static final Pattern ABOVE_ONE = Pattern.compile("(?:[2-9]|[1-9]\\d+)(?:\\.\\d+)?|1\\.\\d*[1-9]\\d*|.*%");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern TIME =
            Pattern.compile("(?:19|20)\\d\\d(?:年?[-~—–至](?:19|20)?\\d\\d)?(?:学年度?|年度?|届)?(?:[年末底]*(?=数|值))?");

    private static final Pattern BARE_YEAR = Pattern.compile("((?:19|20)\\d\\d)(?:[-./]\\d{1,2}){0,2}");

    private final Table table;
    private final List<String> rawHeads;
    private final List<String> heads;
    private final BitSet serials;
    private final BitSet units;

    TableHeads(Table table) {
        this.table = table;
        rawHeads = columns().mapToObj(this::readHead).toList();
        heads = rawHeads.stream()
                .map(head -> BRACKETS.matcher(head).replaceAll(""))
                .toList();
        serials = columns()
                .filter(column -> SERIAL.matcher(head(column)).matches())
                .collect(BitSet::new, BitSet::set, BitSet::or);
        units = columns().filter(this::areUnits).collect(BitSet::new, BitSet::set, BitSet::or);
    }

    private IntStream columns() {
        return IntStream.range(0, table.columns());
    }

    boolean isSerial(int column) {
        return serials.get(column);
    }

    boolean isCode(int column) {
        return CODE.matcher(head(column)).matches();
    }

    boolean isYear(int column) {
        return YEAR.matcher(head(column)).matches();
    }

    /** The texts of the header rows above a column, each once, brackets left out; a row of one cell is a title. */
    String head(int column) {
        return heads.get(column);
    }

    private String readHead(int column) {
        return IntStream.range(0, table.headerRows())
                .filter(row -> table.headerRows() == 1 || !table.isOneCell(row))
                .mapToObj(row -> table.cell(row, column))
                .distinct()
                .map(cell -> cell.text().folded())
                .collect(Collectors.joining());
    }

    /** The unit of a cell by its column, its row, the row's unit column, the unit line or the caption. */
    CellUnit unit(int row, int column) {
        Optional<CellUnit> own = CellUnit.of(rawHeads.get(column));
        if (own.isPresent() || SHARE.matcher(head(column)).matches()) {
            return own.orElseGet(() -> share(column));
        }
        return unitColumn(row, column)
                .or(() -> rowUnit(row, column))
                .or(() -> PEOPLE.matcher(head(column)).matches() ? Optional.of(CellUnit.PEOPLE) : Optional.empty())
                .or(() -> table.unitLine().map(Text::folded).flatMap(CellUnit::of))
                .or(() -> table.caption().map(Text::folded).flatMap(CellUnit::of))
                .orElse(CellUnit.NONE);
    }

    /** Percent, if some number of the column is above one; else the column may print fractions. */
    private CellUnit share(int column) {
        boolean percent = table.grid().stream()
                .skip(table.headerRows())
                .map(row -> row.get(column).text().folded())
                .anyMatch(text -> ABOVE_ONE.matcher(text).matches());
        return percent ? CellUnit.PERCENT : CellUnit.NONE;
    }

    private Optional<CellUnit> rowUnit(int row, int column) {
        List<String> texts = rowTexts(row, column);
        Optional<CellUnit> named =
                texts.stream().map(CellUnit::of).flatMap(Optional::stream).findFirst();
        boolean share = texts.stream().anyMatch(text -> SHARE.matcher(text).matches());
        boolean percent = share
                && ABOVE_ONE.matcher(table.cell(row, column).text().folded()).matches();
        return named.or(() -> percent ? Optional.of(CellUnit.PERCENT) : Optional.empty());
    }

    private Optional<CellUnit> unitColumn(int row, int column) {
        for (int c = 0; c < column; c++) {
            if (isUnits(c)) {
                return CellUnit.parse(table.cell(row, c).text().folded());
            }
        }
        return Optional.empty();
    }

    private boolean isUnits(int column) {
        return units.get(column);
    }

    /** Whether the column tells units of measurement, not units of the school: 单位 stands above both. */
    private boolean areUnits(int column) {
        return UNIT.matcher(head(column)).matches()
                && table.grid().stream()
                        .skip(table.headerRows())
                        .map(row -> row.get(column).text().folded())
                        .allMatch(text ->
                                text.isEmpty() || CellUnit.parse(text).isPresent() || text.length() <= LONGEST_UNIT);
    }

    /** What the row is about: its cells of text left of the column, serial numbers and units left out. */
    private List<String> rowTexts(int row, int column) {
        List<String> texts = new ArrayList<>();
        for (int c = 0; c < column; c++) {
            String text = table.cell(row, c).text().folded();
            boolean words = text.chars().anyMatch(ch -> Character.isLetter(ch)) && text.length() <= 40;
            if (words && !isSerial(c) && !isUnits(c) && !texts.contains(text)) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** The thing a cell measures: its row, unless that names a part or a total, then its column. */
    String thing(int row, int column) {
        String rowHead = part(row, column).isEmpty() ? rowHead(row, column) : "";
        String head = TIME.matcher(head(column)).replaceAll("");
        String said = PLAIN.matcher(head).matches() ? "" : head;
        if (TOTAL.matcher(rowHead).matches()) {
            return said.isEmpty() ? rowHead : said;
        }
        Matcher perHead = PER_HEAD.matcher(said);
        if (perHead.matches()) {
            return rowHead.startsWith(perHead.group(1)) ? rowHead : perHead.group(1) + rowHead;
        }
        return rowHead.isEmpty() && said.isEmpty() ? head : rowHead + said;
    }

    /** The row's nearest text that is no total; a subtotal row goes by its group. */
    private String rowHead(int row, int column) {
        List<String> texts = rowTexts(row, column).stream()
                .map(text -> BRACKETS.matcher(text).replaceAll(""))
                .toList();
        return texts.stream()
                .filter(text -> !TOTAL.matcher(text).matches())
                .reduce((first, second) -> second)
                .orElse(texts.isEmpty() ? "" : texts.get(0));
    }

    /** The part of the whole that the row is about: the major, the college, the gender that it names, or some if it names none. */
    String part(int row, int column) {
        for (int c = column - 1; c >= 0; c--) {
            String text = table.cell(row, c).text().folded();
            boolean parts =
                    PART.matcher(head(c)).matches() || (UNIT.matcher(head(c)).matches() && !isUnits(c));
            if (parts && text.isEmpty() && rowTexts(row, column).isEmpty()) {
                return head(c);
            }
            if (parts && isName(text)) {
                return TOTAL.matcher(text).matches() ? "" : text;
            }
        }
        return "";
    }

    private static boolean isName(String text) {
        boolean number = !text.isEmpty()
                && Character.isDigit(text.charAt(0))
                && !CLASS.matcher(text).matches();
        return !text.isEmpty() && text.length() <= 20 && !number;
    }

    /** The years left of the column, which in a column of years need no more than their number. */
    private List<String> years(int row, int column) {
        return IntStream.range(0, column)
                .filter(this::isYear)
                .mapToObj(c -> table.cell(row, c).text().folded())
                .map(BARE_YEAR::matcher)
                .filter(Matcher::matches)
                .map(year -> year.group(1) + "年")
                .toList();
    }

    /** The texts that may name the time of a cell, the nearest first. */
    List<String> dated(int row, int column) {
        List<String> texts = new ArrayList<>();
        texts.add(rawHeads.get(column));
        texts.addAll(rowTexts(row, column));
        texts.addAll(years(row, column));
        table.caption().map(Text::folded).ifPresent(texts::add);
        return texts;
    }
}
