package vn.hanoi.ops.tracing;

/**
 * What became of people who were to be contacts of a case.
 *
 * @param made how many contacts were entered for the case
 * @param already how many the case had from a trace before, with this day or a later one
 * @param infected how many have an open case as F0 and stay what they are
 * @param unreachable how many left neither phone nor paper
 * @param refused how many the cases room did not take
 * @param casual how many were left out because they merely shared the entrance of a large place
 * @param updated how many were contacts and met the case, or another of those compared, later than was known
 */
public record MadeContacts(int made, int already, int infected, int unreachable, int refused, int casual, int updated) {

    /** Nothing yet. */
    static final MadeContacts NONE = new MadeContacts(0, 0, 0, 0, 0, 0, 0);

    /** How each person ends. */
    enum End {
        MADE,
        UPDATED,
        ALREADY,
        INFECTED,
        UNREACHABLE,
        REFUSED
    }

    MadeContacts and(End end) {
        return new MadeContacts(
                made + (end == End.MADE ? 1 : 0),
                already + (end == End.ALREADY ? 1 : 0),
                infected + (end == End.INFECTED ? 1 : 0),
                unreachable + (end == End.UNREACHABLE ? 1 : 0),
                refused + (end == End.REFUSED ? 1 : 0),
                casual,
                updated + (end == End.UPDATED ? 1 : 0));
    }

    MadeContacts leavingOut(int people) {
        return new MadeContacts(made, already, infected, unreachable, refused, casual + people, updated);
    }
}
