/** Proof that the outputs say what the report says. */
@NullMarked
package dev.gouji.site;

import org.jspecify.annotations.NullMarked;
