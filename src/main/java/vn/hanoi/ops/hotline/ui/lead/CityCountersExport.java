package vn.hanoi.ops.hotline.ui.lead;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.exchange.ExportColumn;
import vn.hanoi.ops.exchange.ExportQuery;
import vn.hanoi.ops.exchange.TableExport;
import vn.hanoi.ops.hotline.calls.CallCounters;
import vn.hanoi.ops.hotline.calls.Calls;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The six counters of the city's reports on 1022, day by day, in the order in which they are published. */
@Component
class CityCountersExport implements TableExport<CityCountersExport.Day> {

    static final String KIND = "hotline-counters";

    private static final int USUAL_DAYS = 30;
    private static final int MOST_DAYS = 366;

    private final Calls calls;
    private final Clock clock;

    CityCountersExport(Calls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    /** A day in Hanoi. */
    record Day(LocalDate day, CallCounters counters) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.HOTLINE_SUPERVISOR);
    }

    @Override
    public Set<Purpose> serving() {
        return Set.of();
    }

    @Override
    public List<ExportColumn<Day>> columns() {
        return List.of(
                ExportColumn.of(text("hotline.counters.day"), Day::day),
                ExportColumn.of(text("hotline.counters.in"), d -> d.counters().in()),
                ExportColumn.of(
                        text("hotline.counters.answered"), d -> d.counters().answered()),
                ExportColumn.of(text("hotline.counters.share"), CityCountersExport::share),
                ExportColumn.of(
                        text("hotline.counters.solved"), d -> d.counters().solved()),
                ExportColumn.of(
                        text("hotline.counters.forwarded"), d -> d.counters().forwarded()),
                ExportColumn.of(text("hotline.counters.care"), d -> d.counters().care()),
                ExportColumn.of(
                        text("hotline.counters.advised"), d -> d.counters().advised()));
    }

    @Override
    public long count(ExportQuery query) {
        return from(query).datesUntil(to(query).plusDays(1)).count();
    }

    @Override
    public void rows(ExportQuery query, Consumer<Day> each) {
        from(query)
                .datesUntil(to(query).plusDays(1))
                .forEach(day -> each.accept(new Day(
                        day,
                        calls.counters(
                                day.atStartOfDay(ConsoleClock.HANOI).toInstant(),
                                day.plusDays(1).atStartOfDay(ConsoleClock.HANOI).toInstant()))));
    }

    private LocalDate from(ExportQuery query) {
        LocalDate last = to(query);
        LocalDate wanted = day(query.get("from"), last.minusDays(USUAL_DAYS - 1L));
        LocalDate earliest = last.minusDays(MOST_DAYS - 1L);
        return wanted.isAfter(last) ? last : wanted.isBefore(earliest) ? earliest : wanted;
    }

    private LocalDate to(ExportQuery query) {
        return day(query.get("to"), LocalDate.ofInstant(clock.instant(), ConsoleClock.HANOI));
    }

    private static LocalDate day(String text, LocalDate usual) {
        try {
            return text.isBlank() ? usual : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return usual;
        }
    }

    private static Object share(Day day) {
        var share = day.counters().answeredShare();
        return share.isPresent() ? Formats.percent(share.getAsDouble()) : Formats.UNKNOWN;
    }
}
