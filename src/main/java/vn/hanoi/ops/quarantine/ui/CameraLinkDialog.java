package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.quarantine.compliance.LinkState;
import vn.hanoi.ops.quarantine.compliance.WatchedCamera;

/** Says how a camera is connected and why not, and until when it is in maintenance. */
class CameraLinkDialog extends Dialog {

    CameraLinkDialog(ComplianceParts parts, WatchedCamera camera, Runnable saved) {
        setHeaderTitle(camera.name());
        setWidth("min(480px, calc(100vw - 24px))");
        Select<LinkState> link = new Select<>();
        link.setLabel(text("quarantine.cameras.link"));
        link.setItems(LinkState.values());
        link.setItemLabelGenerator(one -> one == null ? "" : text(one.titleKey()));
        link.setValue(camera.link());
        TextField reason = new TextField(text("quarantine.cameras.linkReason"));
        reason.setValue(camera.linkReason());
        reason.setMaxLength(200);
        DateTimePicker maintenance = new DateTimePicker(text("quarantine.cameras.maintenance"));
        add(new FormLayout(link, reason, maintenance));
        Button save = new Button(text("quarantine.save"), event -> {
            boolean taken = SiteSteps.take(() -> {
                parts.cameras().link(camera.id(), link.getValue(), reason.getValue());
                if (!maintenance.isEmpty()) {
                    parts.cameras()
                            .maintain(
                                    camera.id(),
                                    maintenance
                                            .getValue()
                                            .atZone(ConsoleClock.HANOI)
                                            .toInstant());
                }
            });
            if (taken) {
                close();
                saved.run();
            }
        });
        save.setId("save-link");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), save);
    }
}
