/** Typed rules: what a rule file says, checked for sense. */
@NullMarked
package dev.gouji.rules.internal.source;

import org.jspecify.annotations.NullMarked;
