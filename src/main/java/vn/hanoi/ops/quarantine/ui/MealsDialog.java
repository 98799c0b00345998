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
import java.util.Map;
import java.util.stream.Collectors;
import vn.hanoi.ops.exchange.ExportQuery;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.StayId;
import vn.hanoi.ops.quarantine.stays.Resident;
import vn.hanoi.ops.quarantine.stays.Residents;

/** How many meals go to which floor and room, and the labels by which parcels find their rooms. */
class MealsDialog extends Dialog {

    MealsDialog(QuarantineParts parts, ResidentParts more, SiteId site) {
        setHeaderTitle(text("quarantine.meals.title"));
        setWidth("min(520px, calc(100vw - 24px))");
        List<Residents.RoomMeals> meals = parts.residents().mealsByRoom(site);
        int all = meals.stream().mapToInt(Residents.RoomMeals::people).sum();
        Grid<Residents.RoomMeals> grid = new Grid<>();
        grid.setId("meals-by-room");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setHeight("20rem");
        grid.addColumn(Residents.RoomMeals::block).setHeader(text("quarantine.places.block"));
        grid.addColumn(Residents.RoomMeals::floor).setHeader(text("quarantine.places.floor"));
        grid.addColumn(Residents.RoomMeals::room).setHeader(text("quarantine.places.room"));
        grid.addColumn(room -> Formats.number(room.people())).setHeader(text("quarantine.meals.people"));
        grid.setItems(meals);
        String floors = parts.residents().meals(site).stream()
                .map(floor -> floor.block() + " · " + floor.floor() + ": " + Formats.number(floor.people()))
                .collect(Collectors.joining("; "));
        add(
                new Paragraph(text("quarantine.meals.sum", Formats.number(all))),
                new Paragraph(floors),
                grid,
                more.exports()
                        .of(MealsExport.KIND, () -> new ExportQuery(Map.of(SiteChoice.PARAMETER, site.toString()))));
        if (parts.cares() && all > 0) {
            add(labels(parts, more, site));
        }
        getFooter().add(new Button(text("kernel.close"), event -> close()));
    }

    private static Anchor labels(QuarantineParts parts, ResidentParts more, SiteId site) {
        DownloadHandler file = DownloadHandler.fromInputStream(event -> {
            List<StayId> stays = EveryResident.of(parts.residents(), site).stream()
                    .map(Resident::id)
                    .toList();
            byte[] pdf = more.papers().labels(stays);
            return new DownloadResponse(
                    new ByteArrayInputStream(pdf), "nhan-buu-pham.pdf", "application/pdf", pdf.length);
        });
        return new Anchor(file, AttachmentType.DOWNLOAD, text("quarantine.meals.labels"));
    }
}
