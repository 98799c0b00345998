package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.quarantine.sites.SiteData;
import vn.hanoi.ops.quarantine.sites.SiteDetails;
import vn.hanoi.ops.quarantine.sites.SiteKind;

/** Takes a site into the register, or changes one. */
class SiteDialog extends Dialog {

    private final TextField code = new TextField(text("quarantine.site.code"));
    private final TextField name = new TextField(text("quarantine.site.name"));
    private final TextField address = new TextField(text("quarantine.site.address"));
    private final Select<SiteKind> kind = new Select<>();
    private final NumberField lat = new NumberField(text("quarantine.site.lat"));
    private final NumberField lon = new NumberField(text("quarantine.site.lon"));
    private Runnable step = () -> {};

    /** Registers a site. @param saved told afterwards */
    SiteDialog(QuarantineParts parts, Runnable saved) {
        this("quarantine.site.register", saved);
        step = () -> parts.register().register(data());
    }

    /** Changes a site. @param saved told afterwards */
    SiteDialog(QuarantineParts parts, SiteDetails site, Runnable saved) {
        this("quarantine.site.change", saved);
        SiteData known = site.data();
        code.setValue(known.code());
        name.setValue(known.name());
        address.setValue(known.address());
        kind.setValue(known.kind());
        lat.setValue(known.position().lat());
        lon.setValue(known.position().lon());
        step = () -> parts.register().change(site.row().id(), site.version(), data());
    }

    private SiteDialog(String title, Runnable saved) {
        setHeaderTitle(text(title));
        setWidth("min(560px, calc(100vw - 24px))");
        code.setHelperText(text("quarantine.site.codeHelp"));
        code.setId("site-code");
        name.setId("site-name");
        kind.setLabel(text("quarantine.site.kind"));
        kind.setItems(SiteKind.values());
        kind.setItemLabelGenerator(one -> one == null ? "" : text(one.titleKey()));
        kind.setValue(SiteKind.MILITARY);
        FormLayout form = new FormLayout(code, kind, name, address, lat, lon);
        add(form);
        Button save = new Button(text("quarantine.save"), event -> {
            if (SiteSteps.take(() -> step.run())) {
                close();
                Notifications.success(text("quarantine.saved"));
                saved.run();
            }
        });
        save.setId("save-site");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), save);
    }

    private SiteData data() {
        double north = lat.getValue() == null ? 0 : lat.getValue();
        double east = lon.getValue() == null ? 0 : lon.getValue();
        return new SiteData(
                code.getValue().strip(),
                name.getValue(),
                kind.getValue(),
                address.getValue(),
                new GeoPoint(north, east));
    }
}
