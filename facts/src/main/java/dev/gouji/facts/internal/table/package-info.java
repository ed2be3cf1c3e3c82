/** The claims that a table makes by its structure. */
@NullMarked
package dev.gouji.facts.internal.table;

import org.jspecify.annotations.NullMarked;
