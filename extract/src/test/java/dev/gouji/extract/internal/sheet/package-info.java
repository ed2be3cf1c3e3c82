@NullMarked
package dev.gouji.extract.internal.sheet;

import org.jspecify.annotations.NullMarked;
