package vn.hanoi.ops.venues.register;

/** What a part of a venue with a code of its own is. */
public enum ZoneKind {
    ZONE,
    FLOOR,
    TABLE;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "venues.zone." + name();
    }
}
