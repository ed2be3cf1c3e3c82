package dev.gouji.extract.internal.pdf;

import dev.gouji.model.Box;

/** Something that stands on a page, on its way to becoming a block of the document. */
sealed interface Item permits Line, Passage, TableItem, PictureItem {

    /** The page, from 1, on which it begins. */
    int page();

    /** The rectangle it takes on that page. */
    Box box();
}
