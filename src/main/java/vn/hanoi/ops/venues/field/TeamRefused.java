package vn.hanoi.ops.venues.field;

/** Something cannot be done with a team; nothing was changed. */
public class TeamRefused extends RuntimeException {

    private final Reason reason;

    /** Why; says what to do through the translation {@code venues.team.refused.<reason>}. */
    public enum Reason {
        /** A name of 1 to 80 characters is asked for. */
        NAME_MISSING,
        /** A street of 1 to 120 characters is asked for. */
        STREET_MISSING,
        /** The unit is none of the officer's, or none of the team's. */
        OUTSIDE,
        /** Another team has that street. */
        STREET_TAKEN,
        /** There is no such team in the officer's area, or it has ended. */
        NO_TEAM
    }

    TeamRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
