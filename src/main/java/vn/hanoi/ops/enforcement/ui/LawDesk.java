package vn.hanoi.ops.enforcement.ui;

import com.vaadin.flow.component.button.Button;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.enforcement.law.LawBook;
import vn.hanoi.ops.enforcement.law.LawChanges;
import vn.hanoi.ops.enforcement.law.LawDrafts;
import vn.hanoi.ops.enforcement.law.LawVersion;
import vn.hanoi.ops.exchange.ExportQuery;
import vn.hanoi.ops.exchange.ui.ExportButtons;
import vn.hanoi.ops.kernel.ConsoleClock;

/** What the screen of the law asks. */
@Component
class LawDesk {

    private final LawBook book;
    private final LawChanges changes;
    private final LawDrafts drafts;
    private final CurrentOfficer officers;
    private final ExportButtons exports;
    private final JsonMapper json;
    private final Clock clock;

    LawDesk(
            LawBook book,
            LawChanges changes,
            LawDrafts drafts,
            CurrentOfficer officers,
            ExportButtons exports,
            JsonMapper json,
            Clock clock) {
        this.book = book;
        this.changes = changes;
        this.drafts = drafts;
        this.officers = officers;
        this.exports = exports;
        this.json = json;
        this.clock = clock;
    }

    LawBook book() {
        return book;
    }

    LawDrafts drafts() {
        return drafts;
    }

    LawChanges changes() {
        return changes;
    }

    Officer officer() {
        return officers.require();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ConsoleClock.HANOI);
    }

    /** The law of the day that is shown, as a table. */
    Button export(Supplier<LocalDate> day) {
        return exports.of(
                LawExport.KIND,
                () -> new ExportQuery(Map.of(LawExport.DAY, day.get().toString())));
    }

    String json(LawVersion version) {
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(version);
    }
}
