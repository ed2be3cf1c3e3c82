/**
 * The stages put together: find the documents, read, look for facts, check, write. Knows nothing of Maven, so that a
 * command line or a server can stand beside the goals.
 */
@NullMarked
package dev.gouji.plugin.pipeline;

import org.jspecify.annotations.NullMarked;
