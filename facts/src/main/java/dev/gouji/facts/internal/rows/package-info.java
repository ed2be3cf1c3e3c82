/** What the text tells of the things that the rows of a table tell of: both must agree. */
@NullMarked
package dev.gouji.facts.internal.rows;

import org.jspecify.annotations.NullMarked;
