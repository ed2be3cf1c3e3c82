package dev.gouji.extract.internal.pdf;

import dev.gouji.extract.internal.structure.Captions;
import dev.gouji.model.Text;

/** Recognises the titles of 典型案例, also where only a blank, which folding takes away, parts number and name. */
final class CaseTitles {

    private CaseTitles() {}

    static boolean isTitle(Text text) {
        return Captions.isCaseTitle(text.folded())
                || Captions.isCaseTitle(text.original().strip());
    }
}
