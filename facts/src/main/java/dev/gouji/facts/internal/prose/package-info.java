/** Claims that sentences make about the figures in them. */
@NullMarked
package dev.gouji.facts.internal.prose;

import org.jspecify.annotations.NullMarked;
