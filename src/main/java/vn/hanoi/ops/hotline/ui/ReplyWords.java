package vn.hanoi.ops.hotline.ui;

import java.util.Map;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.hotline.rules.HotlineRules;
import vn.hanoi.ops.hotline.rules.Template;
import vn.hanoi.ops.hotline.tickets.TicketRow;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Fills the gaps of replies with what a ticket says, in Vietnamese as citizens hear it. */
public record ReplyWords(HotlineRules rules, Areas areas) {

    /** A reply with the ticket's values in its gaps. */
    public String filled(Template template, TicketRow row) {
        return template.filled(Map.of(
                "so",
                row.label(),
                "loai",
                rules.categoryName(row.category()),
                "dia_ban",
                areas.labelOf(row.area()),
                "don_vi",
                rules.desk(row.desk()).name() + " · " + areas.labelOf(row.unit()),
                "han",
                Formats.dateTime(row.due())));
    }
}
