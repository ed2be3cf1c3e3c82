@NullMarked
package dev.gouji.facts.internal.slip;

import org.jspecify.annotations.NullMarked;
