/** Finds in a document its quantities, indicators and the claims that it makes about them. */
@NullMarked
package dev.gouji.facts;

import org.jspecify.annotations.NullMarked;
