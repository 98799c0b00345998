package vn.hanoi.ops.cases.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hanoi.ops.cases.rules.CaseRulesCheck.Fault;

/** Collects what is wrong with a dated text before it is put into force. */
public final class TermFaults {

    private static final int SHORTEST_SOURCE = 5;
    private static final int LONGEST_SOURCE = 500;
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    private final List<Fault> faults = new ArrayList<>();

    /** A text from a day on holds from today at the earliest, and names what it rests on. */
    public TermFaults dated(LocalDate from, LocalDate today, String source) {
        check(!from.isBefore(today), "validFrom", "IN_THE_PAST");
        int length = source.strip().length();
        return check(length >= SHORTEST_SOURCE && length <= LONGEST_SOURCE, "source", "SOURCE");
    }

    /** A text has between so many characters. */
    public TermFaults length(String field, String text, int least, int most) {
        int length = text.strip().length();
        return check(length >= least && length <= most, field, "OUT_OF_RANGE");
    }

    /** A text names no place that is not filled in. @param known the names between the braces */
    public TermFaults places(String field, String text, Set<String> known) {
        Matcher found = PLACE.matcher(text);
        boolean good = true;
        while (found.find()) {
            good &= known.contains(found.group(1));
        }
        return check(good, field, "UNKNOWN_PLACE");
    }

    /** Something holds, else the field has that fault. */
    public TermFaults check(boolean holds, String field, String fault) {
        if (!holds) {
            faults.add(new Fault(field, fault));
        }
        return this;
    }

    /** @throws InvalidCaseRules with every fault, when there is one */
    public void refuse() {
        if (!faults.isEmpty()) {
            throw new InvalidCaseRules(faults);
        }
    }
}
