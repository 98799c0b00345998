package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import vn.hanoi.ops.quarantine.sites.FloorLine;
import vn.hanoi.ops.quarantine.sites.PlaceChanges;

/** Gives a floor and its block other names. */
class FloorNameDialog extends Dialog {

    private static final int MOST = 40;

    FloorNameDialog(PlaceChanges changes, FloorLine floor, Runnable changed) {
        setHeaderTitle(text("quarantine.places.rename"));
        setWidth("min(440px, calc(100vw - 24px))");
        TextField block = field("quarantine.places.block", floor.block());
        TextField name = field("quarantine.places.floor", floor.name());
        add(new FormLayout(block, name));
        Button save = new Button(text("quarantine.save"), event -> {
            if (SiteSteps.take(() -> changes.renameFloor(floor.id(), block.getValue(), name.getValue()))) {
                close();
                changed.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), save);
    }

    private static TextField field(String key, String value) {
        TextField field = new TextField(text(key));
        field.setValue(value);
        field.setMaxLength(MOST);
        return field;
    }
}
