package dev.gouji.model;

/** How a finding is taken; one that is not new is shown and does not fail the build. */
public sealed interface FindingStatus {

    /** Nobody has accepted it. */
    record New() implements FindingStatus {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.isNew();
        }
    }

    /** It was there when the baseline was written. */
    record Known() implements FindingStatus {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.known();
        }
    }

    /** Somebody has accepted it. */
    record Waived(Waiver waiver) implements FindingStatus {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.waived(waiver);
        }
    }

    /** Answers by the status. */
    <R> R match(Cases<R> cases);

    /** The name in reports: new, known, waived. */
    default String id() {
        return match(new Cases<>() {
            @Override
            public String isNew() {
                return "new";
            }

            @Override
            public String known() {
                return "known";
            }

            @Override
            public String waived(Waiver waiver) {
                return "waived";
            }
        });
    }

    /** One answer a status. */
    interface Cases<R> {
        R isNew();

        R known();

        R waived(Waiver waiver);
    }
}
