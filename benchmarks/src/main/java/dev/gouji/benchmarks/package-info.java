/** How long the stages take. */
@NullMarked
package dev.gouji.benchmarks;

import org.jspecify.annotations.NullMarked;
