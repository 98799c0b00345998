package vn.hanoi.ops.audit.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.audit.AuditRow;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** One entry with everything that was written, its place in the chain, and the ways on from it. */
class EntryDialog extends Dialog {

    private final DescriptionList facts = new DescriptionList();

    EntryDialog(AuditRow row) {
        setHeaderTitle(AuditTexts.act(row));
        setWidth("40rem");
        facts.addClassName("ops-facts");
        who(row);
        what(row);
        fact("audit.column.place", row.name());
        fact("audit.column.hash", row.hash());
        add(facts);
        Button close = new Button(text("kernel.close"), e -> close());
        getFooter().add(new RouterLink(text("audit.officer.open"), OfficerLooksView.class, row.officer()));
        if (row.person() != null) {
            getFooter()
                    .add(new RouterLink(
                            text("audit.person.open"),
                            PersonLooksView.class,
                            row.person().toString()));
        }
        getFooter().add(close);
    }

    private void who(AuditRow row) {
        fact("audit.column.at", Formats.exact(row.at()));
        if (!row.consoleAt().equals(row.at())) {
            fact("audit.column.consoleAt", Formats.exact(row.consoleAt()));
        }
        fact("audit.column.officer", row.officer());
        fact("audit.column.roles", AuditTexts.roles(row.roles()));
        fact("audit.column.purpose", AuditTexts.purpose(row.purpose()));
    }

    private void what(AuditRow row) {
        fact("audit.column.kind", text(row.kind().titleKey()));
        fact("audit.column.record", row.record());
        fact("audit.column.person", row.person() == null ? "" : row.person().toString());
        fact("audit.column.area", row.area());
        fact("audit.column.outside", row.outside() ? text("audit.outside") : "");
        fact("audit.column.fields", AuditTexts.fields(row.fields()));
        fact("audit.column.rows", row.rows() == null ? "" : Formats.number(row.rows()));
        fact("audit.column.changes", row.changes());
        fact("audit.column.detail", row.detail());
    }

    private void fact(String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            Span content = new Span(value);
            content.addClassName("ops-break");
            facts.add(new DescriptionList.Term(text(key)), new DescriptionList.Description(content));
        }
    }
}
