package vn.hanoi.ops.crowding.ui.streets;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.crowding.CrowdingSetup;
import vn.hanoi.ops.crowding.streets.StreetData;
import vn.hanoi.ops.crowding.streets.StreetFilter;
import vn.hanoi.ops.crowding.streets.StreetRow;
import vn.hanoi.ops.crowding.streets.Streets;
import vn.hanoi.ops.kernel.ui.map.LeafletMap;
import vn.hanoi.ops.kernel.ui.map.MapEvents;
import vn.hanoi.whole.WholeConsole;

@WholeConsole
@ViewPackages(classes = StreetsView.class)
@WithOfficer({Role.COMMAND_CENTRE, Role.ADMIN})
class StreetsViewTests extends SpringBrowserlessTest {

    @Autowired
    CrowdingSetup setup;

    @Autowired
    Streets streets;

    @BeforeEach
    void beginWithTwoStreets() {
        setup.begin();
    }

    @Test
    void listsStreetsByWhatTheAddressSays() {
        open(Map.of());
        assertThat(listed()).containsExactly("QTG", "TT");
        open(Map.of("q", "trang tien"));
        assertThat(listed()).containsExactly("TT");
        open(Map.of("unwatched", "1"));
        assertThat(listed()).isEmpty();
    }

    @Test
    void changesAStreet() {
        open(Map.of("street", setup.street("QTG").toString()));
        assertThat($(H2.class).single().getText()).startsWith("Quốc Tử Giám · Phường");
        test(field("Tên tuyến phố")).setValue("Quốc Tử Giám (đoạn 1)");
        test($(Button.class).withId("save-street").single()).click();
        assertThat(listedNames()).contains("Quốc Tử Giám (đoạn 1)");
    }

    @Test
    void addsAStreetWithTheDrawnLineAndNamesFaultsAtTheirFields() {
        open(Map.of("street", "new"));
        test($(Button.class).withId("save-street").single()).click();
        assertThat(field("Tên tuyến phố").getErrorMessage()).isEqualTo("Thiếu tên tuyến phố");
        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("Tuyến cần ít nhất hai điểm khác nhau");
        test(field("Tên tuyến phố")).setValue("Phố mới");
        test(field("Mã")).setValue("PM1");
        draw(new double[][] {{21.028, 105.835}, {21.029, 105.836}});
        test($(Button.class).withId("save-street").single()).click();
        assertThat(listed()).contains("PM1");
    }

    @Test
    void saysWhenSomebodyElseChangedTheStreetMeanwhile() {
        open(Map.of("street", setup.street("QTG").toString()));
        var seen = streets.find(setup.street("QTG")).orElseThrow();
        streets.change(seen.id(), seen.version(), rename(seen.data()));
        test(field("Tên tuyến phố")).setValue("Tên khác");
        test($(Button.class).withId("save-street").single()).click();
        assertThat(listedNames()).contains("Tên mới").doesNotContain("Tên khác");
    }

    private static StreetData rename(StreetData data) {
        return new StreetData(data.code(), "Tên mới", data.line(), data.cameras());
    }

    private void draw(double[][] points) {
        ArrayNode line = JsonNodeFactory.instance.arrayNode();
        for (double[] point : points) {
            line.addArray().add(point[0]).add(point[1]);
        }
        LeafletMap map = $(LeafletMap.class).single();
        ComponentUtil.fireEvent(map, new MapEvents.LineChange(map, true, line));
    }

    private TextField field(String label) {
        return $(TextField.class).withCaption(label).single();
    }

    private List<String> listed() {
        return $(StreetGrid.class)
                .single()
                .getGenericDataView()
                .getItems()
                .map(StreetRow::code)
                .toList();
    }

    private List<String> listedNames() {
        return streets.rows(StreetFilter.ALL, null, 50).stream()
                .map(StreetRow::name)
                .toList();
    }

    private static void open(Map<String, String> query) {
        UI.getCurrent().navigate(StreetsView.class, QueryParameters.simple(query));
    }
}
