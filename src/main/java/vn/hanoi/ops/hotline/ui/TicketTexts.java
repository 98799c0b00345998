package vn.hanoi.ops.hotline.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.TicketState;
import vn.hanoi.ops.hotline.tickets.NoSuchTicket;
import vn.hanoi.ops.hotline.tickets.TicketRefused;
import vn.hanoi.ops.hotline.tickets.TicketRow;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** What tickets are called, how late they are, and why a step was refused. */
public final class TicketTexts {

    private TicketTexts() {}

    /** {@code Phản ánh số 1182/2021}. */
    public static String number(TicketRow row) {
        return text("hotline.ticket.number", row.label());
    }

    /** Where the record is read, relative to the console. */
    public static String address(TicketRow row) {
        return address(row.id());
    }

    /** Where the record of a ticket is read, relative to the console. */
    public static String address(TicketId ticket) {
        return TicketAddress.ROUTE + "/" + ticket;
    }

    /** What the nearest clock says: {@code còn 12 phút}, {@code quá hạn 4 phút}; red only when it is late. */
    public static String due(TicketRow row, Instant now) {
        Optional<Duration> left = row.left(now);
        if (row.state() == TicketState.WAITING) {
            return text("hotline.due.waiting");
        }
        if (left.isEmpty() || !row.state().open()) {
            return text("hotline.due.opened", Formats.dateTime(row.openedAt()));
        }
        return left.get().isNegative()
                ? text("hotline.due.late", Formats.span(left.get().negated()))
                : text("hotline.due.left", Formats.span(left.get()));
    }

    /** The colour of the words about the clock. */
    public static Tone dueTone(TicketRow row, Instant now) {
        return switch (row.clock(now)) {
            case OVERDUE -> Tone.LATE;
            case WARNING -> Tone.WARN;
            case RUNNING, STILL -> Tone.PLAIN;
        };
    }

    /** The mark of a state. */
    public static Tone tone(TicketState state) {
        return switch (state) {
            case NEW, TRIAGED, REOPENED -> Tone.WARN;
            case FORWARDED, IN_PROGRESS -> Tone.PLAIN;
            case WAITING -> Tone.UNKNOWN;
            case ANSWERED, CLOSED -> Tone.GOOD;
        };
    }

    /**
     * Takes a step; nothing when it worked, else what to tell the officer.
     *
     * @throws vn.hanoi.ops.hotline.tickets.EditConflict for the screen of the edit, which shows it field by field
     */
    public static Optional<String> attempt(Supplier<?> step) {
        try {
            step.get();
            return Optional.empty();
        } catch (TicketRefused refused) {
            return Optional.of(text("hotline.refused." + refused.reason()));
        } catch (OptimisticLockingFailureException changed) {
            return Optional.of(text("hotline.conflict"));
        } catch (NoSuchTicket gone) {
            return Optional.of(text("hotline.missing.why"));
        }
    }
}
