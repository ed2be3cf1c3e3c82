/** Reads Markdown. */
@NullMarked
package dev.gouji.extract.internal.markdown;

import org.jspecify.annotations.NullMarked;
