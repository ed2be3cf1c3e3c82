/** Tests of what all formats share. */
@NullMarked
package dev.gouji.extract.internal.structure;

import org.jspecify.annotations.NullMarked;
