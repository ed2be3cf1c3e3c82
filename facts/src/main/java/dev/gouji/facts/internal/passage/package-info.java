/** A paragraph in the form in which its claims are looked for, and the amounts of the document they may be about. */
@NullMarked
package dev.gouji.facts.internal.passage;

import org.jspecify.annotations.NullMarked;
