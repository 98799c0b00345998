package vn.hanoi.ops.cameras.ui.sources;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

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
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.cameras.sources.SourceDetails;
import vn.hanoi.ops.cameras.sources.SourceId;
import vn.hanoi.ops.kernel.ui.EmptyState;

/** The sources of counts: the register on the left, one source on the right. */
@Route("camera-sources")
@Menu(title = "cameras.source.title", order = 904)
@RolesAllowed(Roles.ADMIN)
class SourcesView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SOURCE = "source";

    private final SourceParts parts;
    private final CameraRegistry cameras;
    private final SourceGrid grid;
    private final MasterDetailLayout split = new MasterDetailLayout();
    private @Nullable SourceId open;

    SourcesView(SourceParts parts, CameraRegistry cameras) {
        this.parts = parts;
        this.cameras = cameras;
        this.grid = new SourceGrid(parts.pulse(), s -> go(s.id()));
        Button register = new Button(
                text("cameras.source.register"),
                event -> new SourceDialog(parts.register(), cameras, Optional.empty(), this::go).open());
        register.addThemeVariants(ButtonVariant.PRIMARY);
        Paragraph help = new Paragraph(text("cameras.source.help"));
        HorizontalLayout tools = new HorizontalLayout(help, register);
        tools.setWidthFull();
        tools.setWrap(true);
        tools.setFlexGrow(1, help);
        tools.setDefaultVerticalComponentAlignment(Alignment.CENTER);
        split.setMaster(grid);
        split.setDetailPlaceholder(new EmptyState(text("cameras.source.choose"), text("cameras.source.chooseNext")));
        split.addBackdropClickListener(event -> go(null));
        split.addDetailEscapePressListener(event -> go(null));
        split.setMasterSize("34rem", true);
        split.setDetailSize("34rem", true);
        split.setSizeFull();
        addClassName("ops-page");
        setSizeFull();
        add(tools);
        addAndExpand(split);
    }

    @Override
    public String getPageTitle() {
        return text("cameras.source.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SOURCE)
                .flatMap(SourceId::parse)
                .orElse(null);
        show();
    }

    private void show() {
        List<SourceDetails> all = parts.register().all();
        grid.show(all);
        Optional<SourceDetails> shown =
                all.stream().filter(s -> s.id().equals(open)).findFirst();
        shown.ifPresentOrElse(grid::select, grid::deselectAll);
        split.setDetail(shown.map(s -> new SourcePanel(parts, cameras, s, () -> go(null), this::show))
                .orElse(null));
    }

    private void go(@Nullable SourceId source) {
        QueryParameters query = source == null
                ? QueryParameters.empty()
                : QueryParameters.simple(Map.of(SOURCE, source.value().toString()));
        getUI().ifPresent(ui -> ui.navigate(SourcesView.class, query));
    }
}
