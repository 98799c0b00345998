package vn.hanoi.ops.venues.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hanoi.ops.venues.VenueSetup.HOAN_KIEM;
import static vn.hanoi.ops.venues.VenueSetup.NINE;
import static vn.hanoi.ops.venues.VenueSetup.VAN_MIEU;
import static vn.hanoi.ops.venues.VenueSetup.eatery;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
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
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.VenueSetup;
import vn.hanoi.ops.venues.field.FieldTeams;
import vn.hanoi.ops.venues.field.TeamRefused;
import vn.hanoi.ops.venues.field.TeamRow;
import vn.hanoi.ops.venues.photos.PosterPhotos;
import vn.hanoi.ops.venues.register.CodeState;
import vn.hanoi.ops.venues.register.VenueCodes;
import vn.hanoi.ops.venues.register.VenueDetails;
import vn.hanoi.ops.venues.register.VenueEntry;
import vn.hanoi.ops.venues.register.VenueFilter;
import vn.hanoi.ops.venues.register.VenueList;
import vn.hanoi.ops.venues.register.VenueRegister;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(VenueSetup.class)
class TeamDoorModuleTests {

    private static final String STREET = "Quốc Tử Giám";

    @Autowired
    MockMvcTester http;

    @Autowired
    VenueSetup setup;

    @Autowired
    VenueRegister register;

    @Autowired
    VenueCodes codes;

    @Autowired
    VenueList list;

    @Autowired
    FieldTeams teams;

    @Autowired
    PosterPhotos photos;

    @Autowired
    JdbcClient jdbc;

    private AreaPath ward = new AreaPath("01");
    private FieldTeams.Made team = new FieldTeams.Made(null, "");

    @BeforeEach
    void beginWithATeamThatHasAStreet() {
        setup.begin();
        inspector();
        VenueId pho = register.register(eatery("Phở Mẫu", VAN_MIEU), false);
        ward = list.find(pho).orElseThrow().row().area();
        team = teams.make("Đoàn phường Mẫu", ward);
        teams.assign(team.id(), ward, STREET);
        SecurityContextHolder.clearContext();
    }

