/** Puts numbers into their context: the thing they measure, the time and the part of the school they are about. */
@NullMarked
package dev.gouji.facts.internal.context;

import org.jspecify.annotations.NullMarked;
