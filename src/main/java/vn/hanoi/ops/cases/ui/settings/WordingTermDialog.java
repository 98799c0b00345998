package vn.hanoi.ops.cases.ui.settings;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import vn.hanoi.ops.cases.papers.PaperTerms;
import vn.hanoi.ops.cases.papers.PaperWording;

/** The wording of a paper from a day on, begun from an earlier one; paragraphs are lines. */
class WordingTermDialog extends TermDialog {

    private static final int LONG = 8_000;
    private static final int MIDDLE = 500;

    private final transient PaperTerms terms;
    private final transient PaperWording before;
    private final TextField kind = line("kind", "cases.terms.kind", 60);
    private final TextField symbol = line("symbol", "cases.terms.symbol", 20);
    private final TextField subject = line("subject", "cases.terms.subject", 300);
    private final TextArea grounds = area("grounds", "cases.terms.grounds", LONG);
    private final TextField opening = line("opening", "cases.terms.opening", MIDDLE);
    private final TextArea closing = area("closing", "cases.terms.closing", LONG);
    private final TextField authority = line("authority", "cases.terms.authority", 100);
    private final TextField post = line("post", "cases.terms.post", 100);
    private final TextArea recipients = area("recipients", "cases.terms.recipients", MIDDLE);

    WordingTermDialog(PaperTerms terms, PaperWording before, LocalDate today, Runnable saved) {
        super(text(before.paper().titleKey()), today, saved);
        this.terms = terms;
        this.before = before;
        closing.setHelperText(text("cases.terms.closingHelp"));
        show();
        field("kind", kind, 1);
        field("symbol", symbol, 1);
        field("subject", subject, 2);
        field("grounds", grounds, 2);
        field("opening", opening, 2);
        field("closing", closing, 2);
        field("authority", authority, 1);
        field("post", post, 1);
        field("recipients", recipients, 2);
        finish();
    }

    private void show() {
        kind.setValue(before.heading());
        symbol.setValue(before.symbol());
        subject.setValue(before.subject());
        grounds.setValue(String.join("\n", before.grounds()));
        opening.setValue(before.opening());
        closing.setValue(String.join("\n", before.closing()));
        authority.setValue(before.authority());
        post.setValue(before.post());
        recipients.setValue(String.join("\n", before.recipients()));
    }

    @Override
    void enact() {
        terms.set(new PaperWording(
                before.paper(),
                from(),
                kind.getValue(),
                symbol.getValue(),
                subject.getValue(),
                lines(grounds),
                opening.getValue(),
                lines(closing),
                authority.getValue(),
                post.getValue(),
                lines(recipients),
                source()));
    }

    private static List<String> lines(TextArea field) {
        return field.getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
