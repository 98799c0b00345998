package vn.hanoi.ops.cameras;

import java.util.Optional;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.VietnameseText;

/**
 * Which cameras a list shows.
 *
 * @param text found in code, name or street, without regard to marks; empty for all
 * @param product empty for all
 */
public record CameraFilter(
        String text, Optional<CameraHealth> health, Optional<AreaPath> area, String product, boolean retired) {

    /** All cameras in use. */
    public static final CameraFilter ALL = new CameraFilter("", Optional.empty(), Optional.empty(), "", false);

    boolean matchesExceptHealth(CameraDetails details) {
        Camera camera = details.camera();
        String wanted = VietnameseText.fold(text);
        return details.retired() == retired
                && (product.isBlank() || product.equals(camera.product()))
                && area.filter(a -> !a.covers(camera.area())).isEmpty()
                && (wanted.isEmpty()
                        || VietnameseText.fold(camera.code() + " " + camera.name() + " " + camera.street())
                                .contains(wanted));
    }
}
