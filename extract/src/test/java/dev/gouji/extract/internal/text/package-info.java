/** Tests of the reader of plain text. */
@NullMarked
package dev.gouji.extract.internal.text;

import org.jspecify.annotations.NullMarked;
