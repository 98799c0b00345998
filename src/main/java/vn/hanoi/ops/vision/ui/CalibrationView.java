package vn.hanoi.ops.vision.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.dom.Style;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraDetails;
import vn.hanoi.ops.kernel.ui.EmptyState;

/** Measures the ground that a camera sees: drawn on its picture, with two lengths. */
@Route("camera-calibration")
@RolesAllowed(Roles.ADMIN)
class CalibrationView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final String CAMERA = "camera";

    private final CalibrationParts parts;
    private String name = "";

    CalibrationView(CalibrationParts parts) {
        this.parts = parts;
        addClassName("ops-page");
        setSizeFull();
        getStyle().setOverflow(Style.Overflow.AUTO);
    }

    @Override
    public String getPageTitle() {
        return name.isEmpty() ? text("vision.calibration.title") : text("vision.calibration.titleOf", name);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(CAMERA)
                .orElse("");
        removeAll();
        Optional<CameraDetails> details =
                parts.cameras().findByCode(code).map(Camera::id).flatMap(parts.list()::details);
        name = details.map(d -> d.camera().name()).orElse("");
        details.ifPresentOrElse(
                d -> add(new CalibrationDesk(parts, d)),
                () -> add(
                        new EmptyState(text("vision.calibration.noCamera"), text("vision.calibration.noCameraNext"))));
    }
}
