package vn.hanoi.ops.areas.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.areas.AreaKey;
import vn.hanoi.ops.areas.AreaScheme;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.areas.Boundaries;
import vn.hanoi.ops.areas.BoundaryImports;
import vn.hanoi.ops.areas.BoundaryReport;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ui.ConfirmQuestion;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.map.LeafletMap;
import vn.hanoi.ops.kernel.ui.map.MapBounds;
import vn.hanoi.ops.kernel.ui.map.MapTiles;
import vn.hanoi.ops.kernel.ui.text.ComponentTexts;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Brings boundaries in: choose a file, see what it holds and what is wrong, put it in force, take the last one back. */
@Route("areas/boundaries")
@RolesAllowed(Roles.ADMIN)
class BoundaryImportView extends VerticalLayout implements HasDynamicTitle {

    private static final int LIMIT = 32 * 1024 * 1024;

    /** A file that was read and checked but is not in force. */
    private record Waiting(String name, byte[] content) {}

    private final BoundaryImports imports;
    private final Select<AreaScheme> scheme = new Select<>();
    private final Paragraph result = new Paragraph();
    private final FaultGrid faults = new FaultGrid();
    private final ImportGrid history = new ImportGrid();
    private final Div preview = new Div();
    private final Button apply = new Button();
    private final Boundaries boundaries;
    private final MapTiles tiles;
    private @Nullable Waiting waiting;

    BoundaryImportView(BoundaryImports imports, Areas areas, Boundaries boundaries, MapTiles tiles) {
        this.imports = imports;
        this.boundaries = boundaries;
        this.tiles = tiles;
        apply.addClickListener(event -> apply());
        apply.setId("apply");
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        scheme.setLabel(getTranslation("areas.list.scheme"));
        scheme.setItems(AreaScheme.values());
        scheme.setItemLabelGenerator(AreaTexts::scheme);
        scheme.setValue(areas.working());
        scheme.addValueChangeListener(event -> check());
        result.getElement().setAttribute("role", "status");
        preview.setWidthFull();
        scheme.setWidth("min(24rem, 100%)");
        addClassName("ops-page");
        Button undo = new Button(getTranslation("areas.import.undo"), event -> askUndo());
        add(new RouterLink(getTranslation("areas.import.back"), AreasView.class), new H2(getPageTitle()));
        add(new Paragraph(getTranslation("areas.import.help")), fileChoice());
        add(result, faults, preview, apply);
        add(new HorizontalLayout(new H2(getTranslation("areas.import.history")), undo), history);
        showNothing();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("areas.import.title");
    }

    private HorizontalLayout fileChoice() {
        HorizontalLayout choice = new HorizontalLayout(scheme, upload());
        choice.setWrap(true);
        return choice;
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory((metadata, content) -> {
            waiting = new Waiting(metadata.fileName(), content);
            check();
        }));
        upload.setI18n(ComponentTexts.upload());
        upload.addAllFinishedListener(event -> upload.clearFileList());
        upload.setAcceptedFileTypes(".geojson", ".json", "application/geo+json", "application/json");
        upload.setMaxFileSize(LIMIT);
        upload.setMaxFiles(1);
        return upload;
    }

    private void check() {
        Waiting file = waiting;
        if (file != null) {
            show(file, imports.check(scheme.getValue(), file.content()));
        }
    }

    private void apply() {
        Waiting file = waiting;
        if (file != null) {
            BoundaryReport report = imports.applySound(scheme.getValue(), file.name(), file.content());
            waiting = null;
            showNothing();
            Notifications.success(getTranslation("areas.import.applied", Formats.number(report.units())));
        }
    }

    private void askUndo() {
        ConfirmQuestion.askBeforeLoss(
                getTranslation("areas.import.undoQuestion"),
                getTranslation("areas.import.undoConsequence", AreaTexts.scheme(scheme.getValue())),
                getTranslation("areas.import.undo"),
                this::undo);
    }

    private void undo() {
        imports.undoLast(scheme.getValue())
                .ifPresentOrElse(
                        entry -> Notifications.success(getTranslation("areas.import.undone", entry.fileName())),
                        () -> Notifications.error(getTranslation("areas.import.nothingToUndo")));
        history.setItems(imports.latest());
    }

    private void show(Waiting file, BoundaryReport report) {
        String faulty = Formats.number(report.faults().size());
        String sound = Formats.number(report.units());
        result.setText(
                getTranslation("areas.import.result", file.name(), Formats.number(report.features()), sound, faulty));
        faults.setItems(report.faults());
        faults.setVisible(!report.faults().isEmpty());
        apply.setText(
                report.faults().isEmpty()
                        ? getTranslation("areas.import.apply", sound)
                        : getTranslation("areas.import.applySound", sound, faulty));
        apply.setVisible(report.units() > 0);
        preview.removeAll();
        if (report.units() > 0) {
            preview.add(map(imports.preview(scheme.getValue(), file.content())));
        }
    }

    private LeafletMap map(JsonNode ground) {
        LeafletMap map = new LeafletMap(tiles);
        map.setWidthFull();
        map.setHeight("360px");
        map.setBase(ground);
        boundaries
                .bounds(new AreaKey(scheme.getValue(), AreaPath.CITY.code()))
                .ifPresent(b -> map.fit(new MapBounds(b[0], b[1], b[2], b[3])));
        return map;
    }

    private void showNothing() {
        result.setText(getTranslation("areas.import.noFile"));
        faults.setVisible(false);
        preview.removeAll();
        apply.setVisible(false);
        history.setItems(imports.latest());
    }
}
