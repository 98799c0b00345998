package vn.hanoi.ops.areas.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.areas.AreaScheme;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.areas.BoundaryImports;
import vn.hanoi.ops.areas.BoundaryReport;
import vn.hanoi.ops.kernel.ui.ConfirmQuestion;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.map.LeafletMap;
import vn.hanoi.ops.kernel.ui.map.MapTiles;

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
    private final LeafletMap preview;
    private final Button apply;
    private @Nullable Waiting waiting;

    BoundaryImportView(BoundaryImports imports, Areas areas, MapTiles tiles) {
        this.imports = imports;
        this.preview = new LeafletMap(tiles);
        this.apply = new Button(getTranslation("areas.import.apply"), event -> apply());
        apply.setId("apply");
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        scheme.setLabel(getTranslation("areas.list.scheme"));
        scheme.setItems(AreaScheme.values());
        scheme.setItemLabelGenerator(AreaTexts::scheme);
        scheme.setValue(areas.working());
        scheme.addValueChangeListener(event -> check());
        result.getElement().setAttribute("role", "status");
        preview.setWidthFull();
        preview.setHeight("360px");
        addClassName("ops-page");
        Button undo = new Button(getTranslation("areas.import.undo"), event -> askUndo());
        add(new RouterLink(getTranslation("areas.import.back"), AreasView.class), new H2(getPageTitle()));
        add(new Paragraph(getTranslation("areas.import.help")), new HorizontalLayout(scheme, upload()));
        add(result, faults, preview, apply);
        add(new HorizontalLayout(new H2(getTranslation("areas.import.history")), undo), history);
        showNothing();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("areas.import.title");
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory((metadata, content) -> {
            waiting = new Waiting(metadata.fileName(), content);
            check();
        }));
        upload.setAcceptedFileTypes(".geojson", ".json", "application/geo+json", "application/json");
        upload.setMaxFileSize(LIMIT);
        upload.setMaxFiles(1);
        upload.addFileRemovedListener(event -> {
            waiting = null;
            showNothing();
        });
        return upload;
    }

    private void check() {
        Waiting file = waiting;
        if (file != null) {
            show(imports.check(scheme.getValue(), file.content()));
            preview.setBase(imports.preview(scheme.getValue(), file.content()));
            preview.showWhole();
        }
    }

    private void apply() {
        Waiting file = waiting;
        if (file == null) {
            return;
        }
        BoundaryReport report = imports.apply(scheme.getValue(), file.name(), file.content());
        show(report);
        if (report.applied()) {
            waiting = null;
            showNothing();
            Notifications.success(getTranslation("areas.import.applied", report.units()));
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

    private void show(BoundaryReport report) {
        result.setText(getTranslation(
                "areas.import.result",
                report.features(),
                report.units(),
                report.faults().size()));
        faults.setItems(report.faults());
        faults.setVisible(!report.faults().isEmpty());
        preview.setVisible(report.units() > 0);
        apply.setVisible(report.faults().isEmpty());
    }

    private void showNothing() {
        result.setText(getTranslation("areas.import.noFile"));
        faults.setVisible(false);
        preview.setVisible(false);
        apply.setVisible(false);
        history.setItems(imports.latest());
    }
}
