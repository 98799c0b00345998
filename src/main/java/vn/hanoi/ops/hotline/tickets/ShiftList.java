package vn.hanoi.ops.hotline.tickets;

/** What a shift hands to the next one, list by list. */
public enum ShiftList {
    /** Past the nearest due time. */
    LATE(TicketFilter.Tray.LATE),
    /** Open, what is due soonest first. */
    NEXT(TicketFilter.Tray.OPEN),
    /** Answered; the caller is to be told. */
    CALLBACK(TicketFilter.Tray.CALLBACK);

    private final TicketFilter.Tray tray;

    ShiftList(TicketFilter.Tray tray) {
        this.tray = tray;
    }

    TicketFilter filter() {
        return TicketFilter.of(tray);
    }

    /** The translation key of its name. */
    public String titleKey() {
        return "hotline.shift.list." + name();
    }
}
