/** YAML text to a tree with the place of every value, checked against a JSON Schema. */
@NullMarked
package dev.gouji.rules.internal.yaml;

import org.jspecify.annotations.NullMarked;
