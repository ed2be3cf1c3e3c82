/** Claims that so many things are named as a number says: 共8项：…; 甲、乙和丙三类; 五大工程 and the headings below. */
@NullMarked
package dev.gouji.facts.internal.listing;

import org.jspecify.annotations.NullMarked;
