/** Detection of formats and what the readers of all formats have in common. */
@NullMarked
package dev.gouji.extract.internal;

import org.jspecify.annotations.NullMarked;
