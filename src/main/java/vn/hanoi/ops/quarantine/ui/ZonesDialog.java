package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.quarantine.compliance.CameraZone;
import vn.hanoi.ops.quarantine.compliance.CameraZones;
import vn.hanoi.ops.quarantine.compliance.WatchCode;
import vn.hanoi.ops.quarantine.compliance.WatchedCamera;

/** The zones of a camera's picture and what being there means. */
class ZonesDialog extends Dialog {

    private static final int NAME_LIMIT = 80;

    private final CameraZones zones;
    private final WatchedCamera camera;
    private final Grid<CameraZone> grid = new Grid<>();

    ZonesDialog(CameraZones zones, WatchedCamera camera) {
        this.zones = zones;
        this.camera = camera;
        setHeaderTitle(text("quarantine.zones.title", camera.name()));
        setWidth("min(720px, calc(100vw - 24px))");
        columns();
        TextField name = new TextField(text("quarantine.zones.name"));
        name.setId("zone-name");
        name.setMaxLength(NAME_LIMIT);
        Select<WatchCode> code = new Select<>();
        code.setLabel(text("quarantine.cameras.rule"));
        code.setItems(WatchCode.values());
        code.setItemLabelGenerator(one -> one == null ? "" : text(one.titleKey()));
        code.setValue(WatchCode.GATE);
        TextField outline = new TextField(text("quarantine.zones.outline"));
        outline.setId("zone-outline");
        add(new Paragraph(text("quarantine.zones.help")), grid, new FormLayout(name, code, outline));
        Button save = new Button(
                text("quarantine.zones.add"),
                event -> take(() -> zones.put(
                        camera.id(),
                        new CameraZone(
                                name.getValue(),
                                code.getValue(),
                                outline.getValue().strip()))));
        save.setId("save-zone");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(text("kernel.close"), event -> close()), save);
        show();
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.addColumn(CameraZone::name).setHeader(text("quarantine.zones.name"));
        grid.addColumn(zone -> text(zone.code().titleKey())).setHeader(text("quarantine.cameras.rule"));
        grid.addColumn(CameraZone::outline)
                .setHeader(text("quarantine.zones.outline"))
                .setFlexGrow(2);
        grid.addComponentColumn(zone -> {
            Button remove = new Button(
                    text("quarantine.places.remove"), event -> take(() -> zones.remove(camera.id(), zone.name())));
            remove.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            return remove;
        });
        grid.setEmptyStateComponent(new EmptyState(text("quarantine.zones.none"), text("quarantine.zones.noneNext")));
    }

    private void show() {
        grid.setItems(zones.of(camera.id()));
    }

    private void take(Runnable step) {
        SiteSteps.take(step);
        show();
    }
}
