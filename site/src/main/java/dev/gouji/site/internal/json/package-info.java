/** Outputs for programs: the report as JSON and as SARIF. */
@NullMarked
package dev.gouji.site.internal.json;

import org.jspecify.annotations.NullMarked;
