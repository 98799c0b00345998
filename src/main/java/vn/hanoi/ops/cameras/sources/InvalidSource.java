package vn.hanoi.ops.cameras.sources;

import java.util.Map;

/** A source's data has faults; nothing was changed. */
public class InvalidSource extends RuntimeException {

    private final Map<String, String> faults;

    InvalidSource(Map<String, String> faults) {
        super("Faults of a source: " + faults);
        this.faults = Map.copyOf(faults);
    }

    /** By field the code of its fault, such as {@code CODE_TAKEN}. */
    public Map<String, String> faults() {
        return faults;
    }
}
