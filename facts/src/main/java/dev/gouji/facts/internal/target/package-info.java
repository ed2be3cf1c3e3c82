/** Claims about what a plan wants to reach: the same target in several places, targets and what there is already. */
@NullMarked
package dev.gouji.facts.internal.target;

import org.jspecify.annotations.NullMarked;
