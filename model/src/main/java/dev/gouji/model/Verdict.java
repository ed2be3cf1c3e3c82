package dev.gouji.model;

/** What a rule says of a document or of one place in it; "could not tell" is never a pass. */
public sealed interface Verdict {

    /** The rule is kept; the evidence ticks the figures. */
    record Satisfied() implements Verdict {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.satisfied(this);
        }
    }

    /** The rule is broken. */
    record Violated() implements Verdict {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.violated(this);
        }
    }

    /**
     * The rule does not concern the document.
     *
     * @param because why, one sentence for the reader
     */
    record NotApplicable(String because) implements Verdict {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notApplicable(this);
        }
    }

    /**
     * Whether the rule is kept could not be told.
     *
     * @param obstacle what stood in the way
     */
    record Undetermined(Obstacle obstacle) implements Verdict {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.undetermined(this);
        }
    }

    /** Answers by the kind of verdict. */
    <R> R match(Cases<R> cases);

    /** The name in reports: satisfied, violated, not-applicable, undetermined. */
    default String id() {
        return match(new Cases<>() {
            @Override
            public String satisfied(Satisfied verdict) {
                return "satisfied";
            }

            @Override
            public String violated(Violated verdict) {
                return "violated";
            }

            @Override
            public String notApplicable(NotApplicable verdict) {
                return "not-applicable";
            }

            @Override
            public String undetermined(Undetermined verdict) {
                return "undetermined";
            }
        });
    }

    /** One answer a verdict. */
    interface Cases<R> {
        R satisfied(Satisfied verdict);

        R violated(Violated verdict);

        R notApplicable(NotApplicable verdict);

        R undetermined(Undetermined verdict);
    }
}
