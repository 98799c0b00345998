package vn.hanoi.ops.hotline.ui.record;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import vn.hanoi.ops.hotline.rules.HotlineRules;
import vn.hanoi.ops.hotline.tickets.TicketDetails;
import vn.hanoi.ops.hotline.tickets.TicketEntry;
import vn.hanoi.ops.hotline.tickets.TicketRow;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** What became different in a ticket between two looks at it, field by field; nothing of persons. */
final class TicketChanges {

    private final HotlineRules rules;
    private final List<String> lines = new ArrayList<>();

    private TicketChanges(HotlineRules rules) {
        this.rules = rules;
    }

    static List<String> between(TicketDetails before, TicketDetails after, HotlineRules rules) {
        if (before.version() == after.version()
                || !before.row().id().equals(after.row().id())) {
            return List.of();
        }
        TicketChanges changes = new TicketChanges(rules);
        changes.compare(before.row(), after.row());
        if (!after.timeline().isEmpty()) {
            TicketEntry last = after.timeline().getLast();
            changes.lines.add(text(
                    "hotline.changes.who",
                    last.officerName().isBlank() ? last.officer() : last.officerName(),
                    text(last.step().titleKey()),
                    Formats.time(last.at())));
        }
        return List.copyOf(changes.lines);
    }

    private void compare(TicketRow before, TicketRow after) {
        field("state", before, after, row -> text(row.state().titleKey()));
        field("category", before, after, row -> rules.categoryTitle(row.category()));
        field("desk", before, after, row -> rules.desk(row.desk()).title());
        field("assignee", before, after, row -> Objects.requireNonNullElse(row.assigneeName(), Formats.UNKNOWN));
        field("due", before, after, row -> Formats.dateTime(row.due()));
    }

    private void field(String name, TicketRow before, TicketRow after, Function<TicketRow, String> value) {
        String was = value.apply(before);
        String is = value.apply(after);
        if (!was.equals(is)) {
            lines.add(text("hotline.changes.field", text("hotline.changes." + name), was, is));
        }
    }
}
