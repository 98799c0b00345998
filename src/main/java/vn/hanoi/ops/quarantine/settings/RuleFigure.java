package vn.hanoi.ops.quarantine.settings;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A figure of the rules with the range that it may have. */
public enum RuleFigure {
    /** By how many days the last exposures in one room may differ. */
    COHORT_DAYS(RuleKind.SITE, 0, 14),
    VULNERABLE_FROM(RuleKind.SITE, 40, 100),
    VULNERABLE_BELOW(RuleKind.SITE, 0, 18),
    LEAVE_HOURS(RuleKind.SITE, 1, 72),
    /** How many days before a test day its sample may be taken. */
    LAST_TEST_DAYS(RuleKind.SITE, 0, 7),
    CHECKS_A_DAY(RuleKind.HOME, 1, 10),
    /** Of the homes that are drawn besides. */
    RANDOM_PERCENT(RuleKind.HOME, 0, 100);

    private final RuleKind kind;
    private final int least;
    private final int most;

    RuleFigure(RuleKind kind, int least, int most) {
        this.kind = kind;
        this.least = least;
        this.most = most;
    }

    /** The figures of a kind in their order. */
    public static List<RuleFigure> of(RuleKind kind) {
        return Stream.of(values()).filter(figure -> figure.kind == kind).toList();
    }

    /** The smallest value that it may have. */
    public int least() {
        return least;
    }

    /** The greatest value that it may have. */
    public int most() {
        return most;
    }

    /** The translation key of the word for it. */
    public String titleKey() {
        return "quarantine.ruleFigure." + name();
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean holds(int value) {
        return value >= least && value <= most;
    }
}
