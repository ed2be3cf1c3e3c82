/** Reads numbers in folded text: what a number says, what it counts, and which numbers are none. */
@NullMarked
package dev.gouji.facts.internal.quantity;

import org.jspecify.annotations.NullMarked;
