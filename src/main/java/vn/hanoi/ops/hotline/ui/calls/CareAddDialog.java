package vn.hanoi.ops.hotline.ui.calls;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.hotline.CallerPhone;
import vn.hanoi.ops.hotline.calls.CareList;
import vn.hanoi.ops.hotline.ui.AreaBox;
import vn.hanoi.ops.kernel.ui.Notifications;

/** Puts one person on the list of care calls. */
class CareAddDialog extends Dialog {

    private static final int NAME = 120;

    private final transient CareList list;
    private final transient CallDesk desk;
    private final transient Runnable added;
    private final TextField name = new TextField(text("hotline.care.name"));
    private final TextField phone = new TextField(text("hotline.import.phone"));
    private final ComboBox<Area> area;

    CareAddDialog(CareList list, CallDesk desk, Runnable added) {
        this.list = list;
        this.desk = desk;
        this.added = added;
        setHeaderTitle(text("hotline.care.add"));
        setWidth("min(480px, calc(100vw - 24px))");
        area = AreaBox.of(text("hotline.import.unit"), desk.areas());
        area.setId("care-area");
        name.setId("care-name");
        name.setMaxLength(NAME);
        name.setWidthFull();
        phone.setId("care-phone");
        phone.setWidthFull();
        Div form = new Div(new Paragraph(text("hotline.care.addHelp")), name, phone, area);
        form.addClassName("step-form");
        add(form);
        Button cancel = new Button(text("kernel.cancel"), event -> close());
        cancel.addClickShortcut(Key.ESCAPE).listenOn(this);
        Button save = new Button(text("hotline.care.add"), event -> save());
        save.setId("care-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, save);
        name.focus();
    }

    private void save() {
        Optional<CallerPhone> number = CallerPhone.parse(phone.getValue());
        mark(name, name.getValue().isBlank(), "hotline.care.fault.name");
        mark(phone, number.isEmpty(), "hotline.import.fault.phone");
        area.setErrorMessage(text("hotline.import.fault.unit"));
        area.setInvalid(area.getValue() == null);
        if (name.isInvalid() || area.isInvalid() || number.isEmpty()) {
            return;
        }
        if (list.add(name.getValue(), number.get(), area.getValue().path(), desk.now())
                .isEmpty()) {
            mark(phone, true, "hotline.care.fault.waits");
            return;
        }
        close();
        Notifications.success(text("hotline.care.added"));
        added.run();
    }

    private static void mark(TextField field, boolean wrong, String key) {
        field.setErrorMessage(text(key));
        field.setInvalid(wrong);
    }
}
