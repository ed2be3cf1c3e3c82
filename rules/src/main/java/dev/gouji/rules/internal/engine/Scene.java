package dev.gouji.rules.internal.engine;

import dev.gouji.rules.internal.source.Subject;
import java.util.List;

/** What rules are applied to: a document by itself, or beside others. */
public sealed interface Scene permits Inspection, Comparison {

    /** The document's path. */
    String path();

    /** What the document is. */
    Subject subject();

    /** The sentences of results. */
    Words words();

    /** Everything that rules are matched against. */
    List<Object> memory();
}
