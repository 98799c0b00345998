package vn.hanoi.ops.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.PersonId;

/**
 * Which cases to list.
 *
 * @param tray by what is to be done
 * @param kinds none lets all through
 * @param states none lets all through
 * @param area narrows within the officer's own
 * @param reportDay the 18:00-to-18:00 day on which the case was confirmed
 * @param placeless only F0 of whom nobody knows where they were found
 * @param number running number
 * @param since changed at or after
 */
public record CaseFilter(
        Tray tray,
        Set<CaseKind> kinds,
        Set<CaseState> states,
        Optional<AreaPath> area,
        Optional<LocalDate> reportDay,
        Optional<DetectionPlace> detection,
        boolean placeless,
        Optional<Integer> number,
        Optional<PersonId> person,
        Optional<Instant> since) {

    /** What is to be done with a case. */
    public enum Tray {
        /** A station of the clock is late or soon due; the one due first in front. */
        DUE,
        /** A station of the clock is late; the one due first in front. */
        LATE,
        /** A clock runs; the station due first in front. */
        CLOCK,
        /** Contacts whose sample is due today or before. */
        TESTS,
        /** Contacts whose quarantine is over. */
        ENDING,
        /** Open cases of persons who have another open one, by a merge; one of them is to be ended. */
        DOUBLE,
        /** All that are not at their end, newest first. */
        OPEN,
        /** All, newest first. */
        ALL;

        /** Tells whether the tray is in the order of the clocks. */
        public boolean byClock() {
            return this == DUE || this == LATE || this == CLOCK;
        }
    }

    /** Keeps its own copies. */
    public CaseFilter {
        kinds = Set.copyOf(kinds);
        states = Set.copyOf(states);
    }

    /** A tray of everything in scope. */
    public static CaseFilter of(Tray tray) {
        return new CaseFilter(
                tray,
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The filter whose rows are the figure of a reporting day. */
    public static CaseFilter behind(LocalDate day, DetectionPlace where) {
        return of(Tray.ALL).reported(Optional.of(day), Optional.of(where));
    }

    /** The same of these kinds. */
    public CaseFilter with(Set<CaseKind> others) {
        return new CaseFilter(tray, others, states, area, reportDay, detection, placeless, number, person, since);
    }

    /** The same in these states. */
    public CaseFilter in(Set<CaseState> others) {
        return new CaseFilter(tray, kinds, others, area, reportDay, detection, placeless, number, person, since);
    }

    /** The same in one area. */
    public CaseFilter in(Optional<AreaPath> other) {
        return new CaseFilter(tray, kinds, states, other, reportDay, detection, placeless, number, person, since);
    }

    /** The same of one report's day and place of detection. */
    public CaseFilter reported(Optional<LocalDate> day, Optional<DetectionPlace> where) {
        return new CaseFilter(tray, kinds, states, area, day, where, placeless, number, person, since);
    }

    /** The same, of F0 of whom nobody knows where they were found. */
    public CaseFilter placeless(boolean only) {
        return new CaseFilter(tray, kinds, states, area, reportDay, detection, only, number, person, since);
    }

    /** The same with one number. */
    public CaseFilter numbered(Optional<Integer> other) {
        return new CaseFilter(tray, kinds, states, area, reportDay, detection, placeless, other, person, since);
    }

    /** The same of one person. */
    public CaseFilter of(PersonId someone) {
        return new CaseFilter(
                tray, kinds, states, area, reportDay, detection, placeless, number, Optional.of(someone), since);
    }

    /** The same, changed at or after a moment. */
    public CaseFilter since(Optional<Instant> moment) {
        return new CaseFilter(tray, kinds, states, area, reportDay, detection, placeless, number, person, moment);
    }
}
