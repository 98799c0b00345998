package vn.hanoi.ops.hotline.ui.record;

import java.util.ArrayList;
import java.util.List;
import vn.hanoi.ops.hotline.TicketState;
import vn.hanoi.ops.hotline.tickets.TicketRow;

/** The steps of a ticket on the screen. */
enum Verb {
    FORWARD,
    ACCEPT,
    ANSWER,
    CALLER_SAYS,
    TOLD,
    ASK,
    NOTE,
    TELL,
    HAND_OVER,
    RETURN,
    INSPECT,
    REOPEN,
    UNREACHED,
    CLASSIFY,
    TERMS,
    EDIT,
    SPLIT,
    HIDE,
    PUBLISH;

    /**
     * What an officer may do now, the one next step first; nothing when somebody else has to act.
     *
     * @param hotline the officer works at the hotline
     * @param own the officer's desk handles it, or the officer works at the hotline
     */
    static List<Verb> offered(TicketRow row, boolean hotline, boolean own) {
        List<Verb> verbs = new ArrayList<>();
        if (!own || row.master() != null) {
            return verbs;
        }
        switch (row.state()) {
            case NEW, TRIAGED -> verbs.addAll(List.of(hotline ? FORWARD : ACCEPT, ANSWER, NOTE));
            case FORWARDED, REOPENED -> verbs.addAll(List.of(ACCEPT, ANSWER, ASK, NOTE, INSPECT));
            case IN_PROGRESS -> verbs.addAll(List.of(ANSWER, ASK, TELL, NOTE, INSPECT));
            case WAITING -> verbs.addAll(List.of(CALLER_SAYS, ANSWER, NOTE));
            case ANSWERED -> verbs.addAll(hotline ? List.of(TOLD, UNREACHED, REOPEN, NOTE) : List.of(NOTE));
            case CLOSED -> verbs.addAll(hotline ? List.of(REOPEN) : List.of());
        }
        addHandovers(verbs, row, hotline);
        return verbs;
    }

    private static void addHandovers(List<Verb> verbs, TicketRow row, boolean hotline) {
        if (!row.state().open()) {
            return;
        }
        if (hotline) {
            if (row.state() != TicketState.IN_PROGRESS && row.state() != TicketState.WAITING) {
                verbs.add(CLASSIFY);
            }
            verbs.addAll(List.of(HAND_OVER, TERMS, EDIT, CALLER_SAYS, SPLIT));
            if (!row.personal()) {
                verbs.add(row.published() ? HIDE : PUBLISH);
            }
        } else {
            verbs.add(RETURN);
        }
    }

    /** The translation key of the button. */
    String key() {
        return "hotline.verb." + name();
    }
}
