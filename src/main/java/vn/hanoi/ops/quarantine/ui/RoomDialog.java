package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.quarantine.sites.RoomCell;
import vn.hanoi.ops.quarantine.sites.RoomState;

/** What can be done with a room: cleaned, blocked with a reason, put back into use. */
class RoomDialog extends Dialog {

    private final Runnable changed;

    RoomDialog(QuarantineParts parts, RoomCell room, Runnable changed) {
        this.changed = changed;
        setHeaderTitle(text("quarantine.room.title", room.name()));
        setWidth("min(440px, calc(100vw - 24px))");
        String note = room.note().isBlank() ? "" : " · " + room.note();
        add(new Paragraph(text(room.state().titleKey()) + " · " + Formats.dateTime(room.since()) + note));
        getFooter().add(new Button(text("kernel.cancel"), event -> close()));
        Button edit = new Button(text("quarantine.room.edit"), event -> {
            close();
            new RoomEditDialog(parts, room, changed).open();
        });
        edit.setId("room-edit");
        add(edit);
        if (room.state() == RoomState.CLOSED) {
            return;
        }
        if (room.state() != RoomState.READY) {
            Button ready = new Button(
                    text("quarantine.room.ready"),
                    event -> take(() -> parts.places().ready(room.id())));
            ready.addThemeVariants(ButtonVariant.PRIMARY);
            ready.setId("room-ready");
            getFooter().add(ready);
        } else {
            getFooter()
                    .add(new Button(
                            text("quarantine.room.clean"),
                            event -> take(() -> parts.places().clean(room.id()))));
        }
        if (room.state() != RoomState.BLOCKED) {
            TextField reason = new TextField(text("quarantine.room.reason"));
            reason.setWidthFull();
            reason.setMaxLength(200);
            add(reason);
            getFooter()
                    .add(new Button(
                            text("quarantine.room.block"),
                            event -> take(() -> parts.places().block(room.id(), reason.getValue()))));
        }
    }

    private void take(Runnable step) {
        if (SiteSteps.take(step)) {
            close();
            changed.run();
        }
    }
}
