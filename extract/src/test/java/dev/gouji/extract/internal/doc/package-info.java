@NullMarked
package dev.gouji.extract.internal.doc;

import org.jspecify.annotations.NullMarked;
