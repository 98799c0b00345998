package vn.hanoi.ops.crowding.ui.live.table;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.crowding.AdvisoryMark;
import vn.hanoi.ops.crowding.StreetNow;
import vn.hanoi.ops.crowding.ui.live.list.StreetTexts;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The columns of a street as text on the screen and as cells of the file. */
final class StreetColumns {

    private static final String KEY = "crowding.list.column.";

    private StreetColumns() {}

    static String header(String column) {
        return text(KEY + column);
    }

    static String cameras(StreetNow street) {
        return Formats.number(street.camerasHealthy()) + " / " + Formats.number(street.camerasAssigned());
    }

    static String since(StreetNow street, Instant now) {
        Instant since = street.since();
        return since == null || street.level() == 0
                ? Formats.UNKNOWN
                : text("crowding.live.fact.sinceFor", Formats.time(since), Formats.span(Duration.between(since, now)));
    }

    static String advisory(StreetNow street, Instant now) {
        AdvisoryMark mark = street.advisory();
        if (mark == null) {
            return "";
        }
        return text(mark.overdue(now) ? "crowding.list.advisoryLate" : "crowding.live.advisory.state." + mark.state());
    }

    /** The file's header, in the officer's language. */
    static List<String> fileHeader() {
        return List.of(
                        "code",
                        "name",
                        "area",
                        "level",
                        "levelName",
                        "stale",
                        "people",
                        "motorcycles",
                        "basis",
                        "value",
                        "camerasHealthy",
                        "camerasAssigned",
                        "since",
                        "asOf")
                .stream()
                .map(StreetColumns::header)
                .toList();
    }

    /** The file's cells: bare figures, an empty cell where nothing is known. */
    static List<@Nullable Object> fileRow(StreetNow street) {
        return Arrays.asList(
                street.code(),
                street.name(),
                street.areaLabel(),
                street.level() == 0 ? null : street.level(),
                text("kernel.level." + street.level()),
                street.stale() ? text("crowding.list.yes") : text("crowding.list.no"),
                street.peopleAtLeast(),
                street.counts().get(CountClass.MOTORCYCLE),
                text("crowding.list.basis." + street.basis()),
                StreetTexts.measured(street),
                street.camerasHealthy(),
                street.camerasAssigned(),
                moment(street.since()),
                moment(street.asOf()));
    }

    private static @Nullable String moment(@Nullable Instant at) {
        return at == null ? null : Formats.exact(at);
    }
}
