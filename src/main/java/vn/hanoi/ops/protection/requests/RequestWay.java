package vn.hanoi.ops.protection.requests;

/** How a request came in. */
public enum RequestWay {
    OFFICE,
    POST,
    PHONE,
    ONLINE;

    /** The translation key. */
    public String key() {
        return "protection.request.way." + name();
    }
}
