package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.quarantine.compliance.WatchCode;
import vn.hanoi.ops.quarantine.sites.SiteRow;

/** Proposes hours in which rules alert nobody: a meal, a sampling, a round. */
class GraceDialog extends Dialog {

    private static final String EVERYWHERE = "";

    /** @param city whether the officer may propose for all sites */
    GraceDialog(GraceParts parts, boolean city, Runnable saved) {
        setHeaderTitle(text("quarantine.rules.addGrace"));
        setWidth("min(480px, calc(100vw - 24px))");
        TextField name = new TextField(text("quarantine.rules.grace"));
        name.setId("grace-name");
        Select<String> site = sites(parts.sites().rows(), city);
        TimePicker from = time("quarantine.rules.from", LocalTime.of(11, 0));
        TimePicker to = time("quarantine.rules.to", LocalTime.of(12, 0));
        CheckboxGroup<WatchCode> codes = new CheckboxGroup<>(text("quarantine.cameras.rule"));
        codes.setItems(WatchCode.values());
        codes.setItemLabelGenerator(one -> text(one.titleKey()));
        codes.select(WatchCode.GATHERING, WatchCode.PRESENCE);
        TextArea reason = new TextArea(text("quarantine.rules.graceReason"));
        reason.setId("grace-reason");
        reason.setMaxLength(300);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        add(new Paragraph(text("quarantine.settings.fourEyes")), new FormLayout(name, site, from, to), codes, reason);
        Button save = new Button(text("quarantine.rules.proposeGrace"), event -> {
            LocalTime begin = from.getValue() == null ? LocalTime.MIN : from.getValue();
            LocalTime end = to.getValue() == null ? LocalTime.MIN : to.getValue();
            String where = site.getValue() == null ? EVERYWHERE : site.getValue();
            if (SiteSteps.take(() ->
                    parts.proposals().add(where, name.getValue(), codes.getValue(), begin, end, reason.getValue()))) {
                close();
                Notifications.success(text("quarantine.rules.proposed"));
                saved.run();
            }
        });
        save.setId("save-grace");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), save);
    }

    private static TimePicker time(String key, LocalTime value) {
        TimePicker time = new TimePicker(text(key));
        time.setValue(value);
        return time;
    }

    private static Select<String> sites(List<SiteRow> rows, boolean city) {
        List<String> codes = new ArrayList<>(city ? List.of(EVERYWHERE) : List.of());
        rows.stream().filter(SiteRow::open).map(SiteRow::code).forEach(codes::add);
        Select<String> site = new Select<>();
        site.setLabel(text("quarantine.site"));
        site.setId("grace-site");
        site.setItems(codes);
        site.setItemLabelGenerator(code -> code.isEmpty()
                ? text("quarantine.rules.allSites")
                : rows.stream()
                        .filter(row -> row.code().equals(code))
                        .map(SiteRow::name)
                        .findFirst()
                        .orElse(code));
        if (!codes.isEmpty()) {
            site.setValue(codes.getFirst());
        }
        return site;
    }
}
