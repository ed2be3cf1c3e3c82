/** Reads documents of Word 97 to 2003 and of WPS. */
@NullMarked
package dev.gouji.extract.internal.doc;

import org.jspecify.annotations.NullMarked;
