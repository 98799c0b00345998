package vn.hanoi.ops.protection.requests;

import org.jspecify.annotations.Nullable;

/**
 * Which requests are listed.
 *
 * @param kind only these; none for all
 * @param text begin of a number, or the full name of who asks
 */
public record RequestFilter(Tray tray, @Nullable RequestKind kind, String text) {

    /** Which pile. */
    public enum Tray {
        /** What waits, soonest first. */
        OPEN,
        /** What is past its time. */
        LATE,
        /** What is done, newest first. */
        CLOSED;

        /** The translation key. */
        public String key() {
            return "protection.request.tray." + name();
        }
    }

    /** What waits. */
    public static final RequestFilter OPEN = new RequestFilter(Tray.OPEN, null, "");

    /** The same of another pile. */
    public RequestFilter with(Tray other) {
        return new RequestFilter(other, kind, text);
    }

    /** The same of a kind; none for all. */
    public RequestFilter with(@Nullable RequestKind other) {
        return new RequestFilter(tray, other, text);
    }

    /** The same with a text. */
    public RequestFilter with(String other) {
        return new RequestFilter(tray, kind, other.strip());
    }

    /** Tells whether less than the whole pile is listed. */
    public boolean narrows() {
        return kind != null || !text.isEmpty();
    }
}
