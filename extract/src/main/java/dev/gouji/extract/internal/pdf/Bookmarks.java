package dev.gouji.extract.internal.pdf;

import dev.gouji.model.Text;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/**
 * The outline of a file, as evidence for its headings.
 *
 * @param levels the depth from 1 by the folded title
 */
record Bookmarks(Map<String, Integer> levels) {

    private static final int DEEPEST = 6;
    private static final int MOST = 5000;

    Bookmarks {
        levels = Map.copyOf(levels);
    }

    static Bookmarks read(PDDocument document) {
        Map<String, Integer> levels = new HashMap<>();
        PDOutlineNode root = document.getDocumentCatalog().getDocumentOutline();
        if (root != null) {
            collect(root, 1, levels);
        }
        return new Bookmarks(levels);
    }

    private static void collect(PDOutlineNode node, int level, Map<String, Integer> levels) {
        for (PDOutlineItem item : node.children()) {
            if (levels.size() >= MOST) {
                return;
            }
            if (item.getTitle() != null) {
                levels.putIfAbsent(Text.of(item.getTitle()).folded(), level);
            }
            if (level < DEEPEST) {
                collect(item, level + 1, levels);
            }
        }
    }
}
