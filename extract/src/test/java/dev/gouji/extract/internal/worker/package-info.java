/** Tests of the reader of plain text. */
@NullMarked
package dev.gouji.extract.internal.worker;

import org.jspecify.annotations.NullMarked;
