package vn.hanoi.ops.venues.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.ui.map.LeafletMap;
import vn.hanoi.ops.kernel.ui.map.MapTiles;

/** Chooses a venue's position on the map: a click sets it, a further click moves it. */
class PositionDialog extends Dialog {

    private static final GeoPoint MIDDLE = new GeoPoint(21.0288, 105.8525);
    private static final String GROUND = "map/ground?level=2";

    private final LeafletMap map;
    private @Nullable GeoPoint point;

    /** @param chosen told the position */
    PositionDialog(MapTiles tiles, Optional<GeoPoint> before, Consumer<GeoPoint> chosen) {
        map = new LeafletMap(tiles);
        map.setSizeFull();
        map.addAttachListener(event -> {
            map.loadBase(GROUND);
            map.setView(before.orElse(MIDDLE), before.isPresent() ? 17 : 13);
            map.edit(before.map(List::of).orElse(List.of()));
        });
        map.addLineChangeListener(event -> {
            List<GeoPoint> line = event.line();
            point = line.isEmpty() ? null : line.getLast();
            if (line.size() > 1) {
                map.edit(List.of(line.getLast()));
            }
        });
        Button take = new Button(text("venues.position.take"), event -> {
            if (point != null) {
                chosen.accept(point);
            }
            close();
        });
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setId("take-position");
        setHeaderTitle(text("venues.position.title"));
        setWidth("min(60rem, 96vw)");
        setHeight("min(40rem, 90vh)");
        add(new Paragraph(text("venues.position.help")), map);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), take);
    }
}
