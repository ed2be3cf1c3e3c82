@NullMarked
package dev.gouji.site.internal;

import org.jspecify.annotations.NullMarked;
