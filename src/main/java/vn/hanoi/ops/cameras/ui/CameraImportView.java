package vn.hanoi.ops.cameras.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.cameras.CameraImport;
import vn.hanoi.ops.cameras.ImportReport;
import vn.hanoi.ops.cameras.ImportReport.RowFault;
import vn.hanoi.ops.kernel.ui.Notifications;

/** Brings cameras in: choose or paste a file, see what it would do and what is wrong row by row, apply it. */
@Route("cameras/import")
@RolesAllowed(Roles.ADMIN)
class CameraImportView extends VerticalLayout implements HasDynamicTitle {

    private static final int LIMIT = 4 * 1024 * 1024;

    private final CameraImport imports;
    private final TextArea pasted = new TextArea();
    private final Paragraph result = new Paragraph();
    private final Grid<RowFault> faults = new Grid<>();
    private final Button apply = new Button(text("cameras.import.apply"), event -> apply());

    CameraImportView(CameraImport imports) {
        this.imports = imports;
        Button check = new Button(text("cameras.import.check"), event -> check());
        check.setId("check");
        apply.setId("apply");
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        apply.setVisible(false);
        pasted.setLabel(text("cameras.import.paste"));
        pasted.setWidthFull();
        pasted.setMaxHeight("240px");
        pasted.addValueChangeListener(event -> apply.setVisible(false));
        result.getElement().setAttribute("role", "status");
        buildFaults();
        addClassName("ops-page");
        add(new RouterLink(text("cameras.import.back"), CamerasView.class), new H2(getPageTitle()));
        add(new Paragraph(text("cameras.import.help")), upload(), pasted, check, result, faults, apply);
    }

    @Override
    public String getPageTitle() {
        return text("cameras.import.title");
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory((metadata, content) -> {
            pasted.setValue(new String(content, StandardCharsets.UTF_8));
            check();
        }));
        upload.setAcceptedFileTypes(".csv", "text/csv");
        upload.setMaxFileSize(LIMIT);
        upload.setMaxFiles(1);
        return upload;
    }

    private void buildFaults() {
        faults.addClassName("ops-grid");
        faults.addColumn(RowFault::row)
                .setHeader(text("cameras.import.row"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        faults.addColumn(RowFault::code)
                .setHeader(text("cameras.field.code"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        faults.addColumn(fault -> fault.problem().field())
                .setHeader(text("cameras.import.field"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        faults.addColumn(fault -> CameraTexts.fault(fault.problem()))
                .setHeader(text("cameras.import.allowed"))
                .setFlexGrow(1);
        faults.setVisible(false);
    }

    private void check() {
        show(imports.check(pasted.getValue()));
    }

    private void apply() {
        ImportReport report = imports.apply(pasted.getValue());
        show(report);
        if (report.clean()) {
            apply.setVisible(false);
            Notifications.success(text("cameras.import.applied", report.added(), report.changed()));
        }
    }

    private void show(ImportReport report) {
        result.setText(text(
                "cameras.import.result",
                report.added(),
                report.changed(),
                report.unchanged(),
                report.faults().size()));
        faults.setItems(report.faults());
        faults.setVisible(!report.clean());
        apply.setVisible(report.clean() && report.added() + report.changed() > 0);
    }
}
