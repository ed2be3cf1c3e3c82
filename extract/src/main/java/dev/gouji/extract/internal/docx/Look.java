package dev.gouji.extract.internal.docx;

import dev.gouji.extract.internal.structure.LookTally;
import dev.gouji.extract.internal.structure.Piece;
import dev.gouji.extract.internal.xml.Xml;
import java.util.Optional;
import org.w3c.dom.Element;

/** Gathers how the characters of a paragraph are set, with all that styles pass on. */
final class Look {

    /** What Word takes where nothing is said. */
    private static final double DEFAULT_SIZE = 10;

    private final Element paragraph;
    private final Styles styles;
    private final Optional<String> style;
    private final RunFormat inherited;
    private final LookTally tally = new LookTally();

    Look(Element paragraph, Styles styles) {
        this.paragraph = paragraph;
        this.styles = styles;
        style = styles.of(paragraph);
        inherited = style.map(styles::runFormat).orElse(RunFormat.NONE).or(styles.defaultRunFormat());
    }

    /** The format of a run, its own before that of its style and of the paragraph. */
    RunFormat of(Element run) {
        RunFormat ofStyle =
                Xml.valueAt(run, "rPr", "rStyle").map(styles::runFormat).orElse(RunFormat.NONE);
        return RunFormat.of(run).or(ofStyle).or(inherited);
    }

    /** Counts visible characters. */
    void add(RunFormat format, int characters) {
        tally.add(format.size().orElse(DEFAULT_SIZE), format.bold().orElse(false), characters);
    }

    /** How most of the paragraph is set. */
    Piece.Look summary() {
        boolean centred = Xml.valueAt(paragraph, "pPr", "jc")
                .or(() -> style.flatMap(id -> styles.inherited(id, element -> Xml.valueAt(element, "pPr", "jc"))))
                .filter("center"::equals)
                .isPresent();
        return tally.look(centred);
    }
}
