package vn.hanoi.ops.hotline.ui.record;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.hotline.rules.Attribute;
import vn.hanoi.ops.hotline.rules.Category;
import vn.hanoi.ops.hotline.rules.Desk;
import vn.hanoi.ops.hotline.tickets.DeskOfficer;
import vn.hanoi.ops.hotline.tickets.TicketRefused;
import vn.hanoi.ops.hotline.tickets.TicketRow;
import vn.hanoi.ops.hotline.ui.AreaBox;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Asks into whose hands a ticket or a part of it goes. */
class HandDialogs {

    private final TicketVerbs verbs;
    private final RecordInquiry inquiry;
    private final BiFunction<String, Supplier<Object>, Optional<String>> attempt;

    HandDialogs(
            TicketVerbs verbs, RecordInquiry inquiry, BiFunction<String, Supplier<Object>, Optional<String>> attempt) {
        this.verbs = verbs;
        this.inquiry = inquiry;
        this.attempt = attempt;
    }

    void handOver(TicketRow row) {
        Select<Desk> desk = new Select<>();
        desk.setLabel(text("hotline.ask.HAND_OVER.desk"));
        desk.setItems(inquiry.rules().desks());
        desk.setItemLabelGenerator(Desk::title);
        desk.setValue(inquiry.rules().desk(row.desk()));
        desk.setWidthFull();
        ComboBox<Area> area = AreaBox.of(text("hotline.ask.HAND_OVER.area"), inquiry.areas());
        inquiry.areas().find(row.area()).ifPresent(area::setValue);
        asking("HAND_OVER", false, words -> verbs.triage()
                        .handOver(
                                row.id(),
                                desk.getValue().code(),
                                area.getValue() == null
                                        ? row.area()
                                        : area.getValue().path(),
                                words))
                .first(desk, area)
                .open();
    }

    void assign(TicketRow row) {
        List<DeskOfficer> officers = inquiry.officers(row);
        ComboBox<DeskOfficer> officer = new ComboBox<>(text("hotline.ask.ASSIGN.officer"));
        officer.setId("ASSIGN-officer");
        officer.setItems(officers);
        officer.setItemLabelGenerator(o -> text("hotline.ask.ASSIGN.seen", o.name(), Formats.dateTime(o.seenAt())));
        officer.setHelperText(text(officers.isEmpty() ? "hotline.ask.ASSIGN.none" : "hotline.ask.ASSIGN.help"));
        officer.setWidthFull();
        officers.stream()
                .filter(o -> o.account().equals(row.assignee()))
                .findFirst()
                .ifPresent(officer::setValue);
        asking("ASSIGN", false, words -> {
                    DeskOfficer chosen = officer.getOptionalValue()
                            .orElseThrow(() -> TicketRefused.because(TicketRefused.Reason.UNKNOWN_OFFICER));
                    Object assigned = verbs.work().assign(row.id(), chosen);
                    return words.isBlank() ? assigned : verbs.work().remark(row.id(), words, false);
                })
                .first(officer)
                .open();
    }

    void split(TicketRow row) {
        Select<Category> category = new Select<>();
        category.setLabel(text("hotline.ask.SPLIT.category"));
        category.setItems(inquiry.rules().categories().stream()
                .filter(c -> c.takesTickets() && c.attributes().stream().noneMatch(Attribute::required))
                .toList());
        category.setItemLabelGenerator(Category::title);
        category.setWidthFull();
        asking("SPLIT", true, words -> verbs.merges()
                        .split(
                                row.id(),
                                category.getValue() == null
                                        ? ""
                                        : category.getValue().code(),
                                words))
                .first(category)
                .open();
    }

    private WordsDialog asking(String name, boolean required, Function<String, Object> step) {
        return new WordsDialog(name, required, words -> attempt.apply(name, () -> step.apply(words)));
    }
}
