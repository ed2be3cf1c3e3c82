/** Outputs for build servers: JUnit XML and a Markdown summary. */
@NullMarked
package dev.gouji.site.internal.text;

import org.jspecify.annotations.NullMarked;