    @Test
    void theTeamSeesItsStreetsAndTheVenuesThereButNobodyWhoAnswersForThem() {
        assertThat(post("open", "{}"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.streets[0].street", s -> s.assertThat().isEqualTo(STREET))
                .hasPathSatisfying("$.streets[0].venues", v -> v.assertThat().isEqualTo(1));
        assertThat(post("street", "{\"area\":\"" + ward.value() + "\",\"street\":\"" + STREET + "\"}"))
                .hasStatusOk()
                .bodyText()
                .contains("Phở Mẫu")
                .doesNotContain("Nguyễn Thị Mẫu", "0912", "0101234567");
        assertThat(post("street", "{\"area\":\"" + ward.value() + "\",\"street\":\"Phố khác\"}"))
                .bodyText()
                .isEqualTo("[]");
    }

    @Test
    void aVenueIsRegisteredOnceThoughThePhoneSendsItAgainAndItsCodeWaitsForThePrinter() {
        String entry = venue(UUID.randomUUID(), "Bún chả Thử", VAN_MIEU, "");
        state(post("entry", entry), "DONE");
        state(post("entry", entry), "AGAIN");
        inspector();
        VenueDetails made = list.find(list.rows(VenueFilter.ALL.withText("bun cha"), null, 5)
                        .getFirst()
                        .id())
                .orElseThrow();
        assertThat(made.row().state()).isEqualTo(CodeState.ISSUED);
        assertThat(made.history()).extracting(VenueEntry::officerName).containsOnly("Đoàn phường Mẫu");
        assertThat(teams.teams())
                .singleElement()
                .extracting(TeamRow::registered)
                .isEqualTo(1);
        assertThat(teams.wards()).singleElement().satisfies(row -> {
            assertThat(row.venues()).isEqualTo(2);
            assertThat(row.issued()).isEqualTo(1);
            assertThat(row.streets()).isEqualTo(1);
        });
    }

    @Test
    void aLikeNameNearByIsAskedAboutBeforeASecondVenueIsMade() {
        UUID key = UUID.randomUUID();
        assertThat(post("entry", venue(key, "PHO MAU", VAN_MIEU, "")))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.state", s -> s.assertThat().isEqualTo("ALIKE"))
                .hasPathSatisfying("$.alike[0].name", n -> n.assertThat().isEqualTo("Phở Mẫu"));
        assertThat(setup.rows("venues_venue")).isEqualTo(1);
        state(post("entry", venue(key, "PHO MAU", VAN_MIEU, ",\"another\":true")), "DONE");
        assertThat(setup.rows("venues_venue")).isEqualTo(2);
    }

    @Test
    void aCodeIsPostedWithAPhotoAndOfficersSeeIt() throws Exception {
        inspector();
        VenueId pho = list.rows(VenueFilter.ALL, null, 5).getFirst().id();
        codes.issue(pho, "");
        int number = list.find(pho).orElseThrow().row().number();
        SecurityContextHolder.clearContext();
        state(post("entry", posted(UUID.randomUUID(), number, "")), "REFUSED");
        state(post("entry", posted(UUID.randomUUID(), number, ",\"photo\":\"kein Bild\"")), "REFUSED");
        state(post("entry", posted(UUID.randomUUID(), number, ",\"photo\":\"aGFsbG8=\"")), "REFUSED");
        state(post("entry", posted(UUID.randomUUID(), number, ",\"photo\":\"" + picture() + "\"")), "DONE");
        inspector();
        VenueDetails venue = list.find(pho).orElseThrow();
        assertThat(venue.row().state()).isEqualTo(CodeState.POSTED);
        assertThat(photos.of(venue)).singleElement().satisfies(photo -> {
            assertThat(photo.takenBy()).isEqualTo("Đoàn phường Mẫu");
            assertThat(photos.open(venue, photo.file())).isPresent();
        });
        assertThat(teams.teams()).singleElement().extracting(TeamRow::posted).isEqualTo(1);
    }

    @Test
    void aScannedCodeThatNobodyPostedIsStillOfferedForItsPhoto() {
        inspector();
        VenueId pho = list.rows(VenueFilter.ALL, null, 5).getFirst().id();
        codes.issue(pho, "");
        setup.scanned(pho, "2021-09-21");
        assertThat(post("street", "{\"area\":\"" + ward.value() + "\",\"street\":\"" + STREET + "\"}"))
                .bodyText()
                .contains("\"state\":\"ACTIVE\",\"toPost\":true");
    }

    @Test
    void outsideItsAreaATeamRegistersAndPostsNothing() throws Exception {
        state(post("entry", venue(UUID.randomUUID(), "Quán xa", HOAN_KIEM, "")), "REFUSED");
        inspector();
        VenueId far = register.register(eatery("Quán hồ", HOAN_KIEM), false);
        codes.issue(far, "");
        int number = list.find(far).orElseThrow().row().number();
        SecurityContextHolder.clearContext();
        state(post("entry", posted(UUID.randomUUID(), number, ",\"photo\":\"" + picture() + "\"")), "REFUSED");
        inspector();
        assertThatThrownBy(() -> teams.assign(team.id(), new AreaPath("01.002"), "Hàng Bông"))
                .isInstanceOfSatisfying(
                        TeamRefused.class, e -> assertThat(e.reason()).isEqualTo(TeamRefused.Reason.OUTSIDE));
    }

    @Test
    void aStreetBelongsToOneTeamAtATime() {
        inspector();
        FieldTeams.Made other = teams.make("Tổ khác", ward);
        assertThatThrownBy(() -> teams.assign(other.id(), ward, STREET))
                .isInstanceOfSatisfying(
                        TeamRefused.class, e -> assertThat(e.reason()).isEqualTo(TeamRefused.Reason.STREET_TAKEN));
        teams.unassign(team.id(), ward, STREET);
        teams.assign(other.id(), ward, STREET);
        assertThat(teams.tasks(other.id())).hasSize(1);
    }

    @Test
    void theTeamSaysThatItIsThroughWithAStreet() {
        assertThat(post("done", "{\"area\":\"" + ward.value() + "\",\"street\":\"" + STREET + "\",\"done\":true}"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$[0].done", d -> d.assertThat().isEqualTo(true));
        inspector();
        assertThat(teams.wards()).singleElement().satisfies(row -> assertThat(row.done())
                .isEqualTo(1));
    }

    @Test
    void anEndedTeamAnOldAddressAndAStrangerAreRefused() {
        inspector();
        String fresh = teams.renew(team.id());
        SecurityContextHolder.clearContext();
        assertThat(post("open", "{}")).hasStatus(404);
        team = new FieldTeams.Made(team.id(), fresh);
        assertThat(post("open", "{}")).hasStatusOk();
        inspector();
        teams.end(team.id());
        SecurityContextHolder.clearContext();
        for (String way : List.of("open", "street", "done", "entry")) {
            assertThat(post(way, "{}")).as(way).hasStatus(404);
        }
        assertThat(http.get().uri("/doi")).hasStatusOk().bodyText().contains("Tổ đi phố");
    }

    @Test
    void whatAPhoneCannotMeanIsRefusedInWords() {
        state(post("entry", "{}"), "REFUSED");
        state(post("entry", "{\"key\":\"" + UUID.randomUUID() + "\",\"name\":\"X\"}"), "REFUSED");
        state(post("entry", "{\"key\":\"" + UUID.randomUUID() + "\",\"lat\":999,\"lon\":1}"), "REFUSED");
        assertThat(post("entry", venue(UUID.randomUUID(), " ", VAN_MIEU, "")))
                .bodyText()
                .contains("Tên: Cần nhập mục này");
        for (String bad : List.of("", "[]", "nonsense", "{\"key\":7}", "{\"lat\":\"x\"}")) {
            assertThat(post("entry", bad)).as(bad).hasStatus(400);
        }
        state(
                post(
                        "entry",
                        venue(UUID.randomUUID(), "Quán giờ lạ", VAN_MIEU, "").replace("\"at\":", "\"at\":9")),
                "DONE");
        assertThat(setup.rows("venues_venue")).isEqualTo(2);
    }

    @Test
    void anEntryOfAClockBeyondAllYearsIsTakenAtTheTimeOfTheConsole() {
        Map<String, Long> times = Map.of(
                "Bún Thử", Long.MAX_VALUE, "Xôi Sáng", Long.MIN_VALUE, "Chè Đêm", 253_402_300_800_000L, "Nem Rán", 0L);
        times.forEach((name, time) -> state(
                post("entry", venue(UUID.randomUUID(), name, VAN_MIEU, "").replaceAll("\"at\":\\d+", "\"at\":" + time)),
                "DONE"));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM venues_team_entry WHERE team_id = :team AND at = entered_at")
                        .param("team", Ids.bytes(team.id().value()))
                        .query(Integer.class)
                        .single())
                .isEqualTo(times.size());
    }

    private static String venue(UUID key, String name, GeoPoint at, String more) {
        return "{\"key\":\"" + key + "\",\"name\":\"" + name + "\",\"kind\":\"EATERY\",\"address\":\"Số 9 " + STREET
                + "\",\"street\":\"" + STREET + "\",\"lat\":" + at.lat() + ",\"lon\":" + at.lon() + ",\"at\":"
                + NINE.minusSeconds(600).toEpochMilli() + more + "}";
    }

    private static String posted(UUID key, int number, String more) {
        return "{\"key\":\"" + key + "\",\"venue\":" + number + ",\"at\":" + NINE.toEpochMilli() + more + "}";
    }

    private static String picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static void state(MvcTestResult result, String state) {
        assertThat(result).hasStatusOk().bodyJson().extractingPath("$.state").isEqualTo(state);
    }

    private MvcTestResult post(String way, String body) {
        return http.post()
                .uri("/doi/" + way)
                .header("X-Device", team.secret())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static void inspector() {
        SecurityContextHolder.setContext(new WithOfficer.Factory().of("kiemtra", Role.VENUE_INSPECTOR));
    }
}
