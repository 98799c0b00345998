package vn.hanoi.ops.vision.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.dom.Style;
import com.vaadin.flow.router.QueryParameters;
import java.util.Base64;
import java.util.Optional;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.kernel.ui.RecordTop;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.vision.PictureData;
import vn.hanoi.ops.vision.PictureDetails;
import vn.hanoi.ops.vision.counting.EyesPulse.Beat;

/** One picture camera: how it is doing, what was seen last, and what an administrator can do with it. */
class PicturePanel extends VerticalLayout {

    private final VisionParts parts;
    private final PictureDetails pictures;
    private final Runnable changed;

    /** @param changed told after the camera was changed */
    PicturePanel(VisionParts parts, PictureDetails pictures, Runnable close, Runnable changed) {
        this.parts = parts;
        this.pictures = pictures;
        this.changed = changed;
        Optional<Camera> camera = parts.cameras().find(pictures.data().camera());
        addClassName("ops-panel");
        setSizeFull();
        getStyle().setOverflow(Style.Overflow.AUTO);
        add(new RecordTop(camera.map(Camera::name).orElse(Formats.UNKNOWN), close));
        Optional<Beat> beat = parts.pulse().of(pictures.data().camera());
        add(VisionTexts.state(pictures, parts.model().installed(), beat.orElse(null)));
        beat.filter(b -> b.lastAt() != null).ifPresent(b -> add(new Paragraph(VisionTexts.seen(b.seen()))));
        add(new Paragraph(text("vision.farPart")), facts(beat), actions(camera));
        showThumbnail();
    }

    private HorizontalLayout actions(Optional<Camera> camera) {
        HorizontalLayout actions = new HorizontalLayout();
        actions.setWrap(true);
        actions.add(new Button(
                text("vision.change"),
                event -> new PictureDialog(parts, Optional.of(pictures), id -> changed.run()).open()));
        camera.ifPresent(c -> actions.add(new Button(text("vision.calibrate"), event -> calibrate(c))));
        Button rest = new Button(text(pictures.paused() ? "vision.resume" : "vision.pause"), event -> rest());
        rest.setId("rest-pictures");
        actions.add(rest);
        return actions;
    }

    private void rest() {
        if (pictures.paused()) {
            parts.register().resume(pictures.data().camera());
        } else {
            parts.register().pause(pictures.data().camera());
        }
        changed.run();
    }

    private void calibrate(Camera camera) {
        getUI().ifPresent(ui -> ui.navigate(CalibrationView.class, QueryParameters.of("camera", camera.code())));
    }

    private DescriptionList facts(Optional<Beat> beat) {
        PictureData data = pictures.data();
        DescriptionList facts = new DescriptionList();
        facts.addClassName("ops-facts");
        fact(facts, "way", text("vision.way." + data.way().name()));
        fact(facts, "address", data.address());
        fact(facts, "everySeconds", Formats.number(data.everySeconds()));
        fact(facts, "surePercent", Formats.number(data.surePercent()));
        fact(facts, "wideShort", text(data.wide() ? "vision.yes" : "vision.no"));
        fact(facts, "last", Formats.exact(beat.map(Beat::lastAt).orElse(null)));
        fact(facts, "lag", VisionTexts.seconds(beat.map(Beat::lag).orElse(null)));
        fact(facts, "looked", beat.map(b -> Formats.number(b.looked())).orElse(Formats.UNKNOWN));
        fact(facts, "dropped", beat.map(b -> Formats.number(b.dropped())).orElse(Formats.UNKNOWN));
        return facts;
    }

    private static void fact(DescriptionList facts, String field, String value) {
        facts.add(new DescriptionList.Term(text("vision.field." + field)), new DescriptionList.Description(value));
    }

    private void showThumbnail() {
        if (!pictures.data().thumbnail()) {
            return;
        }
        parts.thumbnails().of(pictures.data().camera()).ifPresent(kept -> {
            String jpeg = Base64.getEncoder().encodeToString(kept.jpeg());
            Image image = new Image(
                    "data:image/jpeg;base64," + jpeg, text("vision.thumbnailAt", Formats.dateTime(kept.at())));
            image.setWidth("288px");
            add(image, new Paragraph(text("vision.thumbnailAt", Formats.dateTime(kept.at()))));
        });
    }
}
