/** Reads plain text. */
@NullMarked
package dev.gouji.extract.internal.text;

import org.jspecify.annotations.NullMarked;
