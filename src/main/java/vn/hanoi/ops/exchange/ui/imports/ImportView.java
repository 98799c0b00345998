package vn.hanoi.ops.exchange.ui.imports;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.PermitAll;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hanoi.ops.exchange.imports.ImportField;
import vn.hanoi.ops.exchange.imports.ImportId;
import vn.hanoi.ops.exchange.imports.ImportRefused;
import vn.hanoi.ops.exchange.imports.ImportSummary;
import vn.hanoi.ops.exchange.imports.Imports;
import vn.hanoi.ops.kernel.sheet.SheetFault;
import vn.hanoi.ops.kernel.sheet.SheetLimits;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.ComponentTexts;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The screen on which a list of any room is brought in; the address names the kind, rooms link to it. */
@Route("imports/:kind")
@PermitAll
class ImportView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final String IMPORT = "import";

    private final Imports imports;
    private final BackgroundSteps steps;
    private final Paragraph columns = new Paragraph();
    private final H2 title = new H2();
    private final ImportLayouts layouts = new ImportLayouts();
    private final ImportPanel panel;
    private final PastImports past;
    private String kind = "";

    ImportView(Imports imports, BackgroundSteps steps) {
        this.imports = imports;
        this.steps = steps;
        this.panel = new ImportPanel(imports, steps, this::open);
        this.past = new PastImports(imports, this::open);
        addClassName("ops-page");
        add(title, new Paragraph(text("exchange.import.help")), columns, layouts, upload(), panel, past);
    }

    @Override
    public String getPageTitle() {
        return text("exchange.import.title", text("exchange.kind." + kind));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        kind = event.getRouteParameters().get("kind").orElse("");
        if (!imports.kinds().contains(kind)) {
            throw new NotFoundException();
        }
        title.setText(getPageTitle());
        columns.setText(text(
                "exchange.import.columns",
                imports.fields(kind).stream()
                        .map(ImportField::titleKey)
                        .map(key -> text(key))
                        .collect(Collectors.joining(", "))));
        layouts.offer(imports.forms(kind));
        Optional<ImportSummary> open = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(IMPORT)
                .flatMap(ImportId::parse)
                .flatMap(imports::find)
                .filter(summary -> summary.kind().equals(kind));
        panel.show(open);
        past.show(kind);
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.toTempFile((metadata, file) -> read(file)));
        upload.setI18n(ComponentTexts.upload());
        upload.setAcceptedFileTypes(".csv", ".txt", ".xlsx", ".json", "text/csv", "application/json");
        upload.setMaxFileSize((int) SheetLimits.REGISTER.bytes());
        upload.setMaxFiles(1);
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return upload;
    }

    private void read(File file) {
        String wanted = kind;
        String layout = layouts.getValue();
        Button none = new Button();
        steps.run(
                none,
                panel::progress,
                progress -> read(wanted, layout, file, progress),
                summary -> open(summary.id()),
                this::refused);
    }

    private ImportSummary read(String wanted, String layout, File file, java.util.function.IntConsumer progress) {
        try {
            return imports.read(wanted, file.toPath(), layout, progress);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } finally {
            deleted(file);
        }
    }

    private static void deleted(File file) {
        try {
            Files.deleteIfExists(file.toPath());
        } catch (IOException e) {
            file.deleteOnExit();
        }
    }

    private void refused(RuntimeException fault) {
        panel.show(Optional.empty());
        if (fault instanceof ImportRefused refused) {
            String meant = refused.columns().stream().map(key -> text(key)).collect(Collectors.joining(", "));
            Notifications.error(text(refused.reason().key(), meant));
        } else if (fault instanceof SheetFault sheet) {
            Notifications.error(text(sheet.reason().key(), Formats.number(sheet.row())));
        } else {
            Notifications.error(text(SheetFault.Reason.BROKEN.key()));
        }
    }

    private void open(ImportId id) {
        getUI().ifPresent(ui ->
                ui.navigate("imports/" + kind, com.vaadin.flow.router.QueryParameters.of(IMPORT, id.toString())));
    }
}
