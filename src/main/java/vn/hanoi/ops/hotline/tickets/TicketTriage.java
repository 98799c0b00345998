package vn.hanoi.ops.hotline.tickets;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.rules.Category;
import vn.hanoi.ops.hotline.rules.Desk;
import vn.hanoi.ops.hotline.rules.Handler;
import vn.hanoi.ops.hotline.rules.HotlineRules;
import vn.hanoi.ops.hotline.rules.Routing;
import vn.hanoi.ops.hotline.rules.Terms;
import vn.hanoi.ops.hotline.tickets.TicketRefused.Reason;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.sealed.Seals;

/** The steps of the hotline: what a ticket is, who gets it, and when the caller was told. Throws as {@link TicketWork}. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.HOTLINE_OPERATOR + "', '" + Roles.HOTLINE_SUPERVISOR + "')")
@Transactional
public class TicketTriage {

    private final TicketWriter writer;
    private final TicketCheck check;
    private final Routing routing;
    private final HotlineRules rules;
    private final Seals seals;

    TicketTriage(TicketWriter writer, TicketCheck check, Routing routing, HotlineRules rules, Seals seals) {
        this.writer = writer;
        this.check = check;
        this.routing = routing;
        this.rules = rules;
        this.seals = seals;
    }

    /** Says what it is; terms and proposed desk follow from the category. */
    public TicketDetails classify(TicketId id, String category) {
        return does(id, TicketStep.CLASSIFIED, (t, hand) -> {
            Category known = check.category(category);
            TicketMatter matter = TicketMatter.of(known, t.matter.place(seals), t.matter.text(seals), seals);
            Terms terms = rules.terms(String.valueOf(known.terms()), hand.at());
            t.classify(matter, terms, handler(category, t), hand);
        });
    }

    /** Makes it more or less urgent; what the clocks consumed stays. @param reason never blank */
    public TicketDetails changeTerms(TicketId id, String terms, String reason) {
        return does(id, TicketStep.TERMS_CHANGED, (t, hand) -> {
            Terms chosen = rules.terms(hand.at()).stream()
                    .filter(k -> k.code().equals(terms))
                    .findFirst()
                    .orElseThrow(() -> new TicketRefused(Reason.UNKNOWN_TERMS));
            t.changeTerms(chosen, reason, hand);
        });
    }

    /** Sends it to the desk that its category and place name. */
    public TicketDetails forward(TicketId id) {
        return does(id, TicketStep.FORWARDED, (t, hand) -> t.forward(handler(t.matter.category(), t), "", hand));
    }

    /** Sends it to a chosen desk. @param area the unit of that desk @param reason never blank from desk to desk */
    public TicketDetails handOver(TicketId id, String desk, AreaPath area, String reason) {
        return does(id, TicketStep.FORWARDED, (t, hand) -> {
            Desk chosen = rules.desks().stream()
                    .filter(d -> d.code().equals(desk))
                    .findFirst()
                    .orElseThrow(() -> new TicketRefused(Reason.UNKNOWN_DESK));
            t.forward(routing.at(chosen, area), reason, hand);
        });
    }

    /** Ends it. @param told the caller was told; else could not be reached @param remark may be blank */
    public TicketDetails close(TicketId id, boolean told, String remark) {
        return does(id, TicketStep.CLOSED, (t, hand) -> t.close(told, remark, hand));
    }

    /** What the caller thought of it. @param stars 1 to 5 */
    public TicketDetails rate(TicketId id, int stars, String remark) {
        return does(id, TicketStep.NOTED, (t, hand) -> t.rate(stars, remark, hand));
    }

    /** Takes it up again, with at least the grace of its terms. @param reason never blank */
    public TicketDetails reopen(TicketId id, String reason) {
        return does(id, TicketStep.REOPENED, (t, hand) -> t.reopen(reason, hand));
    }

    /** Shows it in the public feed, or hides it there; one about a person is never shown. */
    public TicketDetails publish(TicketId id, boolean shown) {
        return does(id, TicketStep.PUBLISHED, (t, hand) -> {
            if (shown && t.matter.personal()) {
                throw new TicketRefused(Reason.WRONG_STATE);
            }
            t.publish(shown, hand);
        });
    }

    /** Changes contents. @throws EditConflict when others changed the same fields meanwhile */
    public TicketDetails edit(TicketId id, EditTicket edit) {
        return does(id, TicketStep.EDITED, (t, hand) -> {
            List<FieldConflict> conflicts = new ArrayList<>();
            String text = merged("text", edit.text(), t.matter.text(seals), conflicts);
            String place = merged("place", edit.place(), t.matter.place(seals), conflicts);
            GeoPoint point = moved(edit.position(), t.place.point(), conflicts);
            if (!conflicts.isEmpty()) {
                throw new EditConflict(conflicts);
            }
            check.words(text, place);
            Category category = check.category(t.matter.category());
            t.edit(TicketMatter.of(category, place, text, seals), at(t, point), hand);
        });
    }

    private TicketPlace at(Ticket ticket, GeoPoint point) {
        if (Objects.equals(point, ticket.place.point())) {
            return ticket.place;
        }
        return TicketPlace.of(
                routing.handler(ticket.matter.category(), Optional.ofNullable(point), Optional.of(ticket.area())),
                point);
    }

    private static String merged(
            String field, Optional<EditTicket.Change<String>> change, String now, List<FieldConflict> conflicts) {
        if (change.isEmpty()) {
            return now;
        }
        String wanted = change.get().wanted().strip();
        if (!change.get().seen().equals(now) && !wanted.equals(now)) {
            conflicts.add(new FieldConflict(field, wanted, now));
        }
        return wanted;
    }

    private static GeoPoint moved(Optional<EditTicket.Move> move, GeoPoint now, List<FieldConflict> conflicts) {
        if (move.isEmpty()) {
            return now;
        }
        GeoPoint wanted = move.get().wanted();
        if (!Objects.equals(move.get().seen(), now) && !Objects.equals(wanted, now)) {
            conflicts.add(new FieldConflict("position", degrees(wanted), degrees(now)));
        }
        return wanted;
    }

    private static String degrees(GeoPoint point) {
        return point == null ? "" : point.lat() + ", " + point.lon();
    }

    private Handler handler(String category, Ticket ticket) {
        return writer.handler(routing, category, ticket);
    }

    private TicketDetails does(TicketId id, TicketStep step, BiConsumer<Ticket, TicketHand> verb) {
        Ticket ticket = writer.require(id);
        verb.accept(ticket, writer.hand());
        return writer.saved(ticket, step);
    }
}
