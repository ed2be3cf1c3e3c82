package dev.gouji.extract.internal.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.extract.Reading;
import dev.gouji.model.Document;
import dev.gouji.model.Format;
import dev.gouji.model.Obstacle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class SheetReaderTest {

    @AutoClose
    private final Workbook workbook = new XSSFWorkbook();

    @Test
    void titleAndNotesStandAroundTheTable() {
        Sheet sheet = workbook.createSheet("Sheet1");
        row(sheet, 0, "表2 经费收入情况表");
        sheet.addMergedRegion(CellRangeAddress.valueOf("A1:C1"));
        row(sheet, 1, "", "", "单位：万元");
        row(sheet, 2, "项目", "2022年", "2023年");
        row(sheet, 3, "财政拨款", "100", "120");
        row(sheet, 4, "数据来源：示例职业技术学院财务处");

        Document document = read(workbook);
        assertEquals(List.of("TABLE 项目|2022年|2023年 / 财政拨款|100|120"), Reading.lines(document));
        assertEquals(
                "表2 经费收入情况表", Reading.table(document).caption().orElseThrow().original());
        assertEquals("单位：万元", Reading.table(document).unitLine().orElseThrow().original());
        assertEquals(
                "数据来源：示例职业技术学院财务处",
                Reading.table(document).sourceNote().orElseThrow().original());
    }

    @Test
    void mergedCellsStandInEveryPlaceTheyCover() {
        Sheet sheet = workbook.createSheet();
        row(sheet, 0, "学院", "人数", "");
        row(sheet, 1, "", "男", "女");
        row(sheet, 2, "机电", "10", "12");
        sheet.addMergedRegion(CellRangeAddress.valueOf("A1:A2"));
        sheet.addMergedRegion(CellRangeAddress.valueOf("B1:C1"));
        assertEquals(List.of("TABLE 学院|人数|人数 / 学院|男|女 / 机电|10|12"), Reading.lines(read(workbook)));
    }

    @Test
    void nameOfAGroupOfRowsIsARowOfTheTable() {
        Sheet sheet = workbook.createSheet();
        row(sheet, 0, "项目", "金额");
        row(sheet, 1, "学费", "1");
        row(sheet, 2, "其他收入");
        row(sheet, 3, "捐赠", "2");
        assertEquals(List.of("TABLE 项目|金额 / 学费|1 / 其他收入| / 捐赠|2"), Reading.lines(read(workbook)));
    }

    @Test
    void captionOrEmptyRowBetweenTablesPartsThem() {
        Sheet sheet = workbook.createSheet();
        row(sheet, 0, "甲", "1");
        row(sheet, 1, "乙", "2");
        row(sheet, 2, "表2 后一张表");
        row(sheet, 3, "丙", "3");
        row(sheet, 4, "丁", "4");
        row(sheet, 6, "戊", "5");
        row(sheet, 7, "己", "6");
        assertEquals(List.of("TABLE 甲|1 / 乙|2", "TABLE 丙|3 / 丁|4", "TABLE 戊|5 / 己|6"), Reading.lines(read(workbook)));
    }

    @Test
    void numbersAreReadAsTheyShow() {
        Sheet sheet = workbook.createSheet();
        row(sheet, 0, "就业率", "比例");
        Cell share = row(sheet, 1, "示例").createCell(1);
        share.setCellValue(0.9612);
        share.setCellStyle(workbook.createCellStyle());
        share.getCellStyle().setDataFormat(workbook.createDataFormat().getFormat("0.00%"));
        Cell sum = row(sheet, 2, "合计").createCell(1);
        sum.setCellFormula("1+1");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        assertEquals(List.of("TABLE 就业率|比例 / 示例|96.12% / 合计|2"), Reading.lines(read(workbook)));
    }

    @Test
    void hiddenSheetsRowsAndColumnsAreLeftOut() {
        Sheet sheet = workbook.createSheet("数据");
        row(sheet, 0, "甲", "草稿", "1");
        row(sheet, 1, "旧", "旧", "旧");
        row(sheet, 2, "乙", "草稿", "2");
        sheet.getRow(1).setZeroHeight(true);
        sheet.setColumnHidden(1, true);
        row(workbook.createSheet("草稿"), 0, "丙", "3");
        workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
        assertEquals(List.of("TABLE 甲|1 / 乙|2"), Reading.lines(read(workbook)));
    }

    @Test
    void severalSheetsStandUnderTheirNames() {
        row(workbook.createSheet("学生"), 0, "在校生", "6370");
        row(workbook.createSheet("空"), 0, "");
        row(workbook.createSheet("教师"), 0, "专任教师", "280");
        assertEquals(List.of("H1 学生", "TABLE 在校生|6370", "H1 教师", "TABLE 专任教师|280"), Reading.lines(read(workbook)));
    }

    @Test
    void workbooksOfOldExcelAreReadToo() throws IOException {
        try (Workbook old = new HSSFWorkbook()) {
            row(old.createSheet(), 0, "在校生", "6370");
            Document document = Reading.document("a.xlsx", bytes(old));
            assertEquals(Format.XLS, document.format());
            assertEquals(List.of("TABLE 在校生|6370"), Reading.lines(document));
        }
    }

    @Test
    void workbookWithoutWordsIsEmpty() {
        workbook.createSheet();
        assertEquals(
                Obstacle.Kind.EMPTY, Reading.obstacle("a.xlsx", bytes(workbook)).kind());
    }

    private static Row row(Sheet sheet, int number, String... cells) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                row.createCell(i).setCellValue(cells[i]);
            }
        }
        return row;
    }

    private static Document read(Workbook workbook) {
        return Reading.document("a.xlsx", bytes(workbook));
    }

    private static byte[] bytes(Workbook workbook) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
