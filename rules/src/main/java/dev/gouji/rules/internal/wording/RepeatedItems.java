package dev.gouji.rules.internal.wording;

import dev.gouji.model.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Things that a list with pauses names twice: 电工、育婴员、电子商务师、育婴员. */
public final class RepeatedItems implements Search {

    private static final int FEWEST_ITEMS = 4;
    /** Shorter words may stand in a list twice with different words around them. */
    private static final int SHORTEST_ITEM = 3;

    private static final Pattern LIST = Pattern.compile("[^,。;:!?()“”《》、\\n]+(?:、[^,。;:!?()“”《》、\\n]+)+");
    private static final Pattern ITEM = Pattern.compile("[^、]+");
    /** What leads in a list: 开设大数据与会计、…. */
    private static final Pattern LEAD = Pattern.compile("^[^、]*(?:开设|开办|设有|建有|建立|包括|包含|涵盖|开展|举办|拥有)");

    private static final Pattern GOES_ON = Pattern.compile("等.*");

    @Override
    public List<Found> in(List<Text> texts) {
        return Search.each(RepeatedItems::slips).in(texts);
    }

    private static List<Slip> slips(Text text) {
        List<Slip> slips = new ArrayList<>();
        Matcher list = LIST.matcher(text.folded());
        while (list.find()) {
            Matcher item = ITEM.matcher(text.folded()).region(list.start(), list.end());
            Set<String> named = new HashSet<>();
            List<Slip> again = new ArrayList<>();
            int items = 0;
            while (item.find()) {
                String words = items == 0 ? LEAD.matcher(item.group()).replaceFirst("") : item.group();
                String name = GOES_ON.matcher(words).replaceFirst("");
                items++;
                if (name.length() >= SHORTEST_ITEM && !named.add(name)) {
                    again.add(new Slip(item.start(), item.start() + name.length(), "again", Map.of()));
                }
            }
            if (items >= FEWEST_ITEMS) {
                slips.addAll(again);
            }
        }
        return slips;
    }
}
