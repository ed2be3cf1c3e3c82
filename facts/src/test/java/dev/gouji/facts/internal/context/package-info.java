/** Tests of the context that numbers are put into. */
@NullMarked
package dev.gouji.facts.internal.context;

import org.jspecify.annotations.NullMarked;
