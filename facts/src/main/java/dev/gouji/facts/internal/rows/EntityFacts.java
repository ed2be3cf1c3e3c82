package dev.gouji.facts.internal.rows;

import dev.gouji.facts.internal.agreement.Agreement;
import dev.gouji.facts.internal.agreement.Nearness;
import dev.gouji.model.Claim;
import dev.gouji.model.Confidence;
import dev.gouji.model.Document;
import dev.gouji.model.Locator;
import dev.gouji.model.Mention;
import dev.gouji.model.Place;
import dev.gouji.model.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the text says of a thing that a table tells of, too: the 建筑面积 of a building, the 总投资 of a project.
 *
 * <p>The text is about the thing whose name it said last before the figure, and the attribute must bear the same name,
 * with nothing around it that could make it another one. Names that several rows share say nothing.
 */
public final class EntityFacts {

    private record Told(Entity entity, Mention figure) {}

    private final Document document;
    private final List<Mention> mentions;
    private final Locator locator;

    /** Takes a document and all its mentions in reading order. */
    public EntityFacts(Document document, List<Mention> mentions) {
        this.document = document;
        this.mentions = mentions;
        this.locator = new Locator(document);
    }

    public List<Claim> find() {
        Map<Attribute, List<Told>> told = new HashMap<>();
        List<Claim> claims = new ArrayList<>();
        for (List<Entity> entities : new Entities(document, mentions).byTable()) {
            entities.forEach(entity -> entity.figures()
                    .forEach(figure -> told.computeIfAbsent(figure.getKey(), a -> new ArrayList<>())
                            .add(new Told(entity, figure.getValue()))));
            claims.addAll(new RowCosts(entities).find());
        }
        if (!told.isEmpty()) {
            mentions.stream()
                    .filter(mention -> mention.place().cell().isEmpty())
                    .forEach(mention -> compare(mention, told, claims));
        }
        return claims;
    }

    private void compare(Mention mention, Map<Attribute, List<Told>> told, List<Claim> claims) {
        String text = locator.text(mention.place()).folded();
        Optional<Attribute> attribute =
                Attribute.of(Clauses.before(text, mention.place().from()), mention);
        List<Told> same = attribute.map(told::get).filter(Objects::nonNull).orElse(List.of());
        if (same.isEmpty()) {
            return;
        }
        Mention stated = attribute.orElseThrow().read(mention);
        String before = text.substring(0, mention.place().from());
        said(before, same)
                .or(() -> heading(mention.place()).flatMap(heading -> said(heading, same)))
                .filter(name -> !Digression.between(name, before))
                .flatMap(name -> sole(name, same).map(one -> claim(stated, one, name, attribute.orElseThrow())))
                .ifPresent(claims::add);
    }

    /** The key of an entity that stands last in the words. */
    private static Optional<String> said(String words, List<Told> told) {
        String last = "";
        int at = -1;
        for (Told one : told) {
            for (String key : one.entity().keys()) {
                int found = words.lastIndexOf(key);
                if (found > at || (found == at && key.length() > last.length() && found >= 0)) {
                    last = key;
                    at = found;
                }
            }
        }
        return at < 0 ? Optional.empty() : Optional.of(last);
    }

    private Optional<String> heading(Place place) {
        List<String> path = document.sectionPath(place.block());
        return path.isEmpty()
                ? Optional.empty()
                : Optional.of(Text.of(path.get(path.size() - 1)).folded());
    }

    /** What is told of the entity of that key, if it is one figure and no more. */
    private static Optional<Told> sole(String key, List<Told> told) {
        List<Told> found =
                told.stream().filter(one -> one.entity().keys().contains(key)).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Claim claim(Mention stated, Told told, String key, Attribute attribute) {
        String because = "“" + key + "”的" + attribute.name();
        return Nearness.mayBeSame(stated, told.figure())
                ? Agreement.of(stated, told.figure(), because, Confidence.POSSIBLE)
                : Agreement.of(stated.plain(), told.figure().plain(), because, Confidence.LIKELY);
    }
}
