package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.KeyFigure;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.compliance.FalseAlarms;
import vn.hanoi.ops.quarantine.compliance.LinkState;
import vn.hanoi.ops.quarantine.compliance.PlacementChecklist;
import vn.hanoi.ops.quarantine.compliance.WatchedCamera;
import vn.hanoi.ops.quarantine.sites.SiteRow;

/** Where a site needs cameras and has them (letter 4403/CV-BCĐ), how they are connected, and which of them cry wolf. */
@Route("quarantine/cameras")
@Menu(title = "quarantine.cameras.title", order = 305)
@RolesAllowed({Roles.COMMAND_CENTRE, Roles.DISTRICT_OFFICER, Roles.HEALTH_OFFICER, Roles.QUARANTINE_MANAGER, Roles.ADMIN
})
class CameraPlacementView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final Duration MUTED = Duration.ofDays(7);

    private final QuarantineParts parts;
    private final ComplianceParts compliance;
    private final SiteChoice choice;
    private final KeyFigure score = new KeyFigure(text("quarantine.cameras.score"));
    private final KeyFigure connected = new KeyFigure(text("quarantine.link.CONNECTED"));
    private final KeyFigure lost = new KeyFigure(text("quarantine.link.LOST"));
    private final VerticalLayout body = new VerticalLayout();
    private Optional<SiteId> site = Optional.empty();

    CameraPlacementView(QuarantineParts parts, ComplianceParts compliance) {
        this.parts = parts;
        this.compliance = compliance;
        choice = new SiteChoice(
                parts, row -> getUI().ifPresent(ui -> ui.navigate(CameraPlacementView.class, SiteChoice.of(row.id()))));
        Div figures = new Div(score, connected, lost);
        figures.addClassName("ops-figures");
        figures.setWidthFull();
        HorizontalLayout tools = new HorizontalLayout(choice);
        if (parts.keeps()) {
            Button register = new Button(
                    text("quarantine.cameras.register"),
                    event -> site.ifPresent(id -> new SiteCameraDialog(compliance, id, this::show).open()));
            register.setId("register-site-camera");
            tools.add(register);
        }
        tools.setWidthFull();
        tools.setWrap(true);
        body.setPadding(false);
        addClassName("ops-page");
        add(tools, figures, new Paragraph(text("quarantine.cameras.help")), body);
    }

    @Override
    public String getPageTitle() {
        return text("quarantine.cameras.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        site = choice.show(event.getLocation().getQueryParameters()).map(SiteRow::id);
        show();
    }

    private void show() {
        body.removeAll();
        if (site.isEmpty()) {
            body.add(new EmptyState(text("quarantine.board.none"), text("quarantine.board.noneNext")));
            return;
        }
        SiteId id = site.orElseThrow();
        PlacementChecklist.Checklist list = compliance.checklist().of(id);
        List<WatchedCamera> cameras = compliance.cameras().of(id);
        Double share = list.score();
        score.show(Formats.percent(share), share == null ? Tone.UNKNOWN : share < 1 ? Tone.WARN : Tone.GOOD);
        connected
                .show(Formats.number(count(cameras, LinkState.CONNECTED)), Tone.PLAIN)
                .of(Formats.number(cameras.size()));
        long silent = count(cameras, LinkState.LOST);
        lost.show(Formats.number(silent), silent > 0 ? Tone.LATE : Tone.PLAIN);
        body.add(checklist(list.lines()), new H3(text("quarantine.cameras.list")), cameraGrid(cameras));
        List<FalseAlarms.Line> wolves = compliance.falseAlarms().of(id);
        body.add(new H3(text("quarantine.cameras.falseAlarms")), wolfGrid(wolves));
    }

    private static long count(List<WatchedCamera> cameras, LinkState state) {
        return cameras.stream().filter(c -> c.link() == state).count();
    }

    private Grid<PlacementChecklist.Line> checklist(List<PlacementChecklist.Line> lines) {
        Grid<PlacementChecklist.Line> grid = grid();
        grid.addColumn(line -> compliance.place(line.place().code())).setHeader(text("quarantine.cameras.place"));
        grid.addColumn(PlacementChecklist.Line::where).setHeader(text("quarantine.cameras.where"));
        grid.addColumn(line ->
                        line.camera() == null ? Formats.UNKNOWN : line.camera().name())
                .setHeader(text("quarantine.cameras.camera"));
        grid.addColumn(new ComponentRenderer<>(line -> line.camera() == null
                        ? new StateBadge(text("quarantine.cameras.missing"), Tone.WARN)
                        : badge(line.camera())))
                .setHeader(text("quarantine.residents.state"));
        grid.setItems(lines);
        return grid;
    }

    private Grid<WatchedCamera> cameraGrid(List<WatchedCamera> cameras) {
        Grid<WatchedCamera> grid = grid();
        grid.addColumn(WatchedCamera::name).setHeader(text("quarantine.cameras.camera"));
        grid.addColumn(camera -> compliance.place(camera.place())).setHeader(text("quarantine.cameras.place"));
        grid.addColumn(new ComponentRenderer<>(CameraPlacementView::badge))
                .setHeader(text("quarantine.residents.state"));
        grid.addColumn(camera -> Formats.dateTime(camera.seenAt())).setHeader(text("quarantine.cameras.seen"));
        if (parts.cares()) {
            grid.addComponentColumn(camera -> new Button(text("quarantine.cameras.live"), event -> live(camera.id())));
        }
        if (parts.keeps()) {
            grid.addComponentColumn(camera -> new Button(
                    text("quarantine.cameras.change"),
                    event -> new CameraLinkDialog(compliance, camera, this::show).open()));
            grid.addComponentColumn(camera -> new Button(
                    text("quarantine.zones.open"), event -> new ZonesDialog(compliance.zones(), camera).open()));
        }
        grid.setEmptyStateComponent(
                new EmptyState(text("quarantine.cameras.none"), text("quarantine.cameras.noneNext")));
        grid.setItems(cameras);
        return grid;
    }

    private Grid<FalseAlarms.Line> wolfGrid(List<FalseAlarms.Line> lines) {
        Grid<FalseAlarms.Line> grid = grid();
        grid.addColumn(FalseAlarms.Line::cameraName).setHeader(text("quarantine.cameras.camera"));
        grid.addColumn(line -> text(line.code().titleKey())).setHeader(text("quarantine.cameras.rule"));
        grid.addColumn(line -> text(
                        "quarantine.cameras.share",
                        Formats.number(line.falsely()),
                        Formats.number(line.judged()),
                        Formats.percent(line.share())))
                .setHeader(text("quarantine.verdict.FALSE"));
        grid.addColumn(new ComponentRenderer<>(line -> new StateBadge(
                        text(line.proposed() ? "quarantine.cameras.mute" : "quarantine.cameras.keep"),
                        line.proposed() ? Tone.WARN : Tone.PLAIN)))
                .setHeader(text("quarantine.cameras.proposal"));
        if (parts.cares()) {
            grid.addComponentColumn(line -> {
                Button mute = new Button(text("quarantine.cameras.muteNow"), event -> mute(line));
                mute.setVisible(line.proposed());
                return mute;
            });
        }
        grid.setEmptyStateComponent(
                new EmptyState(text("quarantine.cameras.noWolves"), text("quarantine.cameras.noWolvesNext")));
        grid.setItems(lines);
        return grid;
    }

    private void live(UUID camera) {
        SiteSteps.take(() -> compliance
                .reviews()
                .live(camera)
                .ifPresentOrElse(
                        address -> getUI().ifPresent(ui -> ui.getPage().open(address)),
                        () -> Notifications.error(text("quarantine.review.noRecorder"))));
    }

    private void mute(FalseAlarms.Line line) {
        Instant until = parts.clock().instant().plus(MUTED);
        String reason = text("quarantine.cameras.mute");
        if (SiteSteps.take(() -> compliance.reviews().mute(line.camera(), line.code(), until, reason))) {
            Notifications.success(text("quarantine.saved"));
        }
    }

    private static StateBadge badge(WatchedCamera camera) {
        String reason = camera.linkReason().isBlank() ? "" : ": " + camera.linkReason();
        Tone tone =
                switch (camera.link()) {
                    case CONNECTED -> Tone.GOOD;
                    case NOT_CONNECTED -> Tone.UNKNOWN;
                    case LOST -> Tone.LATE;
                };
        return new StateBadge(text(camera.link().titleKey()) + reason, tone);
    }

    private static <R> Grid<R> grid() {
        Grid<R> grid = new Grid<>();
        grid.addClassName("ops-grid");
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        return grid;
    }
}
