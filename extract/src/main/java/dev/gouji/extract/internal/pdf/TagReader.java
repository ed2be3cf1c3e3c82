package dev.gouji.extract.internal.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Reads the structure tree of a tagged file (ISO 32000-1, 14.7 and 14.8). */
final class TagReader {

    private static final Set<String> INLINE = Set.of(
            "Span",
            "Quote",
            "Code",
            "Link",
            "Reference",
            "BibEntry",
            "Annot",
            "Em",
            "Strong",
            "Sub",
            "Ruby",
            "RB",
            "RT",
            "RP",
            "Warichu",
            "WT",
            "WP",
            "NonStruct",
            "Lbl",
            "LBody");
    private static final int DEEPEST = 64;
    private static final COSName ROLE_MAP = COSName.getPDFName("RoleMap");
    private static final COSName ROW_SPAN = COSName.getPDFName("RowSpan");
    private static final COSName COLUMN_SPAN = COSName.getPDFName("ColSpan");

    private final Map<COSDictionary, Integer> pages = new HashMap<>();
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final @Nullable COSDictionary roles;
    private final TagTree.Builder tree = new TagTree.Builder();
    private List<TagTree.Place> cell = new ArrayList<>();

    private TagReader(PDDocument document, COSDictionary root) {
        int number = 1;
        for (PDPage page : document.getPages()) {
            pages.put(page.getCOSObject(), number++);
        }
        roles = root.getCOSDictionary(ROLE_MAP);
    }

    static TagTree read(PDDocument document) {
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        if (root == null) {
            return TagTree.NONE;
        }
        TagReader reader = new TagReader(document, root);
        reader.walkKids(root, new Context(reader.tree.open(new TagTree.Block("Document", "")), 0, 0, false));
        return reader.tree.build();
    }

    /**
     * Where the walk is.
     *
     * @param block the block that marked content found here belongs to
     * @param page the page that numbers of marked content refer to, 0 if unknown
     * @param depth how many elements are open
     * @param inTable whether a table is open
     */
    private record Context(int block, int page, int depth, boolean inTable) {

        Context deeper(int newBlock, int newPage) {
            return new Context(newBlock, newPage, depth + 1, inTable);
        }

        Context table() {
            return new Context(block, page, depth, true);
        }
    }

    private void walkKids(COSDictionary element, Context context) {
        for (COSBase kid : newKids(element)) {
            if (kid instanceof COSInteger number) {
                put(context.page(), number.intValue(), context.block());
            } else if (kid instanceof COSDictionary dictionary) {
                walk(dictionary, context);
            }
        }
    }

    private void walk(COSDictionary element, Context context) {
        if (context.depth() > DEEPEST) {
            return;
        }
        int page = pageOf(element, context.page());
        if (element.containsKey(COSName.MCID)) {
            put(page, element.getInt(COSName.MCID), context.block());
        }
        if (!element.containsKey(COSName.S)) {
            return;
        }
        String type = standardType(element);
        if (type.equals("Table") && !context.inTable()) {
            readTable(element, context.deeper(context.block(), page).table());
        } else {
            walkKids(element, context.deeper(block(element, type, context), page));
        }
    }

    private int block(COSDictionary element, String type, Context context) {
        if (INLINE.contains(type) || isFirstParagraphOfItem(element, type)) {
            return context.block();
        }
        String description = element.getString(COSName.ALT, "");
        return tree.open(new TagTree.Block(type, description));
    }

    /** Whether a paragraph is the text of a list item, whose label stands beside it. */
    private boolean isFirstParagraphOfItem(COSDictionary element, String type) {
        COSDictionary parent = element.getCOSDictionary(COSName.P);
        if (!type.equals("P") || parent == null || !standardType(parent).equals("LBody")) {
            return false;
        }
        List<COSBase> siblings = kids(parent);
        return !siblings.isEmpty() && siblings.get(0) == element;
    }

    private void readTable(COSDictionary table, Context context) {
        List<List<TagTree.Cell>> rows = new ArrayList<>();
        collectRows(table, context, rows);
        if (!rows.isEmpty()) {
            tree.put(new TagTree.Table(rows));
        }
    }

    private void collectRows(COSDictionary element, Context context, List<List<TagTree.Cell>> rows) {
        for (COSBase kid : newKids(element)) {
            if (!(kid instanceof COSDictionary child) || context.depth() > DEEPEST) {
                continue;
            }
            String type = standardType(child);
            Context inside = context.deeper(context.block(), pageOf(child, context.page()));
            if (type.equals("TR")) {
                rows.add(readRow(child, inside));
            } else if (type.equals("THead") || type.equals("TBody") || type.equals("TFoot")) {
                collectRows(child, inside, rows);
            } else {
                walk(child, context);
            }
        }
    }

    private List<TagTree.Cell> readRow(COSDictionary row, Context context) {
        List<TagTree.Cell> cells = new ArrayList<>();
        for (COSBase kid : newKids(row)) {
            if (kid instanceof COSDictionary child) {
                String type = standardType(child);
                cell = new ArrayList<>();
                walk(child, context);
                if (type.equals("TH") || type.equals("TD")) {
                    cells.add(
                            new TagTree.Cell(span(child, ROW_SPAN), span(child, COLUMN_SPAN), type.equals("TH"), cell));
                }
            }
        }
        return cells;
    }

    private void put(int page, int mark, int block) {
        TagTree.Place place = new TagTree.Place(page, mark);
        tree.put(place, block);
        cell.add(place);
    }

    private int pageOf(COSDictionary element, int inherited) {
        COSDictionary page = element.getCOSDictionary(COSName.PG);
        return page == null ? inherited : pages.getOrDefault(page, inherited);
    }

    private String standardType(COSDictionary element) {
        String type = element.getNameAsString(COSName.S, "");
        for (int i = 0; roles != null && i < DEEPEST; i++) {
            String role = roles.getNameAsString(COSName.getPDFName(type), type);
            if (role.equals(type)) {
                break;
            }
            type = role;
        }
        return type;
    }

    private static int span(COSDictionary cell, COSName name) {
        int span = 1;
        for (COSBase attributes : list(cell.getDictionaryObject(COSName.A))) {
            if (attributes instanceof COSDictionary dictionary) {
                span = Math.max(span, dictionary.getInt(name, 1));
            }
        }
        return span;
    }

    /** Those that are met for the first time: broken trees go in circles. */
    private List<COSBase> newKids(COSDictionary element) {
        return kids(element).stream()
                .filter(kid -> !(kid instanceof COSDictionary dictionary) || seen.add(dictionary))
                .toList();
    }

    private static List<COSBase> kids(COSDictionary element) {
        return list(element.getDictionaryObject(COSName.K));
    }

    private static List<COSBase> list(@Nullable COSBase base) {
        if (!(base instanceof COSArray array)) {
            return base == null ? List.of() : List.of(base);
        }
        List<COSBase> items = new ArrayList<>();
        for (COSBase item : array) {
            COSBase direct = item instanceof COSObject reference ? reference.getObject() : item;
            if (direct != null) {
                items.add(direct);
            }
        }
        return items;
    }
}
