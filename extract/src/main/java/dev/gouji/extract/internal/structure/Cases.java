package dev.gouji.extract.internal.structure;

import dev.gouji.extract.internal.structure.Numbering.Ordinal;
import dev.gouji.model.Block;
import dev.gouji.model.Heading;
import dev.gouji.model.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Marks the titles of 典型案例 and the headings inside them, which are no headings of the report. */
final class Cases {

    private final HeadingOrder order = new HeadingOrder();

    /** The level of the heading that is the title of the case; lower ones belong to the case. */
    private int titleLevel;

    private Cases() {}

    /** The blocks with the headings of cases as paragraphs of their own role. */
    static List<Block> mark(List<Block> blocks) {
        Cases cases = new Cases();
        List<Block> marked = new ArrayList<>(blocks.size());
        blocks.forEach(block -> marked.add(block.match(cases::mark, cases::mark, table -> table, picture -> picture)));
        return marked;
    }

    private Block mark(Heading heading) {
        String folded = heading.text().folded();
        if (Captions.isCaseTitle(folded)) {
            open(heading.level());
            return caseHeading(heading);
        }
        if (order.isInCase() && heading.level() > titleLevel) {
            return caseHeading(heading);
        }
        Optional<Ordinal> ordinal = Numbering.ordinal(folded);
        if (ordinal.isEmpty()) {
            order.enterUnnumbered(heading.level());
            return heading;
        }
        return order.isOwnByLevel(ordinal.get(), heading.level()) ? heading : caseHeading(heading);
    }

    private Block mark(Paragraph paragraph) {
        String folded = paragraph.text().folded();
        if (paragraph.role() != Paragraph.Role.BODY && paragraph.role() != Paragraph.Role.LIST_ITEM) {
            return paragraph;
        }
        if (Captions.isCaseTitle(folded)) {
            open(Integer.MAX_VALUE);
            return caseHeading(paragraph);
        }
        Optional<Ordinal> ordinal = Numbering.ordinal(folded);
        if (order.isInCase() && ordinal.isPresent() && HeadingForm.fits(folded)) {
            order.enterInner(ordinal.get());
            return caseHeading(paragraph);
        }
        return paragraph;
    }

    private void open(int level) {
        order.openCase();
        titleLevel = level;
    }

    private static Paragraph caseHeading(Heading heading) {
        return new Paragraph(Paragraph.Role.CASE_HEADING, heading.text(), heading.regions());
    }

    private static Paragraph caseHeading(Paragraph paragraph) {
        return new Paragraph(Paragraph.Role.CASE_HEADING, paragraph.text(), paragraph.regions());
    }
}
