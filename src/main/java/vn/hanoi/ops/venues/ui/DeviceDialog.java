package vn.hanoi.ops.venues.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.register.VenueDevice;

/** The devices with which a venue's staff scan; the address of a new one is shown once. */
class DeviceDialog extends Dialog {

    private final transient VenueParts parts;
    private final transient VenueId venue;
    private final UnorderedList list = new UnorderedList();
    private final TextField name = new TextField(text("venues.device.name"));
    private final Div fresh = new Div();

    DeviceDialog(VenueParts parts, VenueId venue) {
        this.parts = parts;
        this.venue = venue;
        name.setId("device-name");
        name.setMaxLength(80);
        name.setWidthFull();
        Button add = new Button(text("venues.device.add"), event -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setId("device-add");
        setHeaderTitle(text("venues.device.title"));
        setWidth("34rem");
        add(new Paragraph(text("venues.device.help")), list, name, fresh);
        getFooter().add(new Button(text("kernel.close"), event -> close()), add);
        refresh();
    }

    private void add() {
        AtomicReference<String> secret = new AtomicReference<>("");
        if (Steps.take(() -> secret.set(parts.devices().add(venue, name.getValue())))) {
            Span address = new Span(parts.publicAddress() + "/quet#" + secret.get());
            address.setId("device-address");
            address.getStyle().set("overflow-wrap", "anywhere");
            fresh.removeAll();
            fresh.add(new Paragraph(text("venues.device.once")), address);
            name.clear();
            refresh();
        }
    }

    private void refresh() {
        list.removeAll();
        parts.devices().of(venue).forEach(device -> list.add(line(device)));
    }

    private ListItem line(VenueDevice device) {
        Instant revoked = device.revokedAt();
        String words = device.name() + " · " + Formats.dateTime(device.addedAt());
        if (revoked != null) {
            return new ListItem(words + " · " + text("venues.device.revokedAt", Formats.dateTime(revoked)));
        }
        Button revoke = new Button(text("venues.device.revoke"), event -> {
            parts.devices().revoke(venue, device.number());
            refresh();
        });
        revoke.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return new ListItem(new Span(words), revoke);
    }
}
