package dev.gouji.rules.internal.source;

import dev.gouji.model.Text;
import dev.gouji.rules.internal.wording.Term;
import dev.gouji.rules.internal.wording.Term.Near;
import dev.gouji.rules.internal.yaml.Fields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lists of expressions that lie in packs, by their identifiers. */
public final class TermLists {

    private final Map<String, List<Term>> lists = new HashMap<>();

    /** Takes in a file of the schema {@code gouji/terms/v1}; false if there is a list of that identifier. */
    public boolean add(Fields file) {
        return lists.putIfAbsent(file.textOrEmpty("id"), terms(file)) == null;
    }

    /** The list, empty if there is none. */
    Optional<List<Term>> list(String id) {
        return Optional.ofNullable(lists.get(id));
    }

    Set<String> ids() {
        return lists.keySet();
    }

    /** The terms below the key {@code terms}, read as far from each as the key {@code near} says. */
    static List<Term> terms(Fields fields) {
        Near near = Near.valueOf(fields.text("near").orElse("typing").toUpperCase(Locale.ROOT));
        List<Term> terms = new ArrayList<>();
        for (Fields item : fields.items("terms")) {
            String text = item.scalar().orElseGet(() -> item.textOrEmpty("term"));
            boolean named = item.scalar().isEmpty() && item.has("not");
            terms.add(new Term(folded(text), named ? Near.NAMED : near, texts(item, "also"), texts(item, "not")));
        }
        return terms;
    }

    private static List<String> texts(Fields item, String key) {
        return item.scalar().isPresent()
                ? List.of()
                : item.texts(key).stream().map(TermLists::folded).toList();
    }

    private static String folded(String text) {
        return Text.of(text).folded();
    }
}
