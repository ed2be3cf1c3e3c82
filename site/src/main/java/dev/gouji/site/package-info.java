/** Writes a report for people and for machines. */
@NullMarked
package dev.gouji.site;

import org.jspecify.annotations.NullMarked;
