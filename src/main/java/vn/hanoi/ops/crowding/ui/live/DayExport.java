package vn.hanoi.ops.crowding.ui.live;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.crowding.CrowdingPast;
import vn.hanoi.ops.crowding.StreetHistory;
import vn.hanoi.ops.crowding.StreetId;
import vn.hanoi.ops.exchange.ExportColumn;
import vn.hanoi.ops.exchange.ExportQuery;
import vn.hanoi.ops.exchange.TableExport;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** A street's day, minute by minute, as a file; counts only, nothing personal. */
@Component
class DayExport implements TableExport<StreetHistory.Minute> {

    static final String KIND = "street-day";

    static final Set<Role> ROLES = Set.of(
            Role.COMMAND_CENTRE,
            Role.DISTRICT_OFFICER,
            Role.ADMIN,
            Role.WARD_POLICE,
            Role.HEALTH_OFFICER,
            Role.OFFICE_CHAIR);

    private final CrowdingPast past;

    DayExport(CrowdingPast past) {
        this.past = past;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<Role> roles() {
        return ROLES;
    }

    @Override
    public Set<Purpose> serving() {
        return Set.of();
    }

    @Override
    public List<ExportColumn<StreetHistory.Minute>> columns() {
        return List.of(
                ExportColumn.of(text("crowding.past.file.minute"), m -> Formats.dateTime(m.at())),
                ExportColumn.of(
                        text("crowding.past.level"), m -> m.level() == 0 ? Formats.UNKNOWN : String.valueOf(m.level())),
                ExportColumn.of(text("crowding.past.people"), m -> Formats.decimal(m.people(), 1)),
                ExportColumn.of(text("crowding.past.density"), m -> Formats.decimal(m.density(), 3)),
                ExportColumn.of(text("crowding.past.vehicles"), m -> Formats.decimal(m.vehicles(), 1)),
                ExportColumn.of(text("crowding.past.passing"), m -> Formats.decimal(m.passing(), 1)),
                ExportColumn.of(text("crowding.past.vehiclesPassing"), m -> Formats.decimal(m.vehiclesPassing(), 1)),
                ExportColumn.of(text("crowding.past.coverage"), m -> String.valueOf(m.cameras())));
    }

    @Override
    public long count(ExportQuery query) {
        return day(past, query).map(h -> h.minutes().size()).orElse(0);
    }

    @Override
    public void rows(ExportQuery query, Consumer<StreetHistory.Minute> each) {
        day(past, query).ifPresent(history -> history.minutes().forEach(each));
    }

    /** The day that a query names, or nothing when it names none. */
    static Optional<StreetHistory> day(CrowdingPast past, ExportQuery query) {
        return from(query).flatMap(from -> StreetId.parse(query.get("street"))
                .flatMap(street -> past.history(street, from, from.plus(Duration.ofDays(1)))));
    }

    static Optional<Instant> from(ExportQuery query) {
        try {
            return query.find("from").map(Instant::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
