/** The formulas that rules are written in. */
@NullMarked
package dev.gouji.rules.internal.formula;

import org.jspecify.annotations.NullMarked;
