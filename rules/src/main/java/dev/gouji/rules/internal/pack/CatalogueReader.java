package dev.gouji.rules.internal.pack;

import dev.gouji.model.Catalogue;
import dev.gouji.model.Certainty;
import dev.gouji.model.Indicator;
import dev.gouji.rules.internal.yaml.Fields;
import dev.gouji.rules.internal.yaml.Problems;
import dev.gouji.rules.internal.yaml.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the indicators; every name belongs to one indicator alone. */
final class CatalogueReader {

    private final Problems problems;
    private final Map<String, String> owners = new HashMap<>();

    CatalogueReader(Problems problems) {
        this.problems = problems;
    }

    /** The indicators of files that their schema has approved. */
    Catalogue read(List<Fields> files) {
        List<Indicator> indicators = new ArrayList<>();
        for (Fields file : files) {
            file.items("indicators").forEach(item -> indicators.add(indicator(item, file)));
        }
        return new Catalogue(indicators);
    }

    private Indicator indicator(Fields item, Fields file) {
        String id = item.textOrEmpty("id");
        Indicator indicator = new Indicator(
                id,
                item.text("name").orElse(id),
                item.texts("aliases"),
                item.texts("spoken"),
                item.textOrEmpty("unit"),
                item.textOrEmpty("definition"),
                item.text("source").orElse(file.textOrEmpty("source")),
                certainty(
                        item.text("certainty").or(() -> file.text("certainty")).orElse("unverified")),
                item.text("table"));
        claim(id, id, item.spot("id"));
        if (!indicator.name().equals(id)) {
            claim(indicator.name(), id, item.spot("name"));
        }
        indicator.aliases().forEach(alias -> claim(alias, id, item.spot("aliases")));
        indicator.spoken().forEach(word -> claim(word, id, item.spot("spoken")));
        return indicator;
    }

    private void claim(String name, String id, Spot at) {
        String owner = owners.putIfAbsent(name, id);
        if (owner != null) {
            problems.add("RULE-313", at, "名称“" + name + "”已属于指标 " + owner);
        }
    }

    private static Certainty certainty(String word) {
        return Certainty.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
