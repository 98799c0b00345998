package vn.hanoi.ops.vision.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraRemarks;
import vn.hanoi.ops.vision.KnownPictures;
import vn.hanoi.ops.vision.counting.ModelStore;

/** Says on the record of a camera that is counted in pictures why it has no counts, or that they are the least number. */
@Component
class PictureRemarks implements CameraRemarks {

    private static final String PRODUCT = "vision";

    private final KnownPictures known;
    private final ModelStore model;

    PictureRemarks(KnownPictures known, ModelStore model) {
        this.known = known;
        this.model = model;
    }

    @Override
    public Optional<String> about(Camera camera) {
        if (!PRODUCT.equals(camera.product())) {
            return Optional.empty();
        }
        if (!model.installed()) {
            return Optional.of(text("vision.remark.notInstalled"));
        }
        boolean watched = known.watched().stream().anyMatch(p -> p.camera().equals(camera.id()));
        return Optional.of(text(watched ? "vision.remark.atLeast" : "vision.remark.noPictures"));
    }
}
