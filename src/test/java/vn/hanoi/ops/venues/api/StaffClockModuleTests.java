package vn.hanoi.ops.venues.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.venues.VenueSetup.NINE;
import static vn.hanoi.ops.venues.VenueSetup.VAN_MIEU;
import static vn.hanoi.ops.venues.VenueSetup.eatery;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.venues.VenueSetup;
import vn.hanoi.ops.venues.register.VenueDevices;
import vn.hanoi.ops.venues.register.VenueRegister;

/** Scans of a venue's staff that come with the time of the device's own clock. */
@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(VenueSetup.class)
class StaffClockModuleTests {

    private static final String CARD =
            "001090001234|012345678|Nguyễn Văn Mẫu|15081990|Nam|Số 12 Phố Mẫu, Ba Đình, Hà Nội|10052021";

    @Autowired
    MockMvcTester http;

    @Autowired
    VenueSetup setup;

    @Autowired
    VenueRegister register;

    @Autowired
    VenueDevices devices;

    @Autowired
    JdbcClient jdbc;

    private String device = "";

    @BeforeEach
    void beginWithADevice() {
        setup.begin();
        SecurityContextHolder.setContext(new WithOfficer.Factory().of("kiemtra", Role.VENUE_INSPECTOR));
        device = devices.add(register.register(eatery("Phở Mẫu", VAN_MIEU), false), "Điện thoại quầy 1");
        SecurityContextHolder.clearContext();
    }

    @Test
    void aCardThatLiesBeforeTheCameraIsOneScanAlsoWithTheTimesOfTheDevice() {
        for (int second = 0; second < 50; second += 5) {
            state(scan(CARD, NINE.plusSeconds(second), NINE.plusSeconds(second)), "DONE");
        }
        assertThat(setup.rows("venues_check_in")).isEqualTo(1);
        state(scan(CARD, NINE.minusSeconds(600), NINE), "DONE");
        assertThat(setup.rows("venues_check_in")).isEqualTo(2);
    }

    @Test
    void aNoteOfAClockHalfAMinuteOffIsOneScanHoweverOftenItIsSent() {
        for (int behind : List.of(14, 29, 44)) {
            for (int network = 0; network < 3; network++) {
                Instant shown = NINE.minusSeconds(behind + network);
                state(scan("0912 000 1" + behind, NINE.minusSeconds(400), shown), "DONE");
            }
        }
        assertThat(setup.rows("venues_check_in")).isEqualTo(3);
    }

    @Test
    void anAnswerThatWasLostForAQuarterOfAnHourBringsNoSecondScan() {
        state(send(CARD, ""), "DONE");
        setup.at(NINE.plusSeconds(300));
        state(send(CARD, ",\"leaving\":true"), "DONE");
        setup.at(NINE.plusSeconds(900));
        state(scan(CARD, NINE.plusSeconds(2), NINE.plusSeconds(900)), "DONE");
        assertThat(setup.rows("venues_check_in")).isEqualTo(2);
    }

    @Test
    void whatADeviceNotedByAWrongClockIsPutRightByWhatTheClockShowsLater() {
        state(scan("0912 000 011", NINE.plusSeconds(360 - 120), NINE.plusSeconds(360)), "DONE");
        state(scan("0912 000 012", NINE.minusSeconds(3_600 + 120), NINE.minusSeconds(3_600)), "DONE");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM venues_check_in WHERE at = :at")
                        .param("at", LocalDateTime.ofInstant(NINE.minusSeconds(120), ZoneOffset.UTC))
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        state(scan("0912 000 013", NINE.plusSeconds(360), null), "REFUSED");
        state(scan("0912 000 013", Instant.ofEpochMilli(Long.MAX_VALUE), Instant.EPOCH), "REFUSED");
        state(scan("0912 000 013", Instant.ofEpochMilli(Long.MIN_VALUE), null), "REFUSED");
    }

    private void state(MvcTestResult answer, String state) {
        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.state").isEqualTo(state);
    }

    private MvcTestResult scan(String text, Instant at, @Nullable Instant shown) {
        String now = shown == null ? "" : ",\"now\":" + shown.toEpochMilli();
        return send(text, ",\"at\":" + at.toEpochMilli() + now);
    }

    private MvcTestResult send(String text, String more) {
        return http.post()
                .uri("/quet/scan")
                .header("X-Device", device)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"text\":\"" + text + "\",\"zone\":0" + more + "}")
                .exchange();
    }
}
