/** What all formats share: numbering of headings, captions, and the assembly of blocks into a document. */
@NullMarked
package dev.gouji.extract.internal.structure;

import org.jspecify.annotations.NullMarked;
