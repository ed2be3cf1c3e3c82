/** Tests of the reader of Word documents. */
@NullMarked
package dev.gouji.extract.internal.docx;

import org.jspecify.annotations.NullMarked;
