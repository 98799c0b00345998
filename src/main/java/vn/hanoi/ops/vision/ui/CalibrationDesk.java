package vn.hanoi.ops.vision.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.FlexLayout;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.hanoi.ops.cameras.CameraDetails;
import vn.hanoi.ops.cameras.InvalidCamera;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.vision.PictureDetails;
import vn.hanoi.ops.vision.calibration.Calibration;
import vn.hanoi.ops.vision.calibration.Drawing;
import vn.hanoi.ops.vision.calibration.InvalidDrawing;

/** The picture on the left, what is drawn and the two lengths on the right, and the area that follows from them. */
class CalibrationDesk extends Composite<FlexLayout> {

    private final CalibrationParts parts;
    private final PictureDrawing drawing = new PictureDrawing();
    private final RadioButtonGroup<String> mode = new RadioButtonGroup<>();
    private final NumberField across = new NumberField(text("vision.calibration.across"));
    private final NumberField along = new NumberField(text("vision.calibration.along"));
    private final Paragraph area = new Paragraph();
    private final Button save = new Button(text("vision.calibration.save"), event -> save());
    private CameraDetails camera;

    CalibrationDesk(CalibrationParts parts, CameraDetails camera) {
        this.parts = parts;
        this.camera = camera;
        mode.setItems("ground", "rectangle", "ignored");
        mode.setLabel(text("vision.calibration.mode"));
        mode.setItemLabelGenerator(m -> text("vision.calibration.mode." + m));
        mode.setValue("ground");
        mode.addValueChangeListener(event -> drawing.draw(event.getValue()));
        for (NumberField length : List.of(across, along)) {
            length.setMin(0.5);
            length.setMax(500);
            length.setStep(0.1);
            length.setSuffixComponent(new Span("m"));
            length.setWidth("16rem");
            length.setValueChangeMode(ValueChangeMode.LAZY);
            length.addValueChangeListener(event -> showArea());
        }
        area.setId("calibration-area");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setId("save-calibration");
        drawing.onDrawn(this::showArea);
        drawing.setWidthFull();
        lay();
        showNewest();
    }

    private void lay() {
        VerticalLayout left = new VerticalLayout(pictureTools(), drawing);
        left.setPadding(false);
        left.setWidth(null);
        VerticalLayout right = new VerticalLayout(
                new Paragraph(text("vision.calibration.help")), mode, drawingTools(), across, along, area, save);
        right.setPadding(false);
        right.setWidth("22rem");
        getContent().setFlexWrap(FlexLayout.FlexWrap.WRAP);
        getContent().getStyle().setGap("1.5rem");
        getContent().setWidthFull();
        getContent().add(left, right);
        getContent().setFlexGrow(1, left);
        getContent().setFlexBasis("24rem", left);
    }

    private HorizontalLayout pictureTools() {
        HorizontalLayout tools = new HorizontalLayout();
        tools.setWrap(true);
        parts.pictures()
                .find(camera.camera().id())
                .ifPresent(p -> tools.add(new Button(text("vision.calibration.take"), event -> take(p))));
        tools.add(new Button(text("vision.calibration.choose"), event -> drawing.choose()));
        return tools;
    }

    private HorizontalLayout drawingTools() {
        return new HorizontalLayout(
                new Button(text("vision.calibration.finish"), event -> drawing.finish()),
                new Button(text("vision.calibration.undo"), event -> drawing.undo()));
    }

    private void showNewest() {
        Optional<Calibration> newest = parts.book().newest(camera.camera().id());
        drawing.put(
                newest.map(c -> c.drawing().ground()).orElse(List.of()),
                newest.map(c -> c.drawing().rectangle()).orElse(List.of()),
                camera.ignoreZones());
        newest.ifPresent(c -> {
            across.setValue(c.drawing().across());
            along.setValue(c.drawing().along());
        });
        newest.ifPresentOrElse(
                c -> area.setText(text(
                        "vision.calibration.newest",
                        Formats.decimal(c.area(), 1),
                        c.madeBy(),
                        Formats.dateTime(c.madeAt()))),
                this::showArea);
    }

    /** The picture goes to this officer's screen and nowhere else. */
    private void take(PictureDetails pictures) {
        try {
            BufferedImage picture = parts.sight().now(pictures.data().camera());
            ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
            ImageIO.write(picture, "jpg", jpeg);
            drawing.show("data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg.toByteArray()));
        } catch (IOException e) {
            Notifications.error(text("vision.calibration.notTaken"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<Drawing> drawn() {
        Double wide = across.getValue();
        Double deep = along.getValue();
        List<Drawing.Corner> ground = drawing.first("ground");
        return wide == null || deep == null || ground.isEmpty()
                ? Optional.empty()
                : Optional.of(new Drawing(ground, drawing.first("rectangle"), wide, deep));
    }

    private void showArea() {
        try {
            area.setText(drawn().map(d -> text(
                            "vision.calibration.area",
                            Formats.decimal(parts.book().area(d), 1)))
                    .orElseGet(() -> text("vision.calibration.missing")));
        } catch (InvalidDrawing e) {
            area.setText(text("vision.fault." + e.fault()));
        }
    }

    private void save() {
        Optional<Drawing> drawn = drawn();
        if (drawn.isEmpty()) {
            Notifications.error(text("vision.calibration.missing"));
            return;
        }
        try {
            double kept = parts.book().keep(camera, drawn.get(), drawing.all("ignored"));
            camera = parts.list().details(camera.camera().id()).orElse(camera);
            showNewest();
            Notifications.success(text("vision.calibration.saved", Formats.decimal(kept, 1)));
        } catch (InvalidDrawing e) {
            Notifications.error(text("vision.fault." + e.fault()));
        } catch (InvalidCamera e) {
            Notifications.error(text("vision.calibration.cameraFaulty"));
        } catch (OptimisticLockingFailureException e) {
            Notifications.error(text("vision.changedMeanwhile"));
        }
    }
}
