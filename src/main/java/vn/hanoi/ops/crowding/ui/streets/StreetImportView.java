package vn.hanoi.ops.crowding.ui.streets;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.crowding.streets.StreetImportReport;
import vn.hanoi.ops.crowding.streets.StreetImportReport.FeatureFault;
import vn.hanoi.ops.crowding.streets.StreetImports;
import vn.hanoi.ops.crowding.streets.UnreadableStreets;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.ComponentTexts;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Brings streets in from GeoJSON: shows what the file would do and what is wrong, takes it, takes it back. */
@Route("streets/import")
@RolesAllowed({Roles.COMMAND_CENTRE, Roles.ADMIN})
class StreetImportView extends VerticalLayout implements HasDynamicTitle {

    private static final int SIZE_LIMIT = 20 * 1024 * 1024;

    private final StreetImports imports;
    private final Paragraph result = new Paragraph();
    private final Grid<FeatureFault> faults = new Grid<>();
    private final Button apply = new Button(text("crowding.import.apply"), event -> apply());
    private final Button undo = new Button(text("crowding.import.undo"), event -> undo());
    private byte[] file = new byte[0];
    private Optional<UUID> last = Optional.empty();

    StreetImportView(StreetImports imports) {
        this.imports = imports;
        apply.setId("apply");
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        apply.setVisible(false);
        undo.setId("undo");
        undo.setVisible(false);
        result.getElement().setAttribute("role", "status");
        buildFaults();
        addClassName("ops-page");
        add(new RouterLink(text("crowding.import.back"), StreetsView.class), new H2(getPageTitle()));
        add(new Paragraph(text("crowding.import.help")), upload(), result, faults, apply, undo);
    }

    @Override
    public String getPageTitle() {
        return text("crowding.import.title");
    }

    /** Shows what the file would do. */
    void check(byte[] content) {
        file = content;
        undo.setVisible(false);
        try {
            StreetImportReport report = imports.dryRun(file);
            show("crowding.import.wouldDo", report);
            apply.setVisible(report.added() + report.changed() > 0);
        } catch (UnreadableStreets e) {
            apply.setVisible(false);
            faults.setVisible(false);
            result.setText(text("crowding.import.unreadable." + e.reason()));
        }
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory((metadata, content) -> check(content)));
        upload.setAcceptedFileTypes(".geojson", ".json", "application/geo+json");
        upload.setMaxFileSize(SIZE_LIMIT);
        upload.setMaxFiles(1);
        upload.setI18n(ComponentTexts.upload());
        return upload;
    }

    private void buildFaults() {
        faults.addClassName("ops-grid");
        faults.addColumn(fault -> Formats.number(fault.index()))
                .setHeader(text("crowding.import.index"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        faults.addColumn(FeatureFault::label)
                .setHeader(text("crowding.import.street"))
                .setAutoWidth(true);
        faults.addColumn(fault -> fault.fault().field())
                .setHeader(text("crowding.import.field"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        faults.addColumn(fault -> text("crowding.fault." + fault.fault().fault()))
                .setHeader(text("crowding.import.allowed"))
                .setFlexGrow(1);
        faults.setAllRowsVisible(true);
        faults.setVisible(false);
    }

    private void apply() {
        StreetImportReport report = imports.apply(file);
        last = report.id();
        show("crowding.import.done", report);
        apply.setVisible(false);
        undo.setVisible(last.isPresent());
    }

    private void undo() {
        int undone = last.map(imports::undo).orElse(0);
        last = Optional.empty();
        undo.setVisible(false);
        result.setText("");
        faults.setVisible(false);
        Notifications.success(text("crowding.import.undone", Formats.number(undone)));
    }

    private void show(String key, StreetImportReport report) {
        List<FeatureFault> wrong = report.faults();
        result.setText(text(
                key,
                Formats.number(report.added()),
                Formats.number(report.changed()),
                Formats.number(
                        wrong.stream().map(FeatureFault::index).distinct().count())));
        faults.setItems(wrong);
        faults.setVisible(!wrong.isEmpty());
    }
}
