/** One compiler a kind of rule: conditions for the engine and what a match means. */
@NullMarked
package dev.gouji.rules.internal.compile;

import org.jspecify.annotations.NullMarked;
