/** What can be wrong with words and signs themselves, told from the folded text alone. */
@NullMarked
package dev.gouji.rules.internal.wording;

import org.jspecify.annotations.NullMarked;
