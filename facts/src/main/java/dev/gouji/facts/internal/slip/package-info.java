/** Slips of the pen that explain why figures do not go together. */
@NullMarked
package dev.gouji.facts.internal.slip;

import org.jspecify.annotations.NullMarked;
