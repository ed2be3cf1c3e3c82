package dev.gouji.plugin.pipeline;

import dev.gouji.model.Document;
import dev.gouji.model.Extraction.Unreadable;
import dev.gouji.model.Facts;
import dev.gouji.model.Result;
import java.util.List;
import java.util.function.Function;

/**
 * What a file goes through; each stage must be safe to call from several threads.
 *
 * @param extractor file to document
 * @param factFinder document to facts
 * @param checker facts to what the rules say of them
 * @param comparer the path of a document to what the rules say of it beside all that were checked
 */
public record Stages(
        Extractor extractor,
        Function<Document, Facts> factFinder,
        Function<Facts, List<Result>> checker,
        Function<String, List<Result>> comparer) {

    /** Reads the file and answers by what came of it: its facts, or why it could not be read. */
    public <R> R read(Source source, Function<Facts, R> found, Function<Unreadable, R> failed) {
        return extractor
                .extract(source.path(), source.file())
                .match(extracted -> found.apply(factFinder.apply(source.known(extracted.document()))), failed);
    }
}
