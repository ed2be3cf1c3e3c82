package dev.gouji.facts.internal.passage;

/** The verbs of growing and falling, as alternatives for patterns: what leads from one figure to another. */
public final class Ways {

    /** Verbs of what becomes more. */
    public static final String UP = "增加|增长|提高|提升|上升|攀升|跃升|飙升|回升|上涨|扩大|扩充|增|升|涨";

    /** Verbs of what becomes less. */
    public static final String DOWN = "减少|下降|降低|缩减|压缩|压减|精简|下滑|滑落|回落|下跌|降|减|跌";

    private Ways() {}
}
