package vn.hanoi.ops.hotline.tickets;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.hotline.CallerPhone;
import vn.hanoi.ops.hotline.clock.ClockKind;
import vn.hanoi.ops.hotline.rules.HotlineRules;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.sealed.Seals;

/** Turns tickets into what leaves the room: everything personal is guarded. */
@Component
class TicketFacts {

    private final Seals seals;
    private final HotlineRules rules;

    TicketFacts(Seals seals, HotlineRules rules) {
        this.seals = seals;
        this.rules = rules;
    }

    TicketRow row(Ticket ticket) {
        TicketMatter matter = ticket.matter;
        TicketPlace where = ticket.place;
        return new TicketRow(
                ticket.id,
                ticket.year,
                ticket.number,
                ticket.origin,
                ticket.state,
                matter.category(),
                ticket.terms,
                matter.personal(),
                where.area(),
                where.handler(),
                where.desk(),
                where.outside(),
                matter.personal() ? null : where.point(),
                place(matter.personal(), matter.place(seals), where.area()),
                text(matter.personal(), matter.text(seals), where.area()),
                ticket.assignee,
                ticket.assigneeName,
                ticket.openedAt,
                ticket.updatedAt,
                ticket.answeredAt,
                ticket.dues.sortDue().equals(TicketDues.NEVER) ? null : ticket.dues.sortDue(),
                ticket.dues.warnAt(),
                ticket.dues.late(),
                ticket.published,
                ticket.master().orElse(null));
    }

    TicketDetails details(Ticket ticket, List<Ticket> merged, Instant now) {
        TicketCaller caller = ticket.caller;
        AreaPath area = ticket.area();
        String name = caller == null ? null : caller.name();
        return new TicketDetails(
                row(ticket),
                ticket.version(),
                HotlineFields.CALLER.guard(name, area),
                HotlineFields.PHONE.guard(phone(ticket).orElse(null), area),
                ticket.attributes,
                ticket.mediaUrl,
                ticket.answer,
                ticket.toldAt,
                ticket.satisfaction,
                ticket.timeline,
                ticket.watchers,
                clocks(ticket, now),
                merged.stream().map(this::row).toList());
    }

    Optional<CallerPhone> phone(Ticket ticket) {
        return Optional.ofNullable(ticket.caller)
                .map(TicketCaller::phone)
                .map(bytes -> new CallerPhone(seals.open(HotlineFields.PHONE.code(), bytes)));
    }

    static Guarded<String> place(boolean personal, String place, AreaPath area) {
        return (personal ? HotlineFields.HOME : HotlineFields.PLACE).guard(place, area);
    }

    static Guarded<String> text(boolean personal, String text, AreaPath area) {
        return (personal ? HotlineFields.MATTER : HotlineFields.TEXT).guard(text, area);
    }

    private List<ClockFace> clocks(Ticket ticket, Instant now) {
        TicketClocks clocks = ticket.clocks(rules);
        return Arrays.stream(ClockKind.values())
                .flatMap(kind -> clocks
                        .clock(kind)
                        .map(clock -> new ClockFace(
                                kind,
                                clock.read(now),
                                clocks.calendar(kind),
                                clock.dueIfResumed(now),
                                clock.explain(now)))
                        .stream())
                .toList();
    }
}
