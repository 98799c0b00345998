package vn.hanoi.ops.crowding.ui.live.table;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.crowding.ui.live.StreetFixtures.DONG_DA;
import static vn.hanoi.ops.crowding.ui.live.StreetFixtures.HANG_DAO;
import static vn.hanoi.ops.crowding.ui.live.StreetFixtures.TAY_SON;
import static vn.hanoi.ops.crowding.ui.live.StreetFixtures.TRANG_TIEN;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.crowding.StreetId;
import vn.hanoi.ops.crowding.ui.live.CityOfFixtures;
import vn.hanoi.ops.crowding.ui.live.LiveScreens;
import vn.hanoi.ops.kernel.ui.text.Translations;

@ContextConfiguration(classes = LiveScreens.class)
@ViewPackages(classes = CrowdingListView.class)
class CrowdingListViewTests extends SpringBrowserlessTest {

    private static final int NAME = 1;

    @Autowired
    private CurrentOfficer officers;

    @Autowired
    private CityOfFixtures city;

    @BeforeEach
    void loginAsCommandCentre() {
        city.reset();
        LiveScreens.loginAs(officers, Role.COMMAND_CENTRE, AreaScope.CITY);
        UI.getCurrent().setLocale(Translations.VIETNAMESE);
    }

    @Test
    void listsTheMostCrowdedStreetsFirst() {
        open("");
        assertThat(names()).containsExactly("Tây Sơn", "Tràng Tiền", "Hàng Bài", "Xã Đàn", "Hàng Đào");
    }

    @Test
    void takesTheSameFilterAsTheMap() {
        open("level=0&area=01.002&q=hang");
        assertThat(names()).containsExactly("Hàng Bài", "Hàng Đào");
    }

    @Test
    void showsTheLevelHistoryOfTheStreetInTheAddress() {
        open("street=" + TAY_SON.id());
        assertThat(pastText()).contains("Tây Sơn", "từ 21/09/2021 13:51", "0,34 người/m²");
    }

    @Test
    void aStreetOutsideTheOfficersAreaDoesNotExist() {
        LiveScreens.loginAs(officers, Role.DISTRICT_OFFICER, new AreaScope(List.of(DONG_DA)));
        open("street=" + TRANG_TIEN.id());
        assertThat(names()).containsExactly("Tây Sơn", "Xã Đàn");
        assertThat(pastText()).contains("Không có phố này trong địa bàn của bạn.");
    }

    @Test
    void writesAnEmptyCellWhereNothingIsKnown() {
        assertThat(StreetColumns.fileRow(HANG_DAO))
                .hasSameSizeAs(StreetColumns.fileHeader())
                .startsWith("T005", "Hàng Đào", "Quận Hoàn Kiếm", null, "Không rõ", "Không", null, null)
                .doesNotContain(0.0);
    }

    private static void open(String query) {
        UI.getCurrent().navigate("crowding", QueryParameters.fromString(query));
    }

    private String pastText() {
        return $(StreetPast.class).single().getElement().getTextRecursively();
    }

    private List<String> names() {
        @SuppressWarnings("unchecked")
        Grid<StreetId> grid = $(Grid.class).single();
        return IntStream.range(0, test(grid).size())
                .mapToObj(row -> test(grid).getCellText(row, NAME))
                .toList();
    }
}
