/** Turns a file into a document. */
@NullMarked
package dev.gouji.extract;

import org.jspecify.annotations.NullMarked;
