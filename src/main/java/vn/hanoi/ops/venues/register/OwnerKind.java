package vn.hanoi.ops.venues.register;

/** Who owns a venue. */
public enum OwnerKind {
    PERSON,
    ORGANISATION;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "venues.owner." + name();
    }
}
