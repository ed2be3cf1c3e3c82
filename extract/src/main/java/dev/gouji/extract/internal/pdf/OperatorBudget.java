package dev.gouji.extract.internal.pdf;

import dev.gouji.extract.internal.TooLargeException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;

/** How many operators a page may take, those of the forms it draws included: forms that draw forms never end. */
final class OperatorBudget {

    /** Ten times what the busiest drawings in reports take. */
    private static final int MOST = 2_000_000;

    /** What it costs to open a form, compared with other operators. */
    private static final int FORM = 100;

    private int spent;

    /**
     * Counts an operator.
     *
     * @throws TooLargeException if the page takes too many
     */
    void spend(Operator operator) {
        spent += operator.getName().equals(OperatorName.DRAW_OBJECT) ? FORM : 1;
        if (spent > MOST) {
            throw new TooLargeException("页面内容过多");
        }
    }
}
