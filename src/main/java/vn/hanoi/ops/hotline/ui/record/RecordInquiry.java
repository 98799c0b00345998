package vn.hanoi.ops.hotline.ui.record;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.access.ui.GuardedTexts;
import vn.hanoi.ops.access.ui.PurposeGates;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.rules.HotlineRules;
import vn.hanoi.ops.hotline.rules.Template;
import vn.hanoi.ops.hotline.tickets.Duplicates;
import vn.hanoi.ops.hotline.tickets.Lease;
import vn.hanoi.ops.hotline.tickets.Likely;
import vn.hanoi.ops.hotline.tickets.TicketDetails;
import vn.hanoi.ops.hotline.tickets.TicketLeases;
import vn.hanoi.ops.hotline.tickets.TicketRow;
import vn.hanoi.ops.hotline.tickets.Tickets;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Collects what a ticket's record shows; nothing of one outside the officer's scope. */
@Component
public class RecordInquiry {

    private final Tickets tickets;
    private final Duplicates duplicates;
    private final TicketLeases leases;
    private final HotlineRules rules;
    private final Areas areas;
    private final Guards guards;
    private final Clock clock;

    RecordInquiry(
            Tickets tickets,
            Duplicates duplicates,
            TicketLeases leases,
            HotlineRules rules,
            Areas areas,
            Guards guards,
            Clock clock) {
        this.tickets = tickets;
        this.duplicates = duplicates;
        this.leases = leases;
        this.rules = rules;
        this.areas = areas;
        this.guards = guards;
        this.clock = clock;
    }

    /** What decides who sees what. */
    @Component
    static class Guards {
        private final Privacy privacy;
        private final PurposeGates gates;
        private final GuardedTexts texts;
        private final CurrentOfficer officers;

        Guards(Privacy privacy, PurposeGates gates, GuardedTexts texts, CurrentOfficer officers) {
            this.privacy = privacy;
            this.gates = gates;
            this.texts = texts;
            this.officers = officers;
        }
    }

    Optional<TicketDetails> read(TicketId id) {
        return tickets.find(id);
    }

    Instant now() {
        return clock.instant();
    }

    boolean hotline() {
        return guards.officers.require().is(Role.HOTLINE_OPERATOR, Role.HOTLINE_SUPERVISOR);
    }

    boolean own(TicketRow row) {
        return tickets.isOwn(row);
    }

    List<Likely> likely(TicketId id) {
        return hotline() ? duplicates.of(id) : List.of();
    }

    Lease lease(TicketId id) {
        return leases.take(id);
    }

    /** What is seen without a purpose. */
    Disclosure plain() {
        return guards.privacy.on(Channel.FORM);
    }

    /** What the hotline sees for its one purpose, once the record is open. */
    Disclosure serving() {
        return guards.privacy.on(Channel.FORM).serving(Purpose.HOTLINE);
    }

    void release(TicketId id) {
        leases.release(id);
    }

    PurposeGates gates() {
        return guards.gates;
    }

    GuardedTexts texts() {
        return guards.texts;
    }

    HotlineRules rules() {
        return rules;
    }

    Areas areas() {
        return areas;
    }

    String handler(TicketRow row) {
        return rules.desk(row.desk()).name() + " · " + areas.labelOf(row.unit());
    }

    List<Template> templates(TicketRow row) {
        return rules.templates(row.category());
    }

    /** A reply with the ticket's values in its gaps. */
    String filled(Template template, TicketRow row) {
        return template.filled(Map.of(
                "so",
                row.label(),
                "loai",
                rules.categoryName(row.category()),
                "dia_ban",
                areas.labelOf(row.area()),
                "don_vi",
                handler(row),
                "han",
                Formats.dateTime(row.due())));
    }
}
