/** Claims of sentences that set one figure against another: more than before, so many times, no more than entered. */
@NullMarked
package dev.gouji.facts.internal.comparison;

import org.jspecify.annotations.NullMarked;
