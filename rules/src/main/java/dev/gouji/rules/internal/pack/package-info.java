/** Reading of packs, of the catalogue and of the configuration. */
@NullMarked
package dev.gouji.rules.internal.pack;

import org.jspecify.annotations.NullMarked;
