package vn.hanoi.ops.hotline;

/** Where a ticket stands. */
public enum TicketState {
    /** Nobody has read it. */
    NEW,
    /** The hotline has read and classified it. */
    TRIAGED,
    /** It lies with a desk that has not taken it on. */
    FORWARDED,
    IN_PROGRESS,
    /** The caller was asked; its clocks stand still. */
    WAITING,
    /** Answered; the caller is still to be told. */
    ANSWERED,
    CLOSED,
    /** Answered or closed before, and taken up again. */
    REOPENED;

    /** Tells whether somebody still has to work on it. */
    public boolean open() {
        return this != ANSWERED && this != CLOSED;
    }

    /** The translation key of the word for it. */
    public String titleKey() {
        return "hotline.state." + name();
    }
}
