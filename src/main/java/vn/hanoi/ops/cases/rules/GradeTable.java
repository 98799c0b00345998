package vn.hanoi.ops.cases.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An ordered table of grades: the first line whose conditions all hold gives the grade.
 *
 * @param otherwise the grade when no line holds; blank for none
 * @param source the document that the table is from
 */
public record GradeTable(List<GradeRule> lines, String otherwise, String source) {

    /** Keeps its own copy. */
    public GradeTable {
        lines = List.copyOf(lines);
    }

    /**
     * A grade with its reasons.
     *
     * @param unknown measures that the table asks for and nobody recorded
     */
    public record Graded(Optional<String> grade, List<Why> why, List<Measure> unknown) {}

    /** Grades a patient. */
    public Graded grade(Findings findings) {
        List<Measure> unknown = lines.stream()
                .flatMap(line -> line.when().stream())
                .map(Criterion::measure)
                .distinct()
                .filter(measure -> findings.of(measure) == null)
                .toList();
        return lines.stream()
                .filter(line -> line.when().stream().allMatch(c -> c.holds(findings)))
                .findFirst()
                .map(line -> new Graded(Optional.of(line.grade()), reasons(line, findings), unknown))
                .orElseGet(() -> otherwise(unknown));
    }

    private Graded otherwise(List<Measure> unknown) {
        return new Graded(
                Optional.of(otherwise).filter(grade -> !grade.isBlank()),
                List.of(Why.rule(source, "NOTHING_APPLIES")),
                unknown);
    }

    private List<Why> reasons(GradeRule line, Findings findings) {
        List<Why> reasons = new ArrayList<>();
        for (Criterion c : line.when()) {
            Double value = findings.of(c.measure());
            reasons.add(
                    c.measure().sign()
                            ? Why.rule(source, value != null && value > 0 ? "SIGN" : "NO_SIGN", c.measure())
                            : Why.rule(
                                    source,
                                    "MEASURED",
                                    c.measure(),
                                    value == null ? 0 : value,
                                    c.is().sign(),
                                    c.than()));
        }
        return reasons;
    }
}
