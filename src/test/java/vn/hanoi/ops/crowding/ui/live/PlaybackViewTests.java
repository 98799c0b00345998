package vn.hanoi.ops.crowding.ui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.crowding.ui.live.StreetFixtures.TAY_SON;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.kernel.ui.text.Translations;

@ContextConfiguration(classes = LiveScreens.class)
@ViewPackages(classes = LiveMapView.class)
class PlaybackViewTests extends SpringBrowserlessTest {

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
    void saysClearlyThatThisIsThePast() {
        UI.getCurrent().navigate("playback", QueryParameters.simple(Map.of("at", "2021-09-21T07:15")));
        assertThat($(Span.class).all()).extracting(Span::getText).anyMatch(t -> t.startsWith("QUÁ KHỨ"));
    }

    @Test
    void showsAStreetBesideTheSameHourOfTheWeekBefore() {
        UI.getCurrent()
                .navigate(
                        "playback",
                        QueryParameters.simple(Map.of(
                                "at", "2021-09-21T07:15", "street", TAY_SON.id().toString())));
        assertThat($(H2.class).all()).extracting(H2::getText).contains("Tây Sơn");
        assertThat($(NativeTableCell.class).all()).hasSize(8);
    }

    @Test
    void playsAndStops() {
        UI.getCurrent().navigate("playback");
        Button play = $(Button.class).withId("past-play").single();
        test(play).click();
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(1_000);
        test(play).click();
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void aNonsenseAddressShowsAWhileAgo() {
        UI.getCurrent().navigate("playback", QueryParameters.simple(Map.of("at", "x", "street", "y")));
        assertThat($(Span.class).all()).extracting(Span::getText).anyMatch(t -> t.startsWith("QUÁ KHỨ"));
    }
}
