package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.StayId;
import vn.hanoi.ops.quarantine.stays.Resident;
import vn.hanoi.ops.quarantine.stays.ResidentTray;
import vn.hanoi.ops.quarantine.stays.Residents;

/** How many meals go to which floor, and the labels by which parcels find their rooms. */
class MealsDialog extends Dialog {

    private static final int MOST = 500;

    MealsDialog(QuarantineParts parts, ResidentParts more, SiteId site) {
        setHeaderTitle(text("quarantine.meals.title"));
        setWidth("min(520px, calc(100vw - 24px))");
        List<Residents.Meals> meals = parts.residents().meals(site);
        int all = meals.stream().mapToInt(Residents.Meals::people).sum();
        Grid<Residents.Meals> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setAllRowsVisible(true);
        grid.addColumn(Residents.Meals::block).setHeader(text("quarantine.places.block"));
        grid.addColumn(Residents.Meals::floor).setHeader(text("quarantine.places.floor"));
        grid.addColumn(floor -> Formats.number(floor.people())).setHeader(text("quarantine.meals.people"));
        grid.setItems(meals);
        add(new Paragraph(text("quarantine.meals.sum", Formats.number(all))), grid);
        if (parts.cares() && all > 0) {
            add(labels(parts, more, site));
        }
        getFooter().add(new Button(text("kernel.close"), event -> close()));
    }

    private static Anchor labels(QuarantineParts parts, ResidentParts more, SiteId site) {
        DownloadHandler file = DownloadHandler.fromInputStream(event -> {
            List<StayId> stays = parts.residents().rows(site, ResidentTray.HERE, null, MOST).stream()
                    .map(Resident::id)
                    .toList();
            byte[] pdf = more.papers().labels(stays);
            return new DownloadResponse(
                    new ByteArrayInputStream(pdf), "nhan-buu-pham.pdf", "application/pdf", pdf.length);
        });
        return new Anchor(file, AttachmentType.DOWNLOAD, text("quarantine.meals.labels"));
    }
}
