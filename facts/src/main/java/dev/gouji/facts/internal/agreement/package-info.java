/** Claims that the same fact in several places makes: the places must agree. */
@NullMarked
package dev.gouji.facts.internal.agreement;

import org.jspecify.annotations.NullMarked;
