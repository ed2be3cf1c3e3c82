/** The working memory of one document and the engine that matches rules against it. */
@NullMarked
package dev.gouji.rules.internal.engine;

import org.jspecify.annotations.NullMarked;
