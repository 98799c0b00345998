package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.enforcement.law.LawBook;
import vn.hanoi.ops.enforcement.law.LawRow;
import vn.hanoi.ops.enforcement.law.LawRows;
import vn.hanoi.ops.enforcement.law.SourceMark;
import vn.hanoi.ops.exchange.ExportColumn;
import vn.hanoi.ops.exchange.ExportQuery;
import vn.hanoi.ops.exchange.TableExport;
import vn.hanoi.ops.kernel.ConsoleClock;

/** The law of a day as a table: every act, ceiling, deadline, circumstance, figure, form and dispute with its source. */
@Component
class LawExport implements TableExport<LawRow> {

    static final String KIND = "sanction-law";
    static final String DAY = "on";

    private final LawBook book;
    private final Clock clock;

    LawExport(LawBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(
                Role.WARD_POLICE,
                Role.VENUE_INSPECTOR,
                Role.OFFICE_CHAIR,
                Role.DISTRICT_OFFICER,
                Role.COMMAND_CENTRE,
                Role.AUDITOR,
                Role.ADMIN);
    }

    @Override
    public Set<Purpose> serving() {
        return Set.of();
    }

    @Override
    public List<ExportColumn<LawRow>> columns() {
        return List.of(
                ExportColumn.of(text("enforcement.law.part"), row -> text(row.partKey())),
                ExportColumn.of(text("enforcement.law.code"), LawRow::code),
                ExportColumn.of(text("enforcement.law.words_of"), LawRow::name),
                ExportColumn.of(text("enforcement.law.value"), LawRow::value),
                ExportColumn.of(text("enforcement.law.basis"), LawRow::basis),
                ExportColumn.of(text("enforcement.law.validFrom"), LawRow::validFrom),
                ExportColumn.of(text("enforcement.law.validTo"), LawRow::validTo),
                ExportColumn.of(text("enforcement.law.source"), row -> mark(row.mark())),
                ExportColumn.of(text("enforcement.law.note"), LawRow::note));
    }

    @Override
    public long count(ExportQuery query) {
        return rows(query).size();
    }

    @Override
    public void rows(ExportQuery query, Consumer<LawRow> each) {
        rows(query).forEach(each);
    }

    private List<LawRow> rows(ExportQuery query) {
        return LawRows.of(book.on(day(query)).law());
    }

    private LocalDate day(ExportQuery query) {
        try {
            return LocalDate.parse(query.get(DAY));
        } catch (DateTimeException e) {
            return LocalDate.ofInstant(clock.instant(), ConsoleClock.HANOI);
        }
    }

    private static String mark(@Nullable SourceMark mark) {
        return mark == null ? "" : text(mark.titleKey());
    }
}
