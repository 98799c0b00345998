package vn.hanoi.ops.audit.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.audit.AuditFilter;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ui.FilterBar;
import vn.hanoi.ops.kernel.ui.text.ComponentTexts;

/** What an auditor can ask the trail for: record, officer, kind of act and days. */
class AuditFilters extends Composite<FilterBar> {

    private final FilterBar bar = new FilterBar(text("audit.filter.record"));
    private final TextField officer = new TextField();
    private final ComboBox<ActKind> kind = new ComboBox<>();
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final Consumer<AuditFilter> asked;
    private String record = "";
    private String act = "";
    private @Nullable UUID person;

    AuditFilters(Consumer<AuditFilter> asked) {
        this.asked = asked;
        officer.setPlaceholder(text("audit.filter.officer"));
        officer.setAriaLabel(text("audit.filter.officer"));
        officer.setClearButtonVisible(true);
        officer.setValueChangeMode(ValueChangeMode.LAZY);
        kind.setItems(ActKind.values());
        kind.setItemLabelGenerator(k -> text(k.titleKey()));
        kind.setPlaceholder(text("audit.filter.kind"));
        kind.setAriaLabel(text("audit.filter.kind"));
        kind.setClearButtonVisible(true);
        day(from, "audit.filter.from");
        day(to, "audit.filter.to");
        officer.addValueChangeListener(e -> ask(e.isFromClient()));
        kind.addValueChangeListener(e -> ask(e.isFromClient()));
        bar.add(officer, kind, from, to);
        bar.onSearch(this::search);
        bar.onReset(() -> asked.accept(AuditFilter.ALL));
    }

    @Override
    protected FilterBar initContent() {
        return bar;
    }

    void show(AuditFilter filter) {
        record = filter.record();
        act = filter.act();
        person = filter.person();
        bar.setSearch(record.isEmpty() ? act : record);
        officer.setValue(filter.officer());
        kind.setValue(filter.kind());
        from.setValue(filter.from());
        to.setValue(filter.to());
        bar.showResult("", !filter.equals(AuditFilter.ALL));
    }

    /** A text with a colon is a record, such as {@code camera:CAM001}; one in capitals an act; else a person's id. */
    private void search(String text) {
        String wanted = text.strip();
        UUID asPerson = AuditAddress.person(wanted);
        boolean asAct = asPerson == null && wanted.matches("[A-Z_]+");
        String nextRecord = asAct || asPerson != null ? "" : wanted;
        String nextAct = asAct ? wanted : "";
        if (!nextRecord.equals(record) || !nextAct.equals(act) || asPerson != null) {
            record = nextRecord;
            act = nextAct;
            person = asPerson;
            ask(true);
        }
    }

    private void ask(boolean wanted) {
        if (wanted) {
            asked.accept(new AuditFilter(
                    officer.getValue().strip(),
                    record,
                    act,
                    "",
                    kind.getValue(),
                    person,
                    null,
                    from.getValue(),
                    to.getValue(),
                    Optional.empty()));
        }
    }

    private void day(DatePicker picker, String key) {
        ComponentTexts.translate(picker).setPlaceholder(text(key));
        picker.setAriaLabel(text(key));
        picker.setClearButtonVisible(true);
        picker.addValueChangeListener(e -> ask(e.isFromClient()));
    }
}
