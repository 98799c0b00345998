package vn.hanoi.ops.protection.ui.requests;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.paper.Letterhead;
import vn.hanoi.ops.kernel.paper.Paper;
import vn.hanoi.ops.kernel.paper.PaperPart;
import vn.hanoi.ops.kernel.paper.PaperPart.Fact;
import vn.hanoi.ops.kernel.paper.Signature;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.ops.protection.held.PaperText;
import vn.hanoi.ops.protection.held.PaperText.Chapter;
import vn.hanoi.ops.protection.held.PaperText.Entry;
import vn.hanoi.ops.protection.held.PaperText.Line;
import vn.hanoi.ops.protection.requests.RequestRow;

/** The paper for the person who asked, always in Vietnamese, in the form of an administrative document. */
final class PaperDocument {

    private static final String KEY = "protection.pdf.";

    private PaperDocument() {}

    static Paper of(RequestRow row, PaperText text, Instant now) {
        List<PaperPart> body = new ArrayList<>();
        body.add(new PaperPart.Ground(vi(KEY + "ground")));
        body.add(new PaperPart.Text(vi(
                KEY + "opening",
                row.number(),
                Formats.date(row.receivedAt()),
                Formats.dateTime(text.row().preparedAt()))));
        if (text.chapters().isEmpty()) {
            body.add(new PaperPart.Text(vi(KEY + "nothing")));
        }
        for (Chapter chapter : text.chapters()) {
            chapter(body, chapter);
        }
        if (text.withheld() > 0) {
            body.add(new PaperPart.Text(vi(KEY + "withheld", text.withheld())));
        }
        body.add(new PaperPart.Text(vi(KEY + "rights")));
        LocalDate day = LocalDate.ofInstant(now, ConsoleClock.HANOI);
        return new Paper(
                new Letterhead(vi(KEY + "superior"), vi(KEY + "agency"), "", vi(KEY + "place"), day),
                vi(KEY + "kind"),
                vi(KEY + "subject"),
                body,
                new Signature("", vi(KEY + "post"), ""),
                List.of(vi(KEY + "recipient.person"), vi(KEY + "recipient.archive")));
    }

    private static void chapter(List<PaperPart> body, Chapter chapter) {
        body.add(new PaperPart.Heading(chapter.holds()));
        body.add(new PaperPart.Text(
                chapter.keep() == null
                        ? vi("protection.paper.keptWithoutEnd", chapter.basis())
                        : vi("protection.paper.kept", span(chapter.keep()), chapter.basis())));
        chapter.entries().forEach(entry -> body.add(facts(entry)));
    }

    private static PaperPart facts(Entry entry) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(vi("protection.paper.since"), Formats.dateTime(entry.since())));
        facts.add(new Fact(vi("protection.paper.purpose"), vi(entry.purpose().titleKey())));
        for (Line line : entry.lines()) {
            facts.add(new Fact(vi(line.field().titleKey()), line.withheld() ? vi(KEY + "withheldValue") : line.text()));
        }
        return new PaperPart.Facts(facts);
    }

    private static String span(Period keep) {
        List<String> parts = new ArrayList<>();
        if (keep.getYears() != 0) {
            parts.add(vi("protection.span.years", keep.getYears()));
        }
        if (keep.getMonths() != 0) {
            parts.add(vi("protection.span.months", keep.getMonths()));
        }
        if (keep.getDays() != 0) {
            parts.add(vi("protection.span.days", keep.getDays()));
        }
        return String.join(" ", parts);
    }

    private static String vi(String key, Object... values) {
        return I18NProvider.translate(Translations.VIETNAMESE, key, values);
    }
}
