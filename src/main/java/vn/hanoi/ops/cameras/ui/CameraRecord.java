package vn.hanoi.ops.cameras.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraDetails;
import vn.hanoi.ops.cameras.CameraHealth;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CameraList;
import vn.hanoi.ops.cameras.CameraNow;
import vn.hanoi.ops.kernel.LiveChannel;
import vn.hanoi.ops.kernel.ui.ConfirmQuestion;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.OpenScreen;
import vn.hanoi.ops.kernel.ui.map.LeafletMap;
import vn.hanoi.ops.kernel.ui.map.MapCluster;

/** The camera on the right: shows it, keeps it fresh while it is open, and does what an administrator wants with it. */
class CameraRecord {

    private static final double CLOSE = 17;

    private final RecordParts parts;
    private final boolean admin;
    private final Consumer<String> opens;
    private final CameraPanel panel;
    private @Nullable LiveChannel live;
    private @Nullable UI ui;
    private LiveChannel.@Nullable Registration following;
    private String code = "";

    /** @param opens asked to open a camera by code, or none when the code is empty */
    CameraRecord(RecordParts parts, boolean admin, Consumer<String> opens) {
        this.parts = parts;
        this.admin = admin;
        this.opens = opens;
        this.panel = new CameraPanel(parts.areas(), new HourOfCounts(parts.counts()), () -> opens.accept(""));
    }

    CameraPanel panel() {
        return panel;
    }

    Button registerButton() {
        return new Button(
                text("cameras.form.register"),
                event -> new CameraDialog(parts.registry(), Optional.empty(), opens).open());
    }

    void show(String wanted) {
        code = wanted;
        Optional<CameraNow> now = current();
        now.ifPresentOrElse(this::show, this::showRetiredOrNothing);
        listen(now.map(n -> n.camera().id()));
    }

    void refresh() {
        current().ifPresent(panel::refresh);
    }

    void follow(LiveChannel channel, UI screen) {
        live = channel;
        ui = screen;
        listen(current().map(n -> n.camera().id()));
    }

    void letGo() {
        if (following != null) {
            following.remove();
            following = null;
        }
        live = null;
    }

    private Optional<CameraNow> current() {
        return code.isEmpty() ? Optional.empty() : parts.cameras().now(code);
    }

    private void listen(Optional<CameraId> camera) {
        LiveChannel channel = live;
        UI screen = ui;
        if (following != null) {
            following.remove();
            following = null;
        }
        if (channel != null && screen != null && camera.isPresent()) {
            following = channel.subscribe(
                    CameraList.topicOf(camera.get()), CameraId.class, ids -> OpenScreen.tell(screen, this::refresh));
        }
    }

    private void show(CameraNow now) {
        HorizontalLayout actions = new HorizontalLayout();
        if (admin) {
            actions.add(new Button(
                    text("cameras.form.change"), event -> change(now.camera().id())));
            actions.add(new Button(text("cameras.calibrate"), event -> calibrate(now.camera())));
            actions.add(new Button(text("cameras.retire"), event -> askRetire(now.camera())));
        }
        actions.setWrap(true);
        panel.show(now, map(now), actions, remarks(now.camera()));
    }

    private List<String> remarks(Camera camera) {
        return parts.remarks().stream().flatMap(r -> r.about(camera).stream()).toList();
    }

    private static void calibrate(Camera camera) {
        UI.getCurrent().navigate("camera-calibration", QueryParameters.of("camera", camera.code()));
    }

    private void showRetiredOrNothing() {
        panel.showNothing();
        parts.cameras()
                .retired(code)
                .filter(r -> admin)
                .ifPresent(retired -> panel.add(new Button(
                        text("cameras.restore", retired.camera().code()), event -> restore(retired.camera()))));
    }

    private void change(CameraId id) {
        Optional<CameraDetails> details = parts.cameras().details(id);
        if (details.isPresent()) {
            new CameraDialog(parts.registry(), details, opens).open();
        }
    }

    private void askRetire(Camera camera) {
        ConfirmQuestion.ask(
                text("cameras.retireQuestion", camera.code()),
                text("cameras.retireConsequence"),
                text("cameras.retire"),
                () -> retire(camera));
    }

    private void retire(Camera camera) {
        parts.registry().retire(camera.id());
        opens.accept("");
        Notifications.undo(text("cameras.retired", camera.code()), () -> restore(camera));
    }

    private void restore(Camera camera) {
        parts.registry().restore(camera.id());
        opens.accept(camera.code());
    }

    private LeafletMap map(CameraNow now) {
        Camera camera = now.camera();
        LeafletMap map = new LeafletMap(parts.tiles());
        map.setWidthFull();
        map.setMinHeight("240px");
        map.setView(camera.position(), CLOSE);
        map.setCameras(List.of(new MapCluster(
                camera.code(),
                camera.name(),
                camera.position().lat(),
                camera.position().lon(),
                1,
                now.health() == CameraHealth.ONLINE ? 1 : 0,
                now.health() == CameraHealth.LATE || now.health().misleads() ? 1 : 0,
                now.health() == CameraHealth.OFFLINE ? 1 : 0,
                now.health() == CameraHealth.NEVER_SEEN ? 1 : 0)));
        return map;
    }
}
