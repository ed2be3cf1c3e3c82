package dev.gouji.rules.internal.wording;

import dev.gouji.model.Text;
import java.util.List;

/** Names that are not written as the document usually writes them. */
public final class StrayNames implements Search {

    private final int least;

    /** A search that takes for usual what stands at least so often. */
    public StrayNames(int least) {
        this.least = least;
    }

    @Override
    public List<Found> in(List<Text> texts) {
        Majority majority = new Majority(texts.stream().map(Text::folded).toList(), least);
        return Search.each(text -> majority.strays(text.folded())).in(texts);
    }
}
