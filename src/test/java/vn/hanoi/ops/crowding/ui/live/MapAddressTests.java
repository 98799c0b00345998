package vn.hanoi.ops.crowding.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.Test;

class MapAddressTests {

    @Test
    void remembersFilterStreetAndPlace() {
        String query = "street=abc&q=x%C3%A3+%C4%91%C3%A0n&level=4,5&area=01.006&at=21.0200,105.8300,13.5";
        assertThat(address(query)).hasToString("map?" + query);
    }

    @Test
    void isBareWhenThereIsNothingToRemember() {
        assertThat(address("")).hasToString("map");
    }

    @Test
    void passesOverWhatCannotBeRead() {
        assertThat(address("level=9,x&area=1&at=here&at=21,105&street=")).hasToString("map");
        assertThat(address("at=21,105,99")).hasToString("map");
        assertThat(address("at=NaN,105,12")).hasToString("map");
    }

    @Test
    void readsLevelsOneByOneOrTogether() {
        assertThat(address("level=5&level=4,0").filter().levels()).isEqualTo(List.of(0, 4, 5));
    }

    private static MapAddress address(String query) {
        return MapAddress.from(QueryParameters.fromString(query));
    }
}
