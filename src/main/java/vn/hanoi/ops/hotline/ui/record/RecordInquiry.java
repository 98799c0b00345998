package vn.hanoi.ops.hotline.ui.record;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
import vn.hanoi.ops.hotline.rules.Attribute;
import vn.hanoi.ops.hotline.rules.HotlineRules;
import vn.hanoi.ops.hotline.rules.Template;
import vn.hanoi.ops.hotline.tickets.Answered;
import vn.hanoi.ops.hotline.tickets.DeskOfficer;
import vn.hanoi.ops.hotline.tickets.DeskOfficers;
import vn.hanoi.ops.hotline.tickets.Duplicates;
import vn.hanoi.ops.hotline.tickets.Lease;
import vn.hanoi.ops.hotline.tickets.LeaseNews;
import vn.hanoi.ops.hotline.tickets.Likely;
import vn.hanoi.ops.hotline.tickets.TicketDetails;
import vn.hanoi.ops.hotline.tickets.TicketLeases;
import vn.hanoi.ops.hotline.tickets.TicketRow;
import vn.hanoi.ops.hotline.tickets.Tickets;
import vn.hanoi.ops.hotline.ui.ReplyWords;
import vn.hanoi.ops.kernel.LiveChannel;
import vn.hanoi.ops.kernel.ui.OpenScreen;

/** Collects what a ticket's record shows; nothing of one outside the officer's scope. */
@Component
public class RecordInquiry {

    private final Tickets tickets;
    private final Duplicates duplicates;
    private final TicketLeases leases;
    private final HotlineRules rules;
    private final Areas areas;
    private final Guards guards;
    private final Presences desk;
    private final Clock clock;

    RecordInquiry(
            Tickets tickets,
            Duplicates duplicates,
            TicketLeases leases,
            HotlineRules rules,
            Areas areas,
            Guards guards,
            Presences desk,
            Clock clock) {
        this.tickets = tickets;
        this.duplicates = duplicates;
        this.leases = leases;
        this.rules = rules;
        this.areas = areas;
        this.guards = guards;
        this.desk = desk;
        this.clock = clock;
    }

    /** Who is at work, and what is told of them. */
    @Component
    static class Presences {
        private final DeskOfficers officers;
        private final LiveChannel channel;

        Presences(DeskOfficers officers, LiveChannel channel) {
            this.officers = officers;
            this.channel = channel;
        }
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

    /** Notes that the officer works with tickets. */
    void present() {
        desk.officers.seen();
    }

    /** Who can be given a ticket. */
    List<DeskOfficer> officers(TicketRow row) {
        return desk.officers.of(row.desk(), row.unit());
    }

    /** Tells who begins and ends work on tickets, until the registration is removed. */
    LiveChannel.Registration follow(UI ui, Consumer<List<LeaseNews>> told) {
        return desk.channel.subscribe(
                LeaseNews.TOPIC, LeaseNews.class, news -> OpenScreen.tell(ui, () -> told.accept(news)));
    }

    /** What became different between two looks at a ticket. */
    List<String> changes(TicketDetails before, TicketDetails after) {
        return TicketChanges.between(before, after, rules);
    }

    boolean watches(TicketDetails details) {
        return details.watchers().contains(guards.officers.require().username());
    }

    /** What is seen without a purpose. */
    Disclosure plain() {
        return guards.privacy.on(Channel.FORM);
    }

    /** What the hotline sees for its one purpose, once the record is open. */
    Disclosure serving() {
        return guards.privacy.on(Channel.FORM).serving(Purpose.HOTLINE);
    }

    /** Lets go of a ticket; a screen that closes with its login leaves that to the end of the lease. */
    void release(TicketId id) {
        if (guards.officers.find().isPresent()) {
            leases.release(id);
        }
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
        return rules.desk(row.desk()).title() + " · " + areas.labelOf(row.unit());
    }

    /** An answer to a further question in words: the question, and the name of a choice. */
    String answer(String category, Answered answered) {
        Optional<Attribute> question = rules.category(category).stream()
                .flatMap(c -> c.attributes().stream())
                .filter(a -> a.code().equals(answered.code()))
                .findFirst();
        String value = question.stream()
                .flatMap(q -> q.choices().stream())
                .filter(choice -> choice.code().equals(answered.value()))
                .map(Attribute.Choice::name)
                .findFirst()
                .orElse(answered.value());
        return question.map(Attribute::question).orElse(answered.code()) + " " + value;
    }

    List<Template> templates(TicketRow row) {
        return rules.templates(row.category(), now());
    }

    /** A reply with the ticket's values in its gaps. */
    String filled(Template template, TicketRow row) {
        return new ReplyWords(rules, areas).filled(template, row);
    }
}
