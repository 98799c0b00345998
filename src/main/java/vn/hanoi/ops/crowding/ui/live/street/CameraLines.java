package vn.hanoi.ops.crowding.ui.live.street;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.hanoi.ops.kernel.ui.AsOf;
import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.kernel.ui.Tone;

/** The cameras of a street with their health and how long ago each one spoke. */
class CameraLines extends Composite<Div> {

    private static final String CAMERAS = "cameras?camera=";

    private final boolean linked;

    /** @param linked the officer may open a camera's own record */
    CameraLines(boolean linked) {
        this.linked = linked;
        getContent().addClassName("street-cameras");
    }

    void show(List<CameraLine> cameras, Instant now) {
        getContent().removeAll();
        if (cameras.isEmpty()) {
            getContent().add(new Span(text("crowding.live.cameras.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        cameras.forEach(camera -> list.add(line(camera, now)));
        getContent().add(list);
    }

    private ListItem line(CameraLine camera, Instant now) {
        Span name = new Span(camera.name());
        name.addClassName("note");
        StateBadge state = new StateBadge(text("crowding.live.health." + camera.health()), tone(camera));
        camera.lastSeen().ifPresent(seen -> state.getElement()
                .setAttribute("title", text("crowding.live.cameras.seen", AsOf.ago(Duration.between(seen, now)))));
        return new ListItem(code(camera.code()), name, state);
    }

    private Component code(String code) {
        return linked ? new Anchor(CAMERAS + code, code) : new Span(code);
    }

    private static Tone tone(CameraLine camera) {
        return switch (camera.health()) {
            case ONLINE -> Tone.GOOD;
            case LATE, FROZEN, BLIND, MOVED -> Tone.WARN;
            case MAINTENANCE -> Tone.PLAIN;
            case OFFLINE -> Tone.LATE;
            case NEVER_SEEN -> Tone.UNKNOWN;
        };
    }
}
