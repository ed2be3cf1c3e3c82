package dev.gouji.model;

/** How two sides of a claim are to stand to each other. */
public enum Relation {
    EQUALS("="),
    AT_MOST("≤"),
    AT_LEAST("≥");

    private final String sign;

    Relation(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    /** Whether the relation can hold for some number of each interval. */
    public boolean mayHold(Interval left, Interval right) {
        return switch (this) {
            case EQUALS -> left.meets(right);
            case AT_MOST -> left.mayBeAtMost(right);
            case AT_LEAST -> left.mayBeAtLeast(right);
        };
    }
}
