package vn.hanoi.ops.crowding.ui.live;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.button.Button;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.areas.Boundaries;
import vn.hanoi.ops.cameras.CameraClusters;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.crowding.CrowdingPast;
import vn.hanoi.ops.crowding.StreetHistory;
import vn.hanoi.ops.crowding.StreetId;
import vn.hanoi.ops.crowding.StreetNow;
import vn.hanoi.ops.crowding.advisories.Advisories;
import vn.hanoi.ops.crowding.streets.Streets;
import vn.hanoi.ops.exchange.ui.ExportButtons;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.LiveChannel;
import vn.hanoi.ops.kernel.ui.map.MapTiles;

/** The live screens over made-up rooms: no database, no login. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan({"vn.hanoi.ops.crowding.ui.live", "vn.hanoi.ops.kernel.ui.text"})
public class LiveScreens {

    public static void loginAs(CurrentOfficer officers, Role role, AreaScope scope) {
        Officer officer = new Officer("officer", "Officer", Set.of(role), scope);
        when(officers.require()).thenReturn(officer);
        when(officers.find()).thenReturn(Optional.of(officer));
    }

    @Bean
    CityOfFixtures city() {
        return new CityOfFixtures();
    }

    /** The past of the fixtures is what they are, with one minute counted in it. */
    @Bean
    CrowdingPast past(CityOfFixtures city) {
        return new CrowdingPast() {
            @Override
            public List<StreetNow> at(AreaScope scope, Instant at) {
                return city.snapshot(scope);
            }

            @Override
            public Optional<StreetHistory> history(StreetId street, Instant from, Instant to) {
                return city.find(street)
                        .map(s -> new StreetHistory(
                                street,
                                s.code(),
                                s.name(),
                                List.of(),
                                List.of(new StreetHistory.Minute(
                                        from.plusSeconds(60), 0, 12.0, null, null, null, null, 1, 1)),
                                List.of()));
            }
        };
    }

    @Bean
    LiveChannel channel() {
        return new LiveChannel();
    }

    @Bean
    ExportButtons exports() {
        ExportButtons exports = mock(ExportButtons.class);
        when(exports.of(anyString(), any())).thenAnswer(call -> new Button());
        return exports;
    }

    @Bean
    CurrentOfficer officers() {
        return mock(CurrentOfficer.class);
    }

    @Bean
    Clock clock() {
        return Clock.fixed(StreetFixtures.NOW, ConsoleClock.HANOI);
    }

    @Bean
    MapTiles tiles() {
        return new MapTiles("", "", "");
    }

    @Bean
    Areas areas() {
        return mock(Areas.class);
    }

    @Bean
    Boundaries boundaries() {
        return mock(Boundaries.class);
    }

    @Bean
    CameraClusters clusters() {
        return mock(CameraClusters.class);
    }

    @Bean
    CameraRegistry cameras() {
        return mock(CameraRegistry.class);
    }

    @Bean
    Advisories advisories() {
        return mock(Advisories.class);
    }

    @Bean
    Streets streets() {
        return mock(Streets.class);
    }
}
