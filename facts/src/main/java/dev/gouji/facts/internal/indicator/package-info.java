/** Links figures to the indicators of the catalogue. */
@NullMarked
package dev.gouji.facts.internal.indicator;

import org.jspecify.annotations.NullMarked;
