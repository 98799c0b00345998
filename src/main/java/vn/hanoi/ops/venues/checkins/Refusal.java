package vn.hanoi.ops.venues.checkins;

import vn.hanoi.ops.venues.codes.CodeVerdict;

/** Why a check-in was not taken; the names are the codes that machines get. */
public enum Refusal {
    BAD_ELEMENT,
    BAD_TIME,
    /** A text holds a sign that no text may hold. */
    BAD_TEXT,
    UNKNOWN_CODE,
    FORGED_CODE,
    UNKNOWN_KEY,
    UNKNOWN_FORM,
    REVOKED_CODE,
    UNKNOWN_ZONE,
    SUSPENDED_CODE,
    VENUE_CLOSED,
    /** Neither phone nor paper nor identifier can be read. */
    NO_PERSON,
    /** It lies further in the future than a clock may be fast. */
    IN_FUTURE,
    /** It is older than what may be entered late. */
    TOO_OLD,
    /** The person checked in as often as one may in a day. */
    TOO_MANY_A_DAY;

    /** The refusal that follows from a code that is not valid. */
    static Refusal of(CodeVerdict verdict) {
        return valueOf(verdict.name());
    }

    /** The translation key of what to tell the person. */
    public String titleKey() {
        return "venues.refusal." + name();
    }

    /** The translation key of what to tell somebody who may enter the number of a paper as well as a phone. */
    public String contactKey() {
        return this == NO_PERSON ? "venues.refusal.noContact" : titleKey();
    }
}
