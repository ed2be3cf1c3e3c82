/** Reads Word documents (ECMA-376 WordprocessingML). */
@NullMarked
package dev.gouji.extract.internal.docx;

import org.jspecify.annotations.NullMarked;
