/** Reads text documents of OpenDocument. */
@NullMarked
package dev.gouji.extract.internal.odt;

import org.jspecify.annotations.NullMarked;
