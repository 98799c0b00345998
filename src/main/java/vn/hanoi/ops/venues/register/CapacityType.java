package vn.hanoi.ops.venues.register;

/** In what the capacity of a kind of venue is counted. */
public enum CapacityType {
    PEOPLE,
    SEATS,
    SQUARE_METRES;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "venues.capacity." + name();
    }
}
