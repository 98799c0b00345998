package vn.hanoi.ops.care.sites;

import java.util.List;

/** What was said about a place cannot be kept; nothing was changed. */
public class InvalidSite extends RuntimeException {

    private final transient List<String> fields;

    InvalidSite(List<String> fields) {
        super("Place not valid: " + fields);
        this.fields = List.copyOf(fields);
    }

    /** The fields that are wrong; {@code position} outside the city, {@code code} taken already. */
    public List<String> fields() {
        return fields;
    }
}
