package vn.hanoi.ops.vision.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.hanoi.ops.vision.calibration.Drawing.Corner;

/** A picture on which polygons are drawn; a picture that an officer chooses stays in the browser. */
@Tag("ops-picture-drawing")
@JsModule("./vision/picture-drawing.ts")
class PictureDrawing extends Component implements HasSize {

    private static final int MOST_TEXT = 20_000;

    private JsonNode shapes = JsonNodeFactory.instance.objectNode();

    PictureDrawing() {
        getElement().setProperty("emptyText", text("vision.calibration.noPicture"));
        getElement().setProperty("cornerText", text("vision.calibration.corner"));
        addListener(Drawn.class, event -> shapes = read(event.shapes()));
    }

    /** Told whenever a polygon was finished or a corner moved. */
    @DomEvent("drawn")
    public static class Drawn extends ComponentEvent<PictureDrawing> {

        private final String shapes;

        /** The polygons come as JSON: by kind, each a list of corners. */
        public Drawn(PictureDrawing source, boolean fromClient, @EventData("event.detail") String shapes) {
            super(source, fromClient);
            this.shapes = shapes;
        }

        String shapes() {
            return shapes;
        }
    }

    void onDrawn(Runnable told) {
        addListener(Drawn.class, event -> told.run());
    }

    /** @param address of a picture or its data */
    void show(String address) {
        getElement().setProperty("picture", address);
    }

    void draw(String kind) {
        getElement().callJsFunction("finish");
        getElement().setProperty("mode", kind);
    }

    void choose() {
        getElement().callJsFunction("choose");
    }

    void finish() {
        getElement().callJsFunction("finish");
    }

    void undo() {
        getElement().callJsFunction("undo");
    }

    void put(List<Corner> ground, List<Corner> rectangle, String ignored) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        all.set("ground", polygons(ground));
        all.set("rectangle", polygons(rectangle));
        all.set("ignored", ignored.isBlank() ? JsonNodeFactory.instance.arrayNode() : read(ignored));
        shapes = all;
        getElement().setPropertyJson("shapes", all);
    }

    /** The corners of the first polygon of a kind; empty when none is drawn. */
    List<Corner> first(String kind) {
        List<Corner> corners = new ArrayList<>();
        for (JsonNode corner : shapes.path(kind).path(0)) {
            corners.add(new Corner(corner.path(0).asDouble(-1), corner.path(1).asDouble(-1)));
        }
        return corners;
    }

    /** All polygons of a kind, as the register of cameras keeps them; empty when none is drawn. */
    String all(String kind) {
        JsonNode polygons = shapes.path(kind);
        return polygons.isEmpty() ? "" : polygons.toString();
    }

    private static ArrayNode polygons(List<Corner> corners) {
        ArrayNode polygons = JsonNodeFactory.instance.arrayNode();
        if (!corners.isEmpty()) {
            ArrayNode polygon = polygons.addArray();
            corners.forEach(c -> polygon.addArray().add(c.x()).add(c.y()));
        }
        return polygons;
    }

    private static JsonNode read(String json) {
        try {
            return json.length() > MOST_TEXT
                    ? JsonNodeFactory.instance.objectNode()
                    : JsonMapper.shared().readTree(json);
        } catch (JacksonException e) {
            return JsonNodeFactory.instance.objectNode();
        }
    }
}
