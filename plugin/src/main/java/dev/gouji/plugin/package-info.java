/** The goals of the plugin: each reads its parameters, calls the pipeline and tells Maven what came of it. */
@NullMarked
package dev.gouji.plugin;

import org.jspecify.annotations.NullMarked;
