package dev.gouji.rules.internal.engine;

import dev.gouji.rules.internal.source.Subject;
import java.util.ArrayList;
import java.util.List;

/** One document beside the others of a run, while the rules that compare are applied to it. */
public final class Comparison implements Scene {

    private final Digest own;
    private final List<Elsewhere> others;
    private final Words words;

    /**
     * Compares.
     *
     * @param all the documents of the run; the own one may be among them
     */
    public Comparison(Digest own, List<Digest> all, Words words) {
        this.own = own;
        this.others = all.stream()
                .filter(other -> !other.path().equals(own.path()))
                .flatMap(Digest::elsewhere)
                .toList();
        this.words = words;
    }

    @Override
    public String path() {
        return own.path();
    }

    @Override
    public Subject subject() {
        return own.subject();
    }

    @Override
    public Words words() {
        return words;
    }

    /** The values of the document itself. */
    public List<Told> told() {
        return own.told();
    }

    /** The values of the other documents. */
    public List<Elsewhere> others() {
        return others;
    }

    @Override
    public List<Object> memory() {
        List<Object> memory = new ArrayList<>();
        memory.add(subject());
        memory.addAll(told());
        memory.addAll(others);
        return memory;
    }
}
