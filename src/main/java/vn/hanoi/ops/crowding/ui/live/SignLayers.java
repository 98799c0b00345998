package vn.hanoi.ops.crowding.ui.live;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import vn.hanoi.ops.kernel.ui.map.LeafletMap;
import vn.hanoi.ops.kernel.ui.map.MapPlaceSign;
import vn.hanoi.ops.kernel.ui.map.SignLayer;

/** The choice of the layers that other rooms put on the live map; at first none is shown, so that the streets stay in front. */
class SignLayers extends Composite<CheckboxGroup<SignLayer>> {

    private final LeafletMap map;

    SignLayers(LeafletMap map, List<SignLayer> layers) {
        this.map = map;
        getContent().setId("sign-layers");
        getContent().addClassName("sign-layers");
        getContent().setAriaLabel(text("crowding.map.layers"));
        getContent().setItems(layers);
        getContent().setItemLabelGenerator(layer -> text(layer.titleKey()));
        getContent().addValueChangeListener(event -> show());
        getContent().setVisible(!layers.isEmpty());
        map.addPlaceClickListener(event -> open(event.id()));
    }

    /** Shows the chosen layers as they are now. */
    void show() {
        List<MapPlaceSign> signs = new ArrayList<>();
        getContent().getValue().forEach(layer -> layer.signs().forEach(sign -> signs.add(marked(layer, sign))));
        map.setPlaces(signs);
    }

    /** Shows them anew when one is chosen. */
    void refresh() {
        if (!getContent().getValue().isEmpty()) {
            show();
        }
    }

    private static MapPlaceSign marked(SignLayer layer, MapPlaceSign sign) {
        return new MapPlaceSign(layer.titleKey() + "/" + sign.id(), sign.text(), sign.lat(), sign.lon(), sign.level());
    }

    private void open(String marked) {
        String[] parts = marked.split("/", 2);
        getContent().getValue().stream()
                .filter(layer -> parts.length == 2 && layer.titleKey().equals(parts[0]))
                .findFirst()
                .ifPresent(layer -> {
                    List<String> query = layer.query(parts[1]);
                    UI.getCurrent()
                            .navigate(layer.path(parts[1]), QueryParameters.of(query.getFirst(), query.getLast()));
                });
    }
}
