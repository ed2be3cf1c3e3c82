/** Rule packs in YAML and their application to the facts of a document. */
@NullMarked
package dev.gouji.rules;

import org.jspecify.annotations.NullMarked;
