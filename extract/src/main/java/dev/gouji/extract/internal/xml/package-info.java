/** Reads XML that comes from outside. */
@NullMarked
package dev.gouji.extract.internal.xml;

import org.jspecify.annotations.NullMarked;
