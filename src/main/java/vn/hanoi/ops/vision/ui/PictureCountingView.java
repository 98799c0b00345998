package vn.hanoi.ops.vision.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.kernel.LiveChannel;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.OpenScreen;
import vn.hanoi.ops.vision.PictureDetails;
import vn.hanoi.ops.vision.counting.EyesPulse;

/** The cameras whose pictures the console counts in itself, and how its eyes keep up. */
@Route("vision")
@Menu(title = "vision.title", order = 905)
@RolesAllowed(Roles.ADMIN)
class PictureCountingView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final String CAMERA = "camera";

    private final VisionParts parts;
    private final PictureGrid grid;
    private final EyesFigures figures = new EyesFigures();
    private final Paragraph notInstalled = new Paragraph(text("vision.notInstalled"));
    private final MasterDetailLayout split = new MasterDetailLayout();
    private String open = "";
    private LiveChannel.@Nullable Registration following;

    PictureCountingView(VisionParts parts) {
        this.parts = parts;
        this.grid = new PictureGrid(parts, p -> go(code(p.data().camera())));
        notInstalled.addClassName("ops-note");
        notInstalled.setId("not-installed");
        Button takeUp = new Button(
                text("vision.takeUp"), event -> new PictureDialog(parts, Optional.empty(), id -> go(code(id))).open());
        takeUp.addThemeVariants(ButtonVariant.PRIMARY);
        Paragraph help = new Paragraph(text("vision.help"));
        HorizontalLayout tools = new HorizontalLayout(help, takeUp);
        tools.setWidthFull();
        tools.setWrap(true);
        tools.setFlexGrow(1, help);
        tools.setDefaultVerticalComponentAlignment(Alignment.CENTER);
        split.setMaster(grid);
        split.setDetailPlaceholder(new EmptyState(text("vision.choose"), text("vision.chooseNext")));
        split.addBackdropClickListener(event -> go(""));
        split.addDetailEscapePressListener(event -> go(""));
        split.setMasterSize("36rem", true);
        split.setDetailSize("28rem", true);
        split.setSizeFull();
        addClassName("ops-page");
        setSizeFull();
        add(tools, notInstalled, figures);
        addAndExpand(split);
    }

    @Override
    public String getPageTitle() {
        return text("vision.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(CAMERA)
                .orElse("");
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        following = parts.live().subscribe(EyesPulse.TOPIC, CameraId.class, ids -> OpenScreen.tell(ui, this::refresh));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (following != null) {
            following.remove();
            following = null;
        }
    }

    private void refresh() {
        figures.show(parts.pulse().load());
        grid.getDataProvider().refreshAll();
    }

    private void show() {
        boolean installed = parts.model().installed();
        List<PictureDetails> all = parts.register().all();
        notInstalled.setVisible(!installed);
        figures.setVisible(installed);
        figures.show(parts.pulse().load());
        grid.show(all);
        Optional<PictureDetails> shown =
                all.stream().filter(p -> code(p.data().camera()).equals(open)).findFirst();
        shown.ifPresentOrElse(grid::select, grid::deselectAll);
        split.setDetail(shown.map(p -> new PicturePanel(parts, p, () -> go(""), this::show))
                .orElse(null));
    }

    private String code(CameraId camera) {
        return parts.cameras().find(camera).map(Camera::code).orElse("");
    }

    private void go(String camera) {
        QueryParameters query = camera.isEmpty() ? QueryParameters.empty() : QueryParameters.of(CAMERA, camera);
        getUI().ifPresent(ui -> ui.navigate(PictureCountingView.class, query));
    }
}
