package dev.gouji.extract.internal.pdf;

import dev.gouji.model.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What should be read of a document, taken from its HTML form.
 *
 * @param headings level and text without white space, such as {@code 2 （一）基本情况}
 * @param grids the cells of each table without white space, merged ones in every place they cover
 * @param characters the whole text without white space
 */
record Expected(List<String> headings, List<List<List<String>>> grids, String characters) {

    static Expected of(Path html) throws IOException {
        Document document = Jsoup.parse(html.toFile(), "UTF-8");
        List<String> headings = document.select("h1, h2, h3, h4, h5, h6").stream()
                .map(heading -> heading.tagName().charAt(1) + " " + bare(heading.wholeText()))
                .toList();
        List<List<List<String>>> grids =
                document.select("table").stream().map(Expected::grid).toList();
        StringBuilder characters = new StringBuilder();
        document.body().traverse((Node node, int depth) -> {
            if (node instanceof TextNode text) {
                characters.append(bare(text.getWholeText()));
            }
        });
        return new Expected(headings, grids, characters.toString());
    }

    static String bare(String text) {
        return Text.of(text).folded().replaceAll("\\s", "");
    }

    private static List<List<String>> grid(Element table) {
        List<List<String>> grid = new ArrayList<>();
        List<Element> rows = table.select("tr");
        rows.forEach(row -> grid.add(new ArrayList<>()));
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Element cell : rows.get(row).select("> td, > th")) {
                while (column < grid.get(row).size()
                        && !grid.get(row).get(column).equals(FREE)) {
                    column++;
                }
                put(grid, row, column, cell);
            }
        }
        return grid;
    }

    private static final String FREE = "\0";

    private static void put(List<List<String>> grid, int row, int column, Element cell) {
        int rows = span(cell, "rowspan");
        int columns = span(cell, "colspan");
        for (int r = row; r < row + rows; r++) {
            for (int c = column; c < column + columns; c++) {
                while (grid.get(r).size() <= c) {
                    grid.get(r).add(FREE);
                }
                grid.get(r).set(c, bare(cell.wholeText()));
            }
        }
    }

    private static int span(Element cell, String attribute) {
        return cell.hasAttr(attribute) ? Integer.parseInt(cell.attr(attribute)) : 1;
    }
}
