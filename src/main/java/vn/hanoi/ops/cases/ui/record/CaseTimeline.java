package vn.hanoi.ops.cases.ui.record;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;
import static vn.hanoi.ops.kernel.ui.text.Translations.textOr;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.cases.records.CaseEntry;
import vn.hanoi.ops.cases.records.CaseStep;
import vn.hanoi.ops.cases.records.Comments.Comment;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** What happened to a case and what officers said about it, newest first. */
class CaseTimeline extends Composite<Div> {

    private static final String CONSOLE_ITSELF = "console";
    private static final String PATIENT = "patient";
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final List<String> CODES = List.of(
            "cases.kind.",
            "cases.state.",
            "cases.placement.",
            "cases.severity.",
            "cases.method.",
            "cases.sample.",
            "cases.station.");

    private final Function<AreaPath, String> units;

    private record Line(Instant at, String what, String who, String note) {}

    /** @param units the label of a unit */
    CaseTimeline(CaseFile file, Disclosure disclosure, Function<AreaPath, String> units) {
        this.units = units;
        List<Line> lines = new ArrayList<>();
        disclosure.value(file.details().note()).ifPresent(entries -> entries.forEach(entry -> lines.add(line(entry))));
        file.comments().forEach(comment -> lines.add(line(comment, disclosure)));
        lines.sort(Comparator.comparing(Line::at).reversed());
        OrderedList list = new OrderedList();
        lines.forEach(line -> list.add(item(line)));
        getContent().addClassName("advisory-timeline");
        getContent().add(new H3(text("cases.course")), list);
        getContent().setVisible(!lines.isEmpty());
    }

    private Line line(CaseEntry entry) {
        String detail = detail(entry);
        String what = text(entry.step().key()) + (detail.isBlank() ? "" : ": " + detail);
        String late = entry.enteredAt().isAfter(entry.at().plusSeconds(60))
                ? text("cases.course.entered", Formats.dateTime(entry.enteredAt()))
                : "";
        String note = String.join(
                " · ", Stream.of(entry.words(), late).filter(s -> !s.isBlank()).toList());
        return new Line(entry.at(), what, who(entry.officer(), entry.officerName()), note);
    }

    private static Line line(Comment comment, Disclosure disclosure) {
        return new Line(
                comment.at(),
                text("cases.course.comment"),
                who(comment.officer(), comment.officerName()),
                disclosure.text(comment.note()));
    }

    private String detail(CaseEntry entry) {
        String code = entry.detail();
        if (DAY.matcher(code).matches()) {
            return Formats.date(LocalDate.parse(code));
        }
        if (entry.step() == CaseStep.MOVED) {
            return AreaPath.parse(code).map(units).orElse(code);
        }
        return CODES.stream()
                .map(prefix -> textOr(prefix + code, ""))
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse(code.matches("[A-Z_0-9]+") && !code.matches("\\d+") ? "" : code);
    }

    private static String who(String officer, String name) {
        if (CONSOLE_ITSELF.equals(officer)) {
            return text("cases.console");
        }
        if (PATIENT.equals(officer)) {
            return text("cases.patient");
        }
        return name.isBlank() ? officer : name;
    }

    private static ListItem item(Line line) {
        Span time = new Span(Formats.dateTime(line.at()));
        time.addClassName("time");
        Span step = new Span(line.what());
        step.addClassName("step");
        Span officer = new Span(line.who());
        officer.addClassName("officer");
        Span note = new Span(line.note());
        note.addClassName("note");
        return new ListItem(time, new Div(step, officer, note));
    }
}
