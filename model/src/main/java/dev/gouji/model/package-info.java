/** What everything talks in: documents, quantities, claims and the results of rules. */
@NullMarked
package dev.gouji.model;

import org.jspecify.annotations.NullMarked;
