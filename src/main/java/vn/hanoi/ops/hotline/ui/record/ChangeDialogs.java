package vn.hanoi.ops.hotline.ui.record;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.hotline.rules.Category;
import vn.hanoi.ops.hotline.rules.Terms;
import vn.hanoi.ops.hotline.tickets.TicketRow;
import vn.hanoi.ops.hotline.tickets.TicketTriage;

/** Asks what a ticket is, how urgent, and in which words; a change carries what the officer saw. */
class ChangeDialogs {

    private final TicketTriage triage;
    private final RecordInquiry inquiry;
    private final BiFunction<String, Supplier<Object>, Optional<String>> attempt;

    ChangeDialogs(
            TicketTriage triage,
            RecordInquiry inquiry,
            BiFunction<String, Supplier<Object>, Optional<String>> attempt) {
        this.triage = triage;
        this.inquiry = inquiry;
        this.attempt = attempt;
    }

    void open(Verb verb, TicketRow row) {
        switch (verb) {
            case CLASSIFY -> classify(row);
            case TERMS -> terms(row);
            default -> edit(row);
        }
    }

    private void classify(TicketRow row) {
        Select<Category> category = new Select<>();
        category.setLabel(text("hotline.ask.CLASSIFY.category"));
        category.setItems(inquiry.rules().categories().stream()
                .filter(Category::takesTickets)
                .toList());
        category.setItemLabelGenerator(c -> c.branch() + " · " + c.title());
        inquiry.rules().category(row.category()).ifPresent(category::setValue);
        category.setWidthFull();
        new WordsDialog(
                        "CLASSIFY",
                        false,
                        words -> attempt.apply(
                                "CLASSIFY",
                                () -> triage.classify(
                                        row.id(), category.getValue().code())))
                .first(category)
                .open();
    }

    private void terms(TicketRow row) {
        Select<Terms> terms = new Select<>();
        terms.setLabel(text("hotline.routing.terms"));
        terms.setItems(inquiry.rules().terms(inquiry.now()));
        terms.setItemLabelGenerator(Terms::title);
        terms.setValue(inquiry.rules().terms(row.terms(), inquiry.now()));
        terms.setWidthFull();
        new WordsDialog(
                        "TERMS",
                        true,
                        words -> attempt.apply(
                                "TERMS",
                                () -> triage.changeTerms(
                                        row.id(), terms.getValue().code(), words)))
                .first(terms)
                .open();
    }

    private void edit(TicketRow row) {
        new EditDialog(
                        shown(row.place()),
                        shown(row.text()),
                        row.position(),
                        !row.personal(),
                        edit -> attempt.apply("EDIT", () -> triage.edit(row.id(), edit)))
                .open();
    }

    private String shown(Guarded<String> value) {
        return inquiry.serving().text(value);
    }
}
