/** Tests of the number reader. */
@NullMarked
package dev.gouji.facts.internal.quantity;

import org.jspecify.annotations.NullMarked;
