package vn.hanoi.ops.hotline.ui.lead;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.exchange.ExportColumn;
import vn.hanoi.ops.exchange.ExportQuery;
import vn.hanoi.ops.exchange.TableExport;
import vn.hanoi.ops.hotline.rules.HotlineRules;
import vn.hanoi.ops.hotline.tickets.HotlineFields;
import vn.hanoi.ops.hotline.tickets.TicketFilter;
import vn.hanoi.ops.hotline.tickets.TicketFilter.Tray;
import vn.hanoi.ops.hotline.tickets.TicketRow;
import vn.hanoi.ops.hotline.tickets.Tickets;
import vn.hanoi.ops.kernel.ConsoleClock;

/** The tickets of a period; of those about people neither place nor words, and of nobody name or number. */
@Component
class TicketListExport implements TableExport<TicketRow> {

    static final String KIND = "tickets";

    private static final int PAGE = 200;
    private static final int COUNTED = 1_000_000;

    private final Tickets tickets;
    private final HotlineRules rules;
    private final Areas areas;

    TicketListExport(Tickets tickets, HotlineRules rules, Areas areas) {
        this.tickets = tickets;
        this.rules = rules;
        this.areas = areas;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.HOTLINE_SUPERVISOR, Role.COMMAND_CENTRE, Role.DISTRICT_OFFICER);
    }

    @Override
    public Set<Purpose> serving() {
        return Set.of(Purpose.HOTLINE, Purpose.COORDINATION);
    }

    @Override
    public List<ExportColumn<TicketRow>> columns() {
        return List.of(
                ExportColumn.of(text("hotline.file.number"), TicketRow::label),
                ExportColumn.of(text("hotline.file.opened"), TicketRow::openedAt),
                ExportColumn.of(
                        text("hotline.file.origin"), row -> text(row.origin().titleKey())),
                ExportColumn.of(text("hotline.call.topic"), row -> rules.categoryTitle(row.category())),
                ExportColumn.of(text("hotline.board.unit"), row -> areas.labelOf(row.area())),
                ExportColumn.of(text("hotline.board.desk"), row -> rules.desk(row.desk())
                        .name()),
                ExportColumn.of(
                        text("hotline.changes.state"), row -> text(row.state().titleKey())),
                ExportColumn.of(text("hotline.file.answered"), TicketRow::answeredAt),
                ExportColumn.of(text("hotline.changes.due"), TicketRow::due),
                ExportColumn.of(
                        text("hotline.board.late"), row -> text(row.late() ? "hotline.rules.yes" : "hotline.rules.no")),
                ExportColumn.guarded(text("field.hotline.place"), HotlineFields.PLACE, TicketRow::placeOfThing),
                ExportColumn.guarded(text("field.hotline.text"), HotlineFields.TEXT, TicketRow::textOfThing));
    }

    @Override
    public long count(ExportQuery query) {
        return tickets.count(filter(query), COUNTED);
    }

    @Override
    public void rows(ExportQuery query, Consumer<TicketRow> each) {
        TicketFilter filter = filter(query);
        List<TicketRow> page = tickets.rows(filter, null, PAGE);
        while (!page.isEmpty()) {
            page.forEach(each);
            page = page.size() < PAGE ? List.of() : tickets.rows(filter, page.getLast(), PAGE);
        }
    }

    private static TicketFilter filter(ExportQuery query) {
        TicketFilter all = TicketFilter.of(Tray.ALL);
        return new TicketFilter(
                all.tray(),
                query.find("category"),
                start(query.get("from"), 0),
                start(query.get("to"), 1),
                query.get("q"));
    }

    private static Optional<Instant> start(String day, int plus) {
        try {
            return day.isBlank()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(day)
                            .plusDays(plus)
                            .atStartOfDay(ConsoleClock.HANOI)
                            .toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
