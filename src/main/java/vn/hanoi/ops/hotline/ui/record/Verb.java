package vn.hanoi.ops.hotline.ui.record;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
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
    ASSIGN,
    HAND_OVER,
    /** Back to the hotline in one click. */
    RETURN,
    /** Back to the hotline with words of its own. */
    RETURN_WHY,
    INSPECT,
    REOPEN,
    UNREACHED,
    CLASSIFY,
    TERMS,
    EDIT,
    SPLIT,
    HIDE,
    PUBLISH,
    UNDO_MERGE;

    private static final EnumSet<Verb> WORDLESS =
            EnumSet.of(FORWARD, ACCEPT, RETURN, INSPECT, HIDE, PUBLISH, UNDO_MERGE);
    private static final int BESIDE = 2;

    /**
     * What an officer may do now, the one next step first; nothing when somebody else has to act.
     *
     * @param hotline the officer works at the hotline
     * @param own the officer's desk handles it, or the officer works at the hotline
     */
    static List<Verb> offered(TicketRow row, boolean hotline, boolean own) {
        List<Verb> verbs = new ArrayList<>();
        if (row.master() != null) {
            return hotline ? List.of(UNDO_MERGE) : verbs;
        }
        if (!own) {
            return verbs;
        }
        switch (row.state()) {
            case NEW, TRIAGED -> verbs.addAll(List.of(hotline ? FORWARD : ACCEPT, ANSWER, NOTE));
            case FORWARDED, REOPENED -> verbs.addAll(List.of(ACCEPT, ANSWER, ASK, NOTE, INSPECT, ASSIGN));
            case IN_PROGRESS -> verbs.addAll(List.of(ANSWER, ASK, TELL, NOTE, INSPECT, ASSIGN));
            case WAITING -> verbs.addAll(List.of(CALLER_SAYS, ANSWER, NOTE, ASSIGN));
            case ANSWERED -> verbs.addAll(hotline ? List.of(TOLD, UNREACHED, REOPEN, NOTE) : List.of(NOTE));
            case CLOSED -> verbs.addAll(hotline ? List.of(REOPEN) : List.of());
        }
        addHandovers(verbs, row, hotline);
        return verbs.stream().distinct().toList();
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
        } else if (row.state() == TicketState.FORWARDED || row.state() == TicketState.IN_PROGRESS) {
            verbs.addAll(List.of(RETURN, RETURN_WHY));
        }
    }

    /** Those with a button of their own: the next step, the one after it, and the return, which has to be one click. */
    static List<Verb> buttons(List<Verb> offered) {
        List<Verb> buttons = new ArrayList<>(offered.subList(0, Math.min(BESIDE, offered.size())));
        if (offered.contains(RETURN)) {
            buttons.add(RETURN);
        }
        return buttons;
    }

    /** Tells whether it is taken with one click. */
    boolean wordless() {
        return WORDLESS.contains(this);
    }

    /** The translation key of the button. */
    String key() {
        return "hotline.verb." + name();
    }

    /** The id of the button or the entry in the menu. */
    String id() {
        return "ticket-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
