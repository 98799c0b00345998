package vn.hanoi.ops.crowding.ui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.hanoi.ops.crowding.ui.live.StreetFixtures.DONG_DA;
import static vn.hanoi.ops.crowding.ui.live.StreetFixtures.HANG_BAI;
import static vn.hanoi.ops.crowding.ui.live.StreetFixtures.HANG_DAO;
import static vn.hanoi.ops.crowding.ui.live.StreetFixtures.NOW;
import static vn.hanoi.ops.crowding.ui.live.StreetFixtures.TAY_SON;
import static vn.hanoi.ops.crowding.ui.live.StreetFixtures.TRANG_TIEN;
import static vn.hanoi.ops.crowding.ui.live.StreetFixtures.XA_DAN;
import static vn.hanoi.ops.crowding.ui.live.StreetFixtures.again;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.crowding.AdvisoryId;
import vn.hanoi.ops.crowding.AdvisoryMark;
import vn.hanoi.ops.crowding.AdvisoryState;
import vn.hanoi.ops.crowding.StreetId;
import vn.hanoi.ops.crowding.StreetNow;
import vn.hanoi.ops.crowding.ui.live.list.LevelChips;
import vn.hanoi.ops.crowding.ui.live.street.StreetRecord;
import vn.hanoi.ops.kernel.LiveChannel;
import vn.hanoi.ops.kernel.ui.KeyFigure;
import vn.hanoi.ops.kernel.ui.text.Translations;

@ContextConfiguration(classes = LiveScreens.class)
@ViewPackages(classes = LiveMapView.class)
class LiveMapViewTests extends SpringBrowserlessTest {

    @Autowired
    private CurrentOfficer officers;

    @Autowired
    private CityOfFixtures city;

    @Autowired
    private LiveChannel channel;

    @BeforeEach
    void loginAsCommandCentre() {
        city.reset();
        LiveScreens.loginAs(officers, Role.COMMAND_CENTRE, AreaScope.CITY);
        UI.getCurrent().setLocale(Translations.VIETNAMESE);
    }

    @Test
    void listsTheMostCrowdedStreetsFirst() {
        navigate(LiveMapView.class);
        assertThat(names()).containsExactly("Tây Sơn", "Tràng Tiền", "Hàng Bài", "Xã Đàn", "Hàng Đào");
    }

    @Test
    void saysSinceWhenASignalIsLostAndCountsNobodyThere() {
        navigate(LiveMapView.class);
        assertThat(cell(2, "note")).isEqualTo("mất tín hiệu 12 phút");
        assertThat(cell(2, "count")).isEqualTo("–");
        assertThat(cell(4, "sign")).isEqualTo("?");
        assertThat(cell(4, "note")).isEqualTo("chưa có số liệu");
    }

    @Test
    void showsOnlyWhatTheAddressFilters() {
        open("level=4,5&q=trang%20tien");
        assertThat(names()).containsExactly("Tràng Tiền");
    }

    @Test
    void aStreetWithoutSignalIsFilteredAsUnknownNotAsItsLastLevel() {
        open("level=0");
        assertThat(names()).containsExactly("Hàng Bài", "Hàng Đào");
    }

    @Test
    void filtersByWhatIsTypedWithoutMarks() {
        navigate(LiveMapView.class);
        test($(TextField.class).single()).setValue("xa dan");
        assertThat(names()).containsExactly("Xã Đàn");
    }

    @Test
    void filtersByALevelsSwitch() {
        navigate(LiveMapView.class);
        NativeButton five =
                $(NativeButton.class, $(LevelChips.class).single()).all().getFirst();
        test(five).click();
        assertThat(names()).containsExactly("Tây Sơn");
        assertThat(five.getElement().getAttribute("aria-pressed")).isEqualTo("true");
    }

    @Test
    void opensTheStreetThatTheAddressNames() {
        open("street=" + TAY_SON.id());
        assertThat(record().isVisible()).isTrue();
        assertThat(recordText())
                .contains("Tây Sơn", "Vì sao mức 5?", "Mật độ từ 0,31 người/m² trở lên trong 8 của 10 phút gần nhất")
                .contains("CAM001, CAM003", "Ngưỡng áp dụng từ 21/09/2021", "13:51 (11 phút)");
    }

    @Test
    void aStreetOutsideTheOfficersAreaDoesNotExist() {
        LiveScreens.loginAs(officers, Role.DISTRICT_OFFICER, new AreaScope(List.of(DONG_DA)));
        open("street=" + TRANG_TIEN.id());
        assertThat(names()).containsExactly("Tây Sơn", "Xã Đàn");
        assertThat(recordText())
                .contains("Không có phố này trong địa bàn của bạn.")
                .doesNotContain("Tràng Tiền");
    }

