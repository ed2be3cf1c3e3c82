/** What all outputs share: words, counts, templates and safe characters. */
@NullMarked
package dev.gouji.site.internal;

import org.jspecify.annotations.NullMarked;
