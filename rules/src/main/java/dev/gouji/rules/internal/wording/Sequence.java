package dev.gouji.rules.internal.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Numbers in the order in which they stand; a 1 begins a new run. */
public final class Sequence {

    private Sequence() {}

    /**
     * A number that does not follow on the one before it.
     *
     * @param at its index
     * @param missing the values between it and the largest before it, empty if the number stood before
     */
    public record Fault(int at, List<Integer> missing) {

        public Fault {
            missing = List.copyOf(missing);
        }
    }

    /** The numbers that do not follow; a run that lacks more than it has is no run and has no faults. */
    public static List<Fault> faults(List<Integer> values) {
        List<Fault> faults = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= values.size(); i++) {
            if (i == values.size() || (values.get(i) == 1 && values.get(i - 1) > 1)) {
                faults.addAll(run(values, begin, i));
                begin = i;
            }
        }
        return faults;
    }

    private static List<Fault> run(List<Integer> values, int begin, int end) {
        List<Fault> faults = new ArrayList<>();
        TreeSet<Integer> seen = new TreeSet<>();
        int lacking = 0;
        for (int i = begin; i < end; i++) {
            int value = values.get(i);
            int last = seen.isEmpty() ? 0 : seen.last();
            if (!seen.isEmpty() && value > last + 1) {
                faults.add(new Fault(i, IntStream.range(last + 1, value).boxed().toList()));
                lacking += value - last - 1;
            } else if (!seen.add(value)) {
                faults.add(new Fault(i, List.of()));
            }
            seen.add(value);
        }
        return lacking > end - begin + 1 ? List.of() : faults;
    }
}
