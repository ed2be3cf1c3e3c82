package dev.gouji.model;

/** A word beside a number that says how the number is meant. */
public enum Qualifier {
    /** Nothing beside it: the number as printed. */
    NONE,
    /** 约, 左右, 上下: near the number. */
    ABOUT,
    /** 余, 多, 逾: somewhat more than the number. */
    SOMEWHAT_MORE,
    /** 近, 将近: somewhat less than the number. */
    NEARLY,
    /** 以上, 不低于, 不少于, 至少: the number or more (民法典 §1259 counts the number itself in). */
    AT_LEAST,
    /** 超过, 高于: more than the number. */
    ABOVE,
    /** 以下, 以内, 不超过, 不高于, 至多: the number or less. */
    AT_MOST,
    /** 不足, 不到, 低于: less than the number. */
    BELOW;

    /** Whether it bounds the number on one side and leaves the other open. */
    public boolean isOneSided() {
        return switch (this) {
            case AT_LEAST, ABOVE, AT_MOST, BELOW -> true;
            case NONE, ABOUT, SOMEWHAT_MORE, NEARLY -> false;
        };
    }
}
