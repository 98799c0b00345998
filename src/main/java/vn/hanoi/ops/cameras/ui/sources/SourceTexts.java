package vn.hanoi.ops.cameras.ui.sources;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cameras.dialect.Said;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The sources' values in the officer's language. */
final class SourceTexts {

    private SourceTexts() {}

    static String product(String product) {
        return text("cameras.product." + product);
    }

    static String fault(String code) {
        return text("cameras.source.fault." + code);
    }

    /** What a message says, as a sentence. */
    static String said(Said said) {
        return switch (said) {
            case Said.Counted c -> counted(c);
            case Said.Sighted s -> text("cameras.source.said.sighted", s.type(), s.stream(), time(s.at()));
            case Said.Standing s ->
                text("cameras.source.said.standing", s.type() + " " + Formats.number(s.number()), s.stream());
            case Said.Noticed n ->
                text(
                        n.present() ? "cameras.source.said.present" : "cameras.source.said.over",
                        text("cameras.sign." + n.sign().name()));
            case Said.Described d ->
                text(
                        "cameras.source.said.described",
                        Formats.number(d.cameras().size()),
                        Formats.number(d.zones().size()),
                        d.summed().isEmpty()
                                ? Formats.UNKNOWN
                                : d.summed().stream().sorted().collect(Collectors.joining(", ")));
            case Said.Passed p -> text("cameras.source.said.passed", p.what());
            case Said.Unclear u -> text("cameras.source.said.unclear", u.code(), u.message());
        };
    }

    private static String counted(Said.Counted c) {
        String again = c.again() ? " " + text("cameras.source.said.again") : "";
        String counts = c.counts().isEmpty() ? "0" : figures(c.counts());
        return switch (c.kind()) {
                    case GAUGE, LIST -> text("cameras.source.said.gauge", counts, c.stream(), time(c.at()));
                    case INTERVAL ->
                        text("cameras.source.said.interval", counts, c.stream(), time(c.from()), time(c.at()));
                    case CUMULATIVE ->
                        text("cameras.source.said.counter", counts, c.stream(), time(c.at()), time(c.since()));
                }
                + again;
    }

    private static String figures(Map<String, Double> figures) {
        return figures.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> e.getKey() + " " + Formats.number(e.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String time(@Nullable Instant at) {
        return at == null ? text("cameras.source.said.noTime") : Formats.dateTime(at);
    }
}
