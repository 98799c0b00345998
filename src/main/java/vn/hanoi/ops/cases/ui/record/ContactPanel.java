package vn.hanoi.ops.cases.ui.record;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Map;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.cases.CaseFields;
import vn.hanoi.ops.cases.records.ContactRow;
import vn.hanoi.ops.cases.ui.CaseWords;
import vn.hanoi.ops.kernel.ui.TwoLines;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRow;

/** The contacts of a case with how far the calling has come, and whom a contact met. */
class ContactPanel extends Facts {

    private final Disclosure disclosure;
    private final CaseInquiry inquiry;

    ContactPanel(CaseFile file, Disclosure disclosure, CaseInquiry inquiry) {
        super(title(file.contacts()));
        this.disclosure = disclosure;
        this.inquiry = inquiry;
        if (!file.contacts().isEmpty()) {
            fact(text("cases.contacts.done"), Formats.number(file.calling().done()));
            fact(text("cases.contacts.again"), Formats.number(file.calling().again()));
            fact(text("cases.contacts.waiting"), Formats.number(file.calling().waiting()));
            getContent().add(grid(file.contacts()));
        }
        if (!file.sources().isEmpty()) {
            getContent().add(new H3(text("cases.contacts.sources")), grid(file.sources()));
        }
        getContent().setVisible(!file.contacts().isEmpty() || !file.sources().isEmpty());
    }

    private static String title(List<ContactRow> contacts) {
        long wards = contacts.stream().map(c -> c.row().area()).distinct().count();
        return contacts.isEmpty()
                ? text("cases.contacts")
                : text("cases.contacts.title", Formats.number(contacts.size()), Formats.number(wards));
    }

    private Div grid(List<ContactRow> rows) {
        Map<PersonId, PersonRow> people = inquiry.people(
                rows.stream().map(c -> c.row().person()).distinct().limit(1_000).toList());
        Grid<ContactRow> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.addColumn(c -> CaseWords.number(c.row(), disclosure))
                .setHeader(text("cases.contacts.case"))
                .setAutoWidth(true);
        grid.addColumn(TwoLines.of(
                        c -> CaseWords.person(people.get(c.row().person()), disclosure),
                        c -> inquiry.unit(c.row().area())))
                .setHeader(text("field.person.name"))
                .setWidth("7rem")
                .setFlexGrow(2);
        grid.addColumn(TwoLines.of(
                        c -> disclosure.text(c.exposure(), Formats::date),
                        c -> disclosure.text(c.setting(), s -> text(s.titleKey()))))
                .setHeader(text("cases.days.lastExposure"))
                .setWidth("6rem")
                .setVisible(disclosure.offers(CaseFields.EXPOSURE));
        grid.addColumn(c -> disclosure.text(c.row().state(), s -> text(s.titleKey())))
                .setHeader(text("field.case.state"))
                .setWidth("5rem");
        grid.addItemClickListener(event ->
                UI.getCurrent().navigate("cases/" + event.getItem().row().id()));
        grid.setItems(rows);
        grid.setAllRowsVisible(rows.size() <= 8);
        Div box = new Div(grid);
        box.addClassName("contact-grid");
        return box;
    }
}
