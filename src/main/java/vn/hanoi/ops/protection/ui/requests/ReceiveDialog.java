package vn.hanoi.ops.protection.ui.requests;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.protection.ProtectionFields;
import vn.hanoi.ops.protection.requests.ReceiveRequest;
import vn.hanoi.ops.protection.requests.RequestKind;
import vn.hanoi.ops.protection.requests.RequestRow;
import vn.hanoi.ops.protection.requests.RequestWay;
import vn.hanoi.ops.protection.ui.parts.Attempt;

/** Enters a request as it came in. */
class ReceiveDialog extends Dialog {

    private static final String KEY = "protection.request.";
    private static final int LINE = 200;
    private static final int WORDS = 4_000;

    private final RequestDesk desk;
    private final Select<RequestKind> kind = new Select<>();
    private final Select<RequestWay> way = new Select<>();
    private final DateTimePicker received = new DateTimePicker(text(KEY + "received"));
    private final TextField requester = new TextField(text(ProtectionFields.REQUESTER.titleKey()));
    private final TextField contact = new TextField(text(ProtectionFields.CONTACT.titleKey()));
    private final TextArea words = new TextArea(text(ProtectionFields.WORDS.titleKey()));
    private final TextField person = new TextField(text(KEY + "person"));
    private final Checkbox shared = new Checkbox(text(KEY + "sharedLong"));
    private final Paragraph error = new Paragraph();

    /** @param done told which request was entered */
    ReceiveDialog(RequestDesk desk, Consumer<RequestRow> done) {
        this.desk = desk;
        setHeaderTitle(text(KEY + "receive"));
        setWidth("min(44rem, calc(100vw - 24px))");
        setCloseOnOutsideClick(false);
        build();
        error.addClassName("ops-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        FormLayout form = new FormLayout(kind, way, received, requester, contact, person, words, shared);
        form.setColspan((Component) words, 2);
        form.setColspan(shared, 2);
        Button save = new Button(text(KEY + "receive.save"), event -> save(done));
        save.setId("receive-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(form, error);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), save);
    }

    private void build() {
        kind.setLabel(text(KEY + "kind"));
        kind.setId("request-kind");
        kind.setItems(RequestKind.values());
        kind.setItemLabelGenerator(k -> text(k.key()));
        kind.setValue(RequestKind.VIEW);
        way.setLabel(text(KEY + "way"));
        way.setItems(RequestWay.values());
        way.setItemLabelGenerator(w -> text(w.key()));
        way.setValue(RequestWay.OFFICE);
        Instant now = desk.list().now();
        received.setValue(LocalDateTime.ofInstant(now, ConsoleClock.HANOI).truncatedTo(ChronoUnit.MINUTES));
        requester.setId("request-requester");
        requester.setMaxLength(LINE);
        requester.setRequiredIndicatorVisible(true);
        contact.setId("request-contact");
        contact.setMaxLength(LINE);
        contact.setRequiredIndicatorVisible(true);
        words.setId("request-words");
        words.setMaxLength(WORDS);
        words.setMinRows(3);
        words.setRequiredIndicatorVisible(true);
        person.setId("request-person");
        person.setHelperText(text(KEY + "concerns.help"));
        requester.focus();
    }

    private void save(Consumer<RequestRow> done) {
        if (received.getValue() == null) {
            refuse(text(KEY + "refused.RECEIVED_TIME"));
            return;
        }
        AtomicReference<RequestRow> row = new AtomicReference<>();
        Attempt.of(() -> row.set(desk.requests().receive(typed()))).ifPresentOrElse(this::refuse, () -> {
            close();
            done.accept(row.get());
        });
    }

    private ReceiveRequest typed() {
        return new ReceiveRequest(
                kind.getValue(),
                way.getValue(),
                received.getValue().atZone(ConsoleClock.HANOI).toInstant(),
                requester.getValue(),
                contact.getValue(),
                words.getValue(),
                person.isEmpty() ? null : desk.finder().find(person.getValue()),
                shared.getValue());
    }

    private void refuse(String why) {
        error.setText(why);
        error.setVisible(true);
    }
}
