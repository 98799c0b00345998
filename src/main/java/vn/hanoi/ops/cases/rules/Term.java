package vn.hanoi.ops.cases.rules;

import java.util.List;

/**
 * How long one group of contacts is quarantined.
 *
 * @param days of quarantine, counted from the last exposure
 * @param monitored days of watching oneself afterwards
 * @param tests days on which a sample is due, the day after the last exposure being day 1
 */
public record Term(Protection who, int days, int monitored, List<Integer> tests) {

    /** Keeps its own copy. */
    public Term {
        tests = List.copyOf(tests);
    }
}
