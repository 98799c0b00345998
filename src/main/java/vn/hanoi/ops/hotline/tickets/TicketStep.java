package vn.hanoi.ops.hotline.tickets;

/** What can happen in a ticket's life. */
public enum TicketStep {
    OPENED,
    CLASSIFIED,
    FORWARDED,
    ACCEPTED,
    ASSIGNED,
    RETURNED,
    ASKED,
    CALLER_REPLIED,
    ANSWERED,
    CLOSED,
    REOPENED,
    NOTED,
    EDITED,
    TERMS_CHANGED,
    /** It was merged into another. */
    MERGED,
    MERGE_UNDONE,
    /** Another was merged into it. */
    TOOK_OVER,
    GAVE_BACK,
    SPLIT,
    PUBLISHED,
    HIDDEN,
    INSPECTION_ASKED,
    /** A step was taken back: it is again where it was. */
    PUT_BACK,
    /** A file was added, shown or hidden. */
    ATTACHED,
    /** A clock passed a share of its target. */
    WARNED,
    ESCALATED;

    /** The translation key of the words for it. */
    public String titleKey() {
        return "hotline.step." + name();
    }
}
