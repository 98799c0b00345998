package vn.hanoi.ops.enforcement.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.enforcement.decisions.DecisionContent;
import vn.hanoi.ops.enforcement.decisions.DecisionDetails;
import vn.hanoi.ops.enforcement.law.Form;
import vn.hanoi.ops.enforcement.law.LawBook;
import vn.hanoi.ops.enforcement.law.LegalClock;
import vn.hanoi.ops.enforcement.law.Money;
import vn.hanoi.ops.enforcement.records.RecordDetails;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.paper.Paper;
import vn.hanoi.ops.kernel.paper.PaperPart;
import vn.hanoi.ops.kernel.paper.Signature;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** A decision on a sanction as form MQĐ02. */
@Component
class DecisionPaper {

    private final Offices offices;
    private final LawBook law;

    DecisionPaper(Offices offices, LawBook law) {
        this.offices = offices;
        this.law = law;
    }

    Paper paper(DecisionDetails decision, Disclosure print) {
        DecisionContent content = decision.content();
        Instant signed = content.times().signedAt();
        return new Paper(
                offices.head(
                        content.office(),
                        decision.number(),
                        signed == null ? null : LocalDate.ofInstant(signed, ConsoleClock.HANOI)),
                Words.of("decision.kind"),
                Words.of("decision.subject"),
                body(decision, print),
                new Signature(
                        "",
                        Words.of("decision.chair"),
                        content.paper().signedName() == null
                                ? ""
                                : content.paper().signedName()),
                List.of(Words.of("decision.copy"), Words.of("archive")));
    }

    private List<PaperPart> body(DecisionDetails decision, Disclosure print) {
        DecisionContent content = decision.content();
        Form form = law.version(content.law()).orElseThrow().law().form(Form.Kind.DECISION);
        RecordDetails record = decision.record();
        List<PaperPart> body = new ArrayList<>();
        form.grounds().forEach(ground -> body.add(new PaperPart.Ground(ground)));
        body.add(new PaperPart.Ground(Words.of(
                "decision.record",
                record.row().number(),
                Formats.date(record.row().signedAt()))));
        body.add(new PaperPart.Middle(Words.of("decision.decides")));
        body.add(new PaperPart.Article(Words.of("article", 1), Words.of("decision.against")));
        body.add(new PaperPart.Facts(offender(decision, print)));
        body.add(new PaperPart.Table(
                List.of(Words.of("decision.act"), Words.of("decision.basis"), Words.of("decision.fine")),
                List.of(5, 3, 2),
                content.acts().stream()
                        .map(act -> List.of(act.name(), act.basis(), Money.official(act.fine())))
                        .toList()));
        lines(content).forEach(line -> body.add(new PaperPart.Text(line)));
        body.add(new PaperPart.Article(Words.of("article", 2), Words.of("decision.force")));
        body.add(new PaperPart.Article(Words.of("article", 3), Words.of("decision.given")));
        body.add(new PaperPart.Text(Words.of("decision.pay", payDays(content), percentWords(percent(content)))));
        body.add(new PaperPart.Text(Words.of("decision.rights")));
        body.add(new PaperPart.Text(Words.of("decision.treasury")));
        return body;
    }

    private static List<PaperPart.Fact> offender(DecisionDetails decision, Disclosure print) {
        RecordDetails record = decision.record();
        return List.of(
                new PaperPart.Fact(
                        Words.of("offender." + decision.content().offender()),
                        print.text(record.row().offenderName())),
                new PaperPart.Fact(Words.of("birth"), print.text(record.birth())),
                new PaperPart.Fact(Words.of("document"), print.text(record.document())),
                new PaperPart.Fact(Words.of("address"), print.text(record.offenderAddress())));
    }

    private static List<String> lines(DecisionContent content) {
        List<String> lines = new ArrayList<>();
        long total = content.money().total();
        lines.add(Words.of("decision.total", Money.official(total), AmountWords.of(total)));
        if (!content.circumstances().isBlank()) {
            lines.add(Words.of("decision.circumstances", content.circumstances().replace("\n", "; ")));
        }
        if (!content.remedies().isBlank()) {
            lines.add(Words.of("decision.remedies", content.remedies().replace("\n", "; ")));
        }
        if (content.licence()) {
            lines.add(Words.of("decision.licence"));
        }
        return lines;
    }

    private static String percentWords(double percent) {
        return String.format(Translations.VIETNAMESE, "%.2f", percent);
    }

    private double percent(DecisionContent content) {
        return law.version(content.law()).orElseThrow().law().procedure().interestPercentADay();
    }

    private String payDays(DecisionContent content) {
        return law.version(content.law()).orElseThrow().law().clocks().stream()
                .filter(c -> c.clock() == LegalClock.PAYMENT)
                .map(c -> String.valueOf(c.amount()))
                .findFirst()
                .orElse(Formats.UNKNOWN);
    }
}
