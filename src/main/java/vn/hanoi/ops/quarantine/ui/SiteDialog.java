package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.sites.SiteData;
import vn.hanoi.ops.quarantine.sites.SiteKind;

/** Takes a site into the register. */
class SiteDialog extends Dialog {

    private final TextField code = new TextField(text("quarantine.site.code"));
    private final TextField name = new TextField(text("quarantine.site.name"));
    private final TextField address = new TextField(text("quarantine.site.address"));
    private final Select<SiteKind> kind = new Select<>();
    private final NumberField lat = new NumberField(text("quarantine.site.lat"));
    private final NumberField lon = new NumberField(text("quarantine.site.lon"));

    /** @param saved told the new site */
    SiteDialog(QuarantineParts parts, Consumer<SiteId> saved) {
        setHeaderTitle(text("quarantine.site.register"));
        setWidth("min(560px, calc(100vw - 24px))");
        code.setHelperText(text("quarantine.site.codeHelp"));
        code.setId("site-code");
        kind.setLabel(text("quarantine.site.kind"));
        kind.setItems(SiteKind.values());
        kind.setItemLabelGenerator(one -> one == null ? "" : text(one.titleKey()));
        kind.setValue(SiteKind.MILITARY);
        FormLayout form = new FormLayout(code, kind, name, address, lat, lon);
        add(form);
        Button save = new Button(text("quarantine.save"), event -> {
            if (SiteSteps.take(() -> saved.accept(parts.register().register(data())))) {
                close();
                Notifications.success(text("quarantine.saved"));
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
