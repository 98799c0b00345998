package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.compliance.CameraPlace;
import vn.hanoi.ops.quarantine.compliance.SiteCameraData;

/** Takes a camera into a site's register; forbidden places are listed too, so that the refusal can be read. */
class SiteCameraDialog extends Dialog {

    SiteCameraDialog(ComplianceParts parts, SiteId site, Runnable saved) {
        setHeaderTitle(text("quarantine.cameras.register"));
        setWidth("min(560px, calc(100vw - 24px))");
        TextField code = new TextField(text("quarantine.cameras.code"));
        TextField name = new TextField(text("quarantine.cameras.camera"));
        Select<CameraPlace> place = new Select<>();
        place.setLabel(text("quarantine.cameras.place"));
        place.setItems(parts.rules().places());
        place.setItemLabelGenerator(one -> one == null ? "" : parts.place(one.code()));
        TextField block = new TextField(text("quarantine.places.block"));
        TextField floor = new TextField(text("quarantine.places.floor"));
        TextField gate = new TextField(text("quarantine.places.gate"));
        TextField recorder = new TextField(text("quarantine.cameras.recorder"));
        recorder.setHelperText(text("quarantine.cameras.recorderHelp"));
        code.setId("camera-code");
        add(new FormLayout(code, name, place, block, floor, gate, recorder));
        Button save = new Button(text("quarantine.save"), event -> {
            SiteCameraData data = new SiteCameraData(
                    code.getValue().strip(),
                    name.getValue(),
                    place.getValue() == null ? "" : place.getValue().code(),
                    block.getValue(),
                    floor.getValue(),
                    gate.getValue(),
                    recorder.getValue());
            if (SiteSteps.take(() -> parts.cameras().register(site, data))) {
                close();
                Notifications.success(text("quarantine.saved"));
                saved.run();
            }
        });
        save.setId("save-site-camera");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), save);
    }
}
