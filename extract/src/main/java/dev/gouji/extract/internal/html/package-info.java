/** Reads HTML. */
@NullMarked
package dev.gouji.extract.internal.html;

import org.jspecify.annotations.NullMarked;
