package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.orderedlayout.FlexComponent.Alignment;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import vn.hanoi.ops.quarantine.sites.PlaceChanges;
import vn.hanoi.ops.quarantine.sites.RoomCell;
import vn.hanoi.ops.quarantine.sites.RoomState;

/** Renames a room and its beds, and takes them out of the places or puts them back, each with its reason. */
class RoomEditDialog extends Dialog {

    private static final int ROOM_NAME = 40;
    private static final int BED_NAME = 20;

    private final PlaceChanges changes;
    private final Runnable changed;

    RoomEditDialog(QuarantineParts parts, RoomCell room, Runnable changed) {
        this.changes = parts.changes();
        this.changed = changed;
        setHeaderTitle(text("quarantine.room.title", room.name()));
        setWidth("min(560px, calc(100vw - 24px))");
        add(name(room.name(), ROOM_NAME, "room-name", name -> take(() -> changes.renameRoom(room.id(), name))));
        add(
                room.state() == RoomState.CLOSED
                        ? verb("quarantine.room.reopen", reason -> changes.reopenRoom(room.id(), reason))
                        : verb("quarantine.room.close", reason -> changes.closeRoom(room.id(), reason)));
        if (!room.beds().isEmpty()) {
            add(new H4(text("quarantine.places.beds")));
        }
        room.beds().forEach(bed -> add(bed(bed)));
        getFooter().add(new Button(text("kernel.close"), event -> close()));
    }

    private Component bed(RoomCell.Bed bed) {
        HorizontalLayout line = name(
                bed.name(), BED_NAME, "bed-name-" + bed.id(), name -> take(() -> changes.renameBed(bed.id(), name)));
        if (bed.stay() == null) {
            line.add(
                    bed.closed()
                            ? verb("quarantine.room.reopenBed", reason -> changes.reopenBed(bed.id(), reason))
                            : verb("quarantine.room.closeBed", reason -> changes.closeBed(bed.id(), reason)));
        }
        return line;
    }

    private HorizontalLayout name(String old, int most, String id, Consumer<String> renamed) {
        TextField name = new TextField(text("quarantine.places.name"));
        name.setValue(old);
        name.setMaxLength(most);
        name.setId(id);
        HorizontalLayout line = new HorizontalLayout(
                name, new Button(text("quarantine.places.rename"), event -> renamed.accept(name.getValue())));
        line.setWrap(true);
        line.setDefaultVerticalComponentAlignment(Alignment.END);
        return line;
    }

    private Button verb(String key, Consumer<String> step) {
        Button verb = new Button(
                text(key), event -> new ReasonDialog(text(key), reason -> take(() -> step.accept(reason))).open());
        verb.addThemeVariants(ButtonVariant.TERTIARY);
        return verb;
    }

    private boolean take(Runnable step) {
        boolean taken = SiteSteps.take(step);
        if (taken) {
            close();
            changed.run();
        }
        return taken;
    }
}
