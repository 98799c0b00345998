package vn.hanoi.ops.cases.rules;

/** One condition, such as SpO2 below 94. */
public record Criterion(Measure measure, Comparison is, double than) {

    /** Tells whether it holds; what is not known holds nothing. */
    public boolean holds(Findings findings) {
        Double value = findings.of(measure);
        return value != null && is.holds(value, than);
    }
}
