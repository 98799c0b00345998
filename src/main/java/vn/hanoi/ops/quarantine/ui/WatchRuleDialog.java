package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.util.List;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.quarantine.compliance.CameraPlace;
import vn.hanoi.ops.quarantine.compliance.NewWatchRule;
import vn.hanoi.ops.quarantine.compliance.WatchCode;
import vn.hanoi.ops.quarantine.compliance.WatchRuleProposals;
import vn.hanoi.ops.quarantine.sites.SiteRow;

/** Proposes a rule of watching with its source. */
class WatchRuleDialog extends Dialog {

    private final Select<WatchCode> code = new Select<>();
    private final Select<CameraPlace> place = new Select<>();
    private final Select<SiteRow> site = new Select<>();
    private final TimePicker from = new TimePicker(text("quarantine.rules.from"));
    private final TimePicker to = new TimePicker(text("quarantine.rules.to"));
    private final IntegerField least = new IntegerField(text("quarantine.rules.least"));
    private final IntegerField look = new IntegerField(text("quarantine.rules.look"));
    private final TextField source = new TextField(text("quarantine.rules.source"));

    WatchRuleDialog(ComplianceParts compliance, List<SiteRow> sites, WatchRuleProposals book, Runnable saved) {
        setHeaderTitle(text("quarantine.rules.propose"));
        setWidth("min(560px, calc(100vw - 24px))");
        build(compliance, sites);
        add(
                new Paragraph(text("quarantine.settings.fourEyes")),
                new FormLayout(code, place, site, from, to, least, look, source));
        Button save = new Button(text("quarantine.settings.propose"), event -> {
            if (SiteSteps.take(() -> book.propose(rule()))) {
                close();
                Notifications.success(text("quarantine.rules.proposed"));
                saved.run();
            }
        });
        save.setId("save-watch-rule");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), save);
    }

    private void build(ComplianceParts compliance, List<SiteRow> sites) {
        code.setLabel(text("quarantine.cameras.rule"));
        code.setItems(WatchCode.values());
        code.setItemLabelGenerator(one -> one == null ? "" : text(one.titleKey()));
        code.setValue(WatchCode.GATHERING);
        place.setLabel(text("quarantine.cameras.place"));
        place.setItems(compliance.rules().places());
        place.setItemLabelGenerator(
                one -> one == null ? text("quarantine.rules.everywhere") : compliance.place(one.code()));
        place.setEmptySelectionAllowed(true);
        site.setLabel(text("quarantine.site"));
        site.setItems(sites);
        site.setItemLabelGenerator(one -> one == null ? text("quarantine.rules.allSites") : one.name());
        site.setEmptySelectionAllowed(true);
        from.setHelperText(text("quarantine.rules.hoursHelp"));
        least.setValue(1);
        look.setValue(10);
        source.setId("watch-rule-source");
        source.setMaxLength(300);
        source.setRequiredIndicatorVisible(true);
    }

    private NewWatchRule rule() {
        return new NewWatchRule(
                code.getValue(),
                place.getValue() == null ? "" : place.getValue().code(),
                site.getValue() == null ? "" : site.getValue().code(),
                from.getValue(),
                to.getValue(),
                least.getValue() == null ? 0 : least.getValue(),
                look.getValue() == null ? 0 : look.getValue(),
                source.getValue());
    }
}
