package vn.hanoi.ops.enforcement.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.enforcement.law.AssessedAct;
import vn.hanoi.ops.enforcement.law.Assessment;
import vn.hanoi.ops.enforcement.law.Form;
import vn.hanoi.ops.enforcement.law.LawBook;
import vn.hanoi.ops.enforcement.law.LegalClock;
import vn.hanoi.ops.enforcement.records.RecordDetails;
import vn.hanoi.ops.enforcement.records.RecordReading;
import vn.hanoi.ops.enforcement.records.RecordRow;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.paper.Paper;
import vn.hanoi.ops.kernel.paper.PaperPart;
import vn.hanoi.ops.kernel.paper.Signature;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** A record of a violation as form MBB01. */
@Component
class RecordPaper {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH' giờ 'mm' phút, ngày 'dd/MM/yyyy");

    private final Offices offices;
    private final LawBook law;
    private final RecordReading reading;

    RecordPaper(Offices offices, LawBook law, RecordReading reading) {
        this.offices = offices;
        this.law = law;
        this.reading = reading;
    }

    Paper paper(RecordDetails record, Disclosure print) {
        RecordRow row = record.row();
        Form form = law.at(record.actedAt()).law().form(Form.Kind.RECORD);
        Instant day = row.signedAt() == null ? row.drawnAt() : row.signedAt();
        return new Paper(
                offices.head(row.area(), row.number(), LocalDate.ofInstant(day, ConsoleClock.HANOI)),
                Words.of("record.kind"),
                Words.of("record.subject", form.code(), form.basis()),
                body(record, print, form),
                new Signature("", Words.of("record.signer"), row.officerName()),
                List.of(Words.of("record.copy"), Words.of("archive")));
    }

    private List<PaperPart> body(RecordDetails record, Disclosure print, Form form) {
        RecordRow row = record.row();
        Assessment assessment = record.assessment();
        List<PaperPart> body = new ArrayList<>();
        form.grounds().forEach(ground -> body.add(new PaperPart.Ground(ground)));
        body.add(line("record.today", moment(row.drawnAt()), row.place()));
        body.add(line("record.we", row.officerName(), offices.name(row.area())));
        body.add(line("record.witness", orNone(print.text(record.witnesses()))));
        body.add(line("record.against"));
        body.add(new PaperPart.Facts(facts(record, print)));
        body.add(new PaperPart.Heading(Words.of("record.acts")));
        if (assessment != null) {
            assessment.acts().forEach(act -> body.add(new PaperPart.Text("- " + act.name() + ".")));
            body.add(line(
                    "record.basis",
                    assessment.acts().stream().map(AssessedAct::basis).collect(Collectors.joining("; "))));
        }
        body.addAll(said(record, print));
        return body;
    }

    private List<PaperPart> said(RecordDetails record, Disclosure print) {
        RecordRow row = record.row();
        List<PaperPart> body = new ArrayList<>();
        body.add(line("record.when", moment(record.actedAt()), row.place()));
        body.add(line("record.facts", print.text(record.description())));
        body.add(line("record.statement", print.text(record.statement())));
        body.add(line("record.stop"));
        body.add(line("record.measures", record.measures()));
        body.add(new PaperPart.Text(explanation(record.assessment())));
        record.annexes().forEach(annex -> body.add(line("record.annex", Formats.dateTime(annex.at()), annex.text())));
        Instant done = row.signedAt();
        body.add(line("record.copies", done == null ? Words.of("gap") : moment(done)));
        body.add(record.refused() ? line("record.refused", record.refusal()) : line("record.read"));
        body.add(new PaperPart.Signed(reading.signatures(row.id()).stream()
                .map(s -> new PaperPart.Drawn(
                        Words.of("signed." + s.role()),
                        s.name(),
                        Base64.getDecoder().decode(s.png())))
                .toList()));
        return body;
    }

    private static PaperPart.Text line(String key, Object... values) {
        return new PaperPart.Text(Words.of(key, values));
    }

    /** As records say it: {@code 09 giờ 05 phút, ngày 05/10/2021}. */
    private static String moment(Instant at) {
        return MOMENT.format(at.atZone(ConsoleClock.HANOI));
    }

    private static List<PaperPart.Fact> facts(RecordDetails record, Disclosure print) {
        return List.of(
                new PaperPart.Fact(
                        Words.of("offender." + record.offenderKind()),
                        print.text(record.row().offenderName())),
                new PaperPart.Fact(Words.of("birth"), print.text(record.birth())),
                new PaperPart.Fact(Words.of("document"), print.text(record.document())),
                new PaperPart.Fact(Words.of("address"), print.text(record.offenderAddress())));
    }

    private static String explanation(@Nullable Assessment assessment) {
        return assessment == null || !assessment.explanation()
                ? Words.of("record.noExplain")
                : Words.of(
                        "record.explain",
                        assessment.clocks().stream()
                                .filter(c -> c.clock() == LegalClock.EXPLAIN_WRITTEN)
                                .map(c -> Formats.date(c.lastDay()))
                                .findFirst()
                                .orElse(Formats.UNKNOWN));
    }

    private static String orNone(String text) {
        return text.isBlank() ? Words.of("none") : text;
    }
}