    @Test
    void aNonsenseStreetInTheAddressIsAnsweredTheSameWay() {
        open("street=x");
        assertThat(recordText()).contains("Không có phố này trong địa bàn của bạn.");
    }

    @Test
    void closesTheRecordWithItsButton() {
        open("street=" + XA_DAN.id());
        test($(Button.class, record()).all().getFirst()).click();
        assertThat($(StreetRecord.class).exists()).isFalse();
    }

    @Test
    void showsANewLevelWithoutBeingAsked() {
        open("street=" + XA_DAN.id());
        channel.publish(
                StreetNow.TOPIC,
                XA_DAN.id(),
                again(XA_DAN).at(5).withPeople(500).now());
        await().pollInSameThread().untilAsserted(() -> {
            roundTrip();
            assertThat(names()).startsWith("Xã Đàn", "Tây Sơn");
        });
        assertThat(recordText()).contains("500 người", "Vì sao mức");
    }

    @Test
    void doesNotShowAStreetOfAnotherDistrictThatChanged() {
        LiveScreens.loginAs(officers, Role.DISTRICT_OFFICER, new AreaScope(List.of(DONG_DA)));
        navigate(LiveMapView.class);
        channel.publish(
                StreetNow.TOPIC, TRANG_TIEN.id(), again(TRANG_TIEN).at(5).now());
        channel.publish(StreetNow.TOPIC, XA_DAN.id(), again(XA_DAN).at(4).now());
        await().pollInSameThread().untilAsserted(() -> {
            roundTrip();
            assertThat(cell(1, "sign")).isEqualTo("4");
        });
        assertThat(names()).containsExactly("Tây Sơn", "Xã Đàn");
    }

    @Test
    void letsGoOfTheChannelWhenItIsLeft() {
        LiveMapView view = navigate(LiveMapView.class);
        assertThat(channel.subscribers(StreetNow.TOPIC)).isEqualTo(1);
        view.removeFromParent();
        assertThat(channel.subscribers(StreetNow.TOPIC)).isZero();
    }

    @Test
    void saysThatTheAcknowledgementIsOverdue() {
        AdvisoryId id = new AdvisoryId(new UUID(0, 9));
        AdvisoryMark sent = new AdvisoryMark(id, AdvisoryState.SENT, 118, NOW.minusSeconds(511), NOW.minusSeconds(240));
        city.replace(again(TAY_SON).with(sent).now());
        open("street=" + TAY_SON.id());
        assertThat(recordText()).contains("Khuyến cáo số 118", "đã gửi 13:54", "chưa xác nhận · quá hạn 4 phút");
    }

    @Test
    void saysWhyAStreetHasNoLevel() {
        open("street=" + HANG_DAO.id());
        assertThat(recordText()).contains("Vì sao chưa rõ mức?", "Mới có 3 phút có số liệu, chưa đủ để xếp mức.");
    }

    @Test
    void saysThatALevelWithoutSignalIsOnlyTheLastOneKnown() {
        open("street=" + HANG_BAI.id());
        assertThat(recordText()).contains("mức 4 là mức cuối cùng biết được lúc 13:50, không dùng để quyết định");
    }

    @Test
    void showsTheFiguresWithWhatIsOverdue() {
        navigate(LiveMapView.class);
        assertThat($(KeyFigure.class).all()).hasSize(5);
        String figures = $(FigureStrip.class).single().getElement().getTextRecursively();
        assertThat(figures)
                .contains("481", "/ 500", "12.840", "1 quá hạn, lâu nhất 4 phút", "▲ 1 so với 30 phút trước");
    }

    @Test
    void doesNotCallUnknownStreetsZeroCrowdedOnes() {
        AreaScope ward = new AreaScope(List.of(HANG_DAO.area()));
        LiveScreens.loginAs(officers, Role.WARD_POLICE, ward);
        navigate(LiveMapView.class);
        String figures = $(FigureStrip.class).single().getElement().getTextRecursively();
        assertThat(figures).contains("Phố ở mức nguy cơ–chưa phố nào xếp được mức");
    }

    private static void open(String query) {
        UI.getCurrent().navigate("map", QueryParameters.fromString(query));
    }

    private StreetRecord record() {
        return $(StreetRecord.class).single();
    }

    private String recordText() {
        return record().getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private Grid<StreetId> rows() {
        return $(Grid.class).single();
    }

    private List<String> names() {
        return IntStream.range(0, test(rows()).size())
                .mapToObj(row -> cell(row, "name"))
                .toList();
    }

    private String cell(int row, String property) {
        return test(rows()).getLitRendererPropertyValue(row, 0, property, String.class);
    }
}
