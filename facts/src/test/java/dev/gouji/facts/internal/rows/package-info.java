@NullMarked
package dev.gouji.facts.internal.rows;

import org.jspecify.annotations.NullMarked;
