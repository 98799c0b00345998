package vn.hanoi.ops.cases.rules;

/** How a measured value stands to a threshold. */
public enum Comparison {
    BELOW,
    AT_MOST,
    AT_LEAST,
    ABOVE;

    boolean holds(double value, double threshold) {
        return switch (this) {
            case BELOW -> value < threshold;
            case AT_MOST -> value <= threshold;
            case AT_LEAST -> value >= threshold;
            case ABOVE -> value > threshold;
        };
    }

    /** The sign, as officials write it. */
    public String sign() {
        return switch (this) {
            case BELOW -> "<";
            case AT_MOST -> "≤";
            case AT_LEAST -> "≥";
            case ABOVE -> ">";
        };
    }
}
