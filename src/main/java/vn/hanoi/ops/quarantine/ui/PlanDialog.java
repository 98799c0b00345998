package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.Locale;
import vn.hanoi.ops.kernel.files.FileRefused;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.ComponentTexts;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.sites.FloorLine;
import vn.hanoi.ops.quarantine.sites.FloorPlans;
import vn.hanoi.ops.quarantine.sites.RoomCell;

/** Gives a floor its picture, and draws rooms on it: choose a room, click two of its corners. */
class PlanDialog extends Dialog {

    private final QuarantineParts parts;
    private final FloorPlans plans;
    private final SiteId site;
    private final FloorLine floor;
    private final ComboBox<RoomCell> room = new ComboBox<>(text("quarantine.places.room"));
    private final Div picture = new Div();
    private double firstX = -1;
    private double firstY = -1;

    PlanDialog(QuarantineParts parts, FloorPlans plans, SiteId site, FloorLine floor, Runnable closed) {
        this.parts = parts;
        this.plans = plans;
        this.site = site;
        this.floor = floor;
        setHeaderTitle(text("quarantine.plan.title", floor.block() + " · " + floor.name()));
        setWidth("min(1000px, calc(100vw - 24px))");
        Upload upload = new Upload(UploadHandler.inMemory((metadata, content) -> put(metadata.fileName(), content)));
        upload.setI18n(ComponentTexts.upload());
        upload.setUploadButton(new Button(text("quarantine.plan.upload")));
        upload.setDropAllowed(false);
        upload.addAllFinishedListener(event -> upload.clearFileList());
        room.setItemLabelGenerator(RoomCell::name);
        room.setId("plan-room");
        add(upload, new Paragraph(text("quarantine.plan.help")), room, picture);
        getFooter().add(new Button(text("kernel.close"), event -> close()));
        addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                closed.run();
            }
        });
        show();
    }

    private void put(String name, byte[] content) {
        try {
            if (SiteSteps.take(() -> plans.put(floor.id(), name, content))) {
                show();
            }
        } catch (FileRefused e) {
            Notifications.error(text("quarantine.plan.refused"));
        }
    }

    private void show() {
        List<RoomCell> rooms = parts.board().rooms(site, floor.id());
        RoomCell chosen = room.getValue();
        room.setItems(rooms);
        if (chosen != null) {
            rooms.stream().filter(r -> r.id().equals(chosen.id())).findFirst().ifPresent(room::setValue);
        }
        picture.removeAll();
        if (plans.of(floor.id()).isPresent()) {
            picture.add(new PlanPicture(plans, floor.id(), rooms, this::clicked));
        }
    }

    private void clicked(double x, double y) {
        RoomCell drawn = room.getValue();
        if (drawn == null) {
            Notifications.error(text("quarantine.plan.choose"));
            return;
        }
        if (firstX < 0) {
            firstX = x;
            firstY = y;
            return;
        }
        String box = String.format(
                Locale.ROOT,
                "%.4f,%.4f,%.4f,%.4f",
                Math.min(firstX, x),
                Math.min(firstY, y),
                Math.max(firstX, x),
                Math.max(firstY, y));
        firstX = -1;
        if (SiteSteps.take(() -> parts.places().draw(drawn.id(), box))) {
            show();
        }
    }
}
