/** Files made to break, fool or exhaust a reader. */
@NullMarked
package dev.gouji.extract.hostile;

import org.jspecify.annotations.NullMarked;
