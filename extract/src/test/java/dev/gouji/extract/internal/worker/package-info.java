/** Tests of reading in a process of its own. */
@NullMarked
package dev.gouji.extract.internal.worker;

import org.jspecify.annotations.NullMarked;
