package dev.gouji.rules.internal.wording;

import dev.gouji.model.Text;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Looks through the texts of a document, in their order, for slips of one sort. */
public interface Search {

    List<Found> in(List<Text> texts);

    /**
     * A slip and the text that it is in.
     *
     * @param text index of the text
     * @param slip what is wrong there
     */
    record Found(int text, Slip slip) {}

    /** A search that looks at every text by itself. */
    static Search each(Function<Text, List<Slip>> search) {
        return texts -> IntStream.range(0, texts.size())
                .boxed()
                .flatMap(i -> search.apply(texts.get(i)).stream().map(slip -> new Found(i, slip)))
                .toList();
    }
}
