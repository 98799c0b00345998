package vn.hanoi.ops.quarantine.orders;

/** Where an order is served. */
public enum OrderKind {
    SITE,
    HOME;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "quarantine.orderKind." + name();
    }
}
