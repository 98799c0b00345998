package vn.hanoi.ops.venues.register;

/**
 * Who answers for a venue, as an officer writes it; on a change, what is blank stays as it was.
 *
 * @param name of the person or organisation, at most 160 characters
 * @param taxCode 10 digits, 10 and three after a dash, or the 12 of a personal number; blank when unknown
 * @param phone as people write it; blank when unknown
 */
public record OwnerData(OwnerKind kind, String name, String taxCode, String phone) {

    /** Nothing is known yet. */
    public static final OwnerData UNKNOWN = new OwnerData(OwnerKind.PERSON, "", "", "");

    @Override
    public String toString() {
        return "OwnerData[" + kind + "]";
    }
}
