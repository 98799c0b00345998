package vn.hanoi.ops.kernel.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.kernel.GeoPoint;

class LeafletMapViewTests extends BrowserlessTest {

    private final LeafletMap map = new LeafletMap();

    @Test
    void sendsAStreetWithItsLineAndLevel() {
        UI.getCurrent().add(map);

        map.setStreets(List.of(new MapStreet(
                "T001",
                "Giải Phóng",
                List.of(new GeoPoint(21.0, 105.84), new GeoPoint(20.99, 105.84)),
                4,
                false,
                254L)));

        JsonNode street = sent("setStreets").get(0);
        assertThat(street.path("name").asString()).isEqualTo("Giải Phóng");
        assertThat(street.path("level").asInt()).isEqualTo(4);
        assertThat(street.at("/line/1/0").asDouble()).isEqualTo(20.99);
    }

    @Test
    void sendsOnlyWhatChangesOfAStreet() {
        UI.getCurrent().add(map);

        map.applyStreets(List.of(new MapStreetState("T001", 0, false, null)));

        JsonNode delta = sent("applyStreets");
        assertThat(delta.at("/changed/0").propertyNames()).containsExactlyInAnyOrder("id", "level", "stale", "count");
        assertThat(delta.at("/changed/0/count").isNull()).isTrue();
        assertThat(delta.path("removed")).isEmpty();
    }

    @Test
    void highlightsNothingForAnEmptySelection() {
        UI.getCurrent().add(map);

        map.selectStreet(Optional.empty());

        assertThat(sent("selectStreet").isNull()).isTrue();
    }

    @Test
    void speaksTheLanguageOfTheScreen() {
        UI.getCurrent().add(map);

        assertThat(map.getElement().getPropertyRaw("texts")).asString().contains("levels");
    }

    @Test
    void remembersTheLayersThatTheOfficerChose() {
        MapLayers chosen = new MapLayers(true, false, true, true);

        ComponentUtil.fireEvent(
                map, new MapEvents.LayersChange(map, true, JsonMapper.shared().valueToTree(chosen)));

        assertThat(map.layers()).isEqualTo(chosen);
    }

    @Test
    void readsTheViewThatTheBrowserReports() {
        List<MapBounds> seen = new ArrayList<>();
        map.addViewChangeListener(event -> seen.add(event.bounds()));

        ComponentUtil.fireEvent(
                map,
                new MapEvents.ViewChange(
                        map,
                        true,
                        JsonMapper.shared()
                                .readTree(
                                        "{\"south\":20.9,\"west\":105.7,\"north\":21.1,\"east\":105.9,\"zoom\":12.5}")));

        assertThat(seen).containsExactly(new MapBounds(20.9, 105.7, 21.1, 105.9));
    }

    private static JsonNode sent(String method) {
        UI ui = UI.getCurrent();
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        PendingJavaScriptInvocation call = ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(pending -> pending.getInvocation().getExpression().contains(method))
                .findFirst()
                .orElseThrow();
        return JsonMapper.shared()
                .valueToTree(call.getInvocation().getParameters().get(1));
    }
}
