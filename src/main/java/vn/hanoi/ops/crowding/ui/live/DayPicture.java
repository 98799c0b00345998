package vn.hanoi.ops.crowding.ui.live;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.crowding.CrowdingPast;
import vn.hanoi.ops.crowding.LevelSpan;
import vn.hanoi.ops.crowding.StreetHistory;
import vn.hanoi.ops.exchange.ExportFormat;
import vn.hanoi.ops.exchange.ExportQuery;
import vn.hanoi.ops.exchange.ExportRun;
import vn.hanoi.ops.exchange.Exportable;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** A street's day as a drawing: what its cameras counted by minute above the levels, and who took it out. */
@Component
class DayPicture implements Exportable {

    static final String KIND = "street-day-picture";

    private static final int WIDTH = 1_440;
    private static final int HEIGHT = 360;
    private static final int TOP = 50;
    private static final int BASE = 300;
    private static final List<String> COLOURS =
            List.of("#8a94a3", "#2e8b57", "#8a9a2b", "#d98c00", "#d9480f", "#b3123f");

    private static final Duration DAY = Duration.ofDays(1);

    private final CrowdingPast past;
    private final Clock clock;

    DayPicture(CrowdingPast past, Clock clock) {
        this.past = past;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<Role> roles() {
        return DayExport.ROLES;
    }

    @Override
    public List<ExportFormat> formats() {
        return List.of(ExportFormat.SVG);
    }

    @Override
    public Set<Purpose> serving() {
        return Set.of();
    }

    @Override
    public List<DeclaredField> fields() {
        return List.of();
    }

    @Override
    public long count(ExportQuery query) {
        return DayExport.day(past, query).isPresent() ? 1 : 0;
    }

    @Override
    public void write(ExportRun run) throws IOException {
        var history = DayExport.day(past, run.query());
        var from = DayExport.from(run.query());
        if (history.isPresent() && from.isPresent()) {
            run.count();
            run.out()
                    .write(draw(history.get(), from.get(), clock.instant(), run.stamp())
                            .getBytes(StandardCharsets.UTF_8));
        }
    }

    /** @param now no level is drawn after it */
    static String draw(StreetHistory history, Instant from, Instant now, String stamp) {
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + WIDTH + " "
                + HEIGHT + "\" font-family=\"sans-serif\"><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>");
        label(svg, 10, 28, 20, history.name() + " · " + Formats.date(from));
        label(svg, 10, HEIGHT - 8, 12, stamp);
        Instant end = earlier(from.plus(DAY), now);
        history.levels().forEach(span -> level(svg, history.judged(), span, from, end));
        curve(svg, history, from);
        for (int hour = 0; hour <= 24; hour += 3) {
            label(svg, Math.min(hour * 60, WIDTH - 40), BASE + 34, 12, text("crowding.past.hour", hour));
        }
        return svg.append("</svg>").toString();
    }

    /** Where nothing was counted on which the level could rest, it is drawn as unknown. */
    private static void level(
            StringBuilder svg, List<StreetHistory.Stretch> judged, LevelSpan span, Instant from, Instant end) {
        Instant until = span.to();
        Instant to = until == null ? end : earlier(until, end);
        bar(svg, 0, minute(span.from(), from), minute(to, from));
        for (StreetHistory.Stretch known : judged) {
            bar(
                    svg,
                    span.level(),
                    Math.max(minute(span.from(), from), minute(known.from(), from)),
                    minute(earlier(known.to(), to), from));
        }
    }

    private static void bar(StringBuilder svg, int level, long from, long to) {
        long begin = Math.clamp(from, 0, WIDTH);
        long end = Math.clamp(to, 0, WIDTH);
        if (end > begin) {
            svg.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"12\" fill=\"%s\"/>"
                    .formatted(begin, BASE + 4, end - begin, COLOURS.get(level)));
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static void curve(StringBuilder svg, StreetHistory history, Instant from) {
        DayCurve curve = DayCurve.of(history.minutes());
        double most = curve.most(history.minutes());
        if (most <= 0) {
            return;
        }
        for (StreetHistory.Minute minute : history.minutes()) {
            Double figure = curve.figure(minute);
            long height = figure == null ? 0 : Math.round(figure / most * (BASE - TOP));
            if (height > 0) {
                svg.append("<rect x=\"%d\" y=\"%d\" width=\"1\" height=\"%d\" fill=\"#3b5b8c\"/>"
                        .formatted(minute(minute.at(), from), BASE - height, height));
            }
        }
        label(svg, WIDTH - 360, 28, 14, text("crowding.past.most", text(curve.key()), Formats.number(most)));
    }

    private static long minute(Instant at, Instant from) {
        return Duration.between(from, at).toMinutes();
    }

    private static void label(StringBuilder svg, int x, int y, int size, String words) {
        svg.append("<text x=\"%d\" y=\"%d\" font-size=\"%d\" fill=\"#222\">%s</text>"
                .formatted(x, y, size, HtmlUtils.htmlEscape(words, "UTF-8")));
    }
}
