package vn.hanoi.ops.vision.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.TwoLines;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.vision.PictureDetails;
import vn.hanoi.ops.vision.counting.EyesPulse.Beat;

/** The picture cameras by code. */
class PictureGrid extends Grid<PictureDetails> {

    private final VisionParts parts;

    PictureGrid(VisionParts parts, Consumer<PictureDetails> opened) {
        this.parts = parts;
        addColumn(TwoLines.of(p -> camera(p, Camera::code), p -> camera(p, Camera::name)))
                .setHeader(text("vision.field.camera"))
                .setWidth("11rem");
        addColumn(new ComponentRenderer<>(
                        p -> VisionTexts.state(p, parts.model().installed(), beat(p).orElse(null))))
                .setHeader(text("vision.field.state"))
                .setWidth("10rem");
        addColumn(TwoLines.of(this::seen, this::lag))
                .setHeader(text("vision.field.seen"))
                .setWidth("13rem");
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        addClassName("ops-grid");
        setSizeFull();
        setEmptyStateComponent(new EmptyState(text("vision.none"), text("vision.noneNext")));
        addItemClickListener(event -> opened.accept(event.getItem()));
    }

    void show(List<PictureDetails> pictures) {
        setItems(pictures);
    }

    private Optional<Beat> beat(PictureDetails pictures) {
        return parts.pulse().of(pictures.data().camera());
    }

    private String seen(PictureDetails pictures) {
        return beat(pictures)
                .filter(b -> b.lastAt() != null)
                .map(b -> VisionTexts.seen(b.seen()))
                .orElse(Formats.UNKNOWN);
    }

    private String lag(PictureDetails pictures) {
        return beat(pictures)
                .filter(b -> b.lastAt() != null)
                .map(b -> text("vision.lagAt", Formats.seconds(b.lastAt()), VisionTexts.seconds(b.lag())))
                .orElse("");
    }

    private String camera(PictureDetails pictures, Function<Camera, String> what) {
        return parts.cameras().find(pictures.data().camera()).map(what).orElse(Formats.UNKNOWN);
    }
}
