/** Reads pictures of text. */
@NullMarked
package dev.gouji.extract.internal.ocr;

import org.jspecify.annotations.NullMarked;
