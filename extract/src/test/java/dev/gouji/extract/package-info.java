/** Tests of the extractor as a whole, and the measures by which readers of all formats are judged. */
@NullMarked
package dev.gouji.extract;

import org.jspecify.annotations.NullMarked;
