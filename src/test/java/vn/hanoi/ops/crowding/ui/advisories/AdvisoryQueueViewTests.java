package vn.hanoi.ops.crowding.ui.advisories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.hanoi.ops.crowding.ui.live.StreetFixtures.TAY_SON;
import static vn.hanoi.ops.crowding.ui.live.StreetFixtures.TRANG_TIEN;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import vn.hanoi.ops.crowding.AdvisoryId;
import vn.hanoi.ops.crowding.advisories.AdvisoryRow;
import vn.hanoi.ops.kernel.ui.frame.MenuBadge;
import vn.hanoi.whole.WholeConsole;

@WholeConsole
@ViewPackages(classes = AdvisoryQueueView.class)
@WithMockUser(roles = "COMMAND_CENTRE")
class AdvisoryQueueViewTests extends AdvisoryDesk {

    @Test
    void aDistrictDoesNotSeeWhatWentToAnother() {
        AdvisoryId other = sent(TRANG_TIEN, 4);
        sent(TAY_SON, 5);
        dongDa();
        open(other);
        assertThat(streets()).containsExactly("Tây Sơn");
        assertThat(recordText())
                .contains("Không có khuyến cáo này trong địa bàn của bạn.")
                .doesNotContain("Tràng Tiền");
    }

    @Test
    void listsWhatIsDueSoonestFirstAndSaysWhatIsLate() {
        sent(TAY_SON, 5);
        passed(sent(TRANG_TIEN, 4), 19);
        dongDaAndHoanKiem();
        navigate(AdvisoryQueueView.class);
        assertThat(streets()).containsExactly("Tràng Tiền", "Tây Sơn");
        assertThat(cell(0, "due")).isEqualTo("chưa xác nhận · quá hạn 4 phút");
        assertThat(cell(0, "tone")).isEqualTo("late");
        assertThat(cell(1, "due")).isEqualTo("chờ xác nhận · còn 14 phút");
        assertThat(cell(1, "tone")).isEqualTo("plain");
    }

    @Test
    void countsInTheMenuWhatWaitsForThisOfficerAndMarksWhatIsLate() {
        AdvisoryId id = sent(TAY_SON, 5);
        drafted(TRANG_TIEN, 4);
        assertThat(badge.waiting()).isEqualTo(new MenuBadge.Waiting(1, false));
        passed(id, 19);
        assertThat(badge.waiting()).isEqualTo(new MenuBadge.Waiting(2, true));
        login("quan.hoankiem", "DISTRICT_OFFICER", "2021:01.002");
        assertThat(badge.waiting()).isEqualTo(MenuBadge.Waiting.NOTHING);
        assertThat(MenuConfiguration.getMenuEntries())
                .extracting(MenuEntry::path)
                .contains("/" + badge.route());
    }

    @Test
    void findsByStreetDistrictOrNumberWithoutMarks() {
        drafted(TRANG_TIEN, 4);
        AdvisoryRow row = advisories.find(sent(TAY_SON, 5)).orElseThrow().row();
        for (String words : List.of("tay son", "dong da", String.valueOf(row.number()))) {
            UI.getCurrent()
                    .navigate("advisories", QueryParameters.simple(java.util.Map.of("tray", "open", "q", words)));
            assertThat(streets()).as(words).containsExactly("Tây Sơn");
        }
    }

    @Test
    void anEmptyTraySaysWhyAndWhatToDo() {
        navigate(AdvisoryQueueView.class);
        assertThat(queueText()).contains("Không có khuyến cáo nào chờ bạn xử lý.", "Chọn Đang theo dõi");
        drafted(TAY_SON, 5);
        test($(NativeButton.class).withId("tray-open").single()).click();
        assertThat(streets()).containsExactly("Tây Sơn");
        test($(NativeButton.class).withId("tray-ended").single()).click();
        assertThat(queueText()).contains("Chưa có khuyến cáo nào kết thúc.");
    }

    @Test
    void showsANewDraftWithoutBeingAsked() {
        navigate(AdvisoryQueueView.class);
        held(TAY_SON, 5, 0);
        await().pollInSameThread().untilAsserted(() -> {
            roundTrip();
            assertThat(streets()).containsExactly("Tây Sơn");
        });
    }

    @Test
    void letsGoOfTheChannelWhenItIsLeft() {
        AdvisoryQueueView view = navigate(AdvisoryQueueView.class);
        assertThat(channel.subscribers(AdvisoryRow.TOPIC)).isEqualTo(1);
        view.removeFromParent();
        assertThat(channel.subscribers(AdvisoryRow.TOPIC)).isZero();
    }
}
