package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.exchange.ExportColumn;
import vn.hanoi.ops.exchange.ExportQuery;
import vn.hanoi.ops.exchange.TableExport;
import vn.hanoi.ops.quarantine.stays.DailyFigures;
import vn.hanoi.ops.quarantine.stays.DailyFigures.SiteDay;

/** The figures of a reporting day by site as a file; it names nobody. */
@Component
class DailyExport implements TableExport<SiteDay> {

    static final String KIND = "quarantine-day";

    private final DailyFigures figures;
    private final Areas areas;

    DailyExport(DailyFigures figures, Areas areas) {
        this.figures = figures;
        this.areas = areas;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(
                Role.COMMAND_CENTRE, Role.DISTRICT_OFFICER, Role.HEALTH_OFFICER, Role.QUARANTINE_MANAGER, Role.ADMIN);
    }

    @Override
    public Set<Purpose> serving() {
        return Set.of();
    }

    @Override
    public List<ExportColumn<SiteDay>> columns() {
        return List.of(
                ExportColumn.of(text("quarantine.site"), SiteDay::name),
                ExportColumn.of(text("quarantine.home.ward"), row -> areas.labelOf(row.area())),
                ExportColumn.of(text("quarantine.figure.admitted"), SiteDay::admitted),
                ExportColumn.of(text("quarantine.figure.released"), SiteDay::released),
                ExportColumn.of(text("quarantine.figure.toCare"), SiteDay::toCare),
                ExportColumn.of(text("quarantine.figure.home"), SiteDay::home),
                ExportColumn.of(text("quarantine.figure.escaped"), SiteDay::escaped),
                ExportColumn.of(text("quarantine.figure.died"), SiteDay::died),
                ExportColumn.of(text("quarantine.figure.present"), SiteDay::present));
    }

    @Override
    public long count(ExportQuery query) {
        return figures.of(day(query)).size();
    }

    @Override
    public void rows(ExportQuery query, Consumer<SiteDay> each) {
        figures.of(day(query)).forEach(each);
    }

    private LocalDate day(ExportQuery query) {
        try {
            return query.find(CityDay.DAY).map(LocalDate::parse).orElseGet(figures::running);
        } catch (DateTimeParseException e) {
            return figures.running();
        }
    }
}
