@NullMarked
package dev.gouji.site.internal.page;

import org.jspecify.annotations.NullMarked;
