package vn.hanoi.ops.venues.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static vn.hanoi.ops.venues.VenueSetup.VAN_MIEU;
import static vn.hanoi.ops.venues.VenueSetup.eatery;

import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
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
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.VenueSetup;
import vn.hanoi.ops.venues.codes.CodeReader;
import vn.hanoi.ops.venues.register.VenueCodes;
import vn.hanoi.ops.venues.register.VenueList;
import vn.hanoi.ops.venues.register.VenueRegister;
import vn.hanoi.ops.venues.register.VenueSigns;

/** What other systems may send by mistake or on purpose; the console's clock stands at nine. */
@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(VenueSetup.class)
class CheckInBadInputModuleTests {

    private static final String NINE = "2021-09-21T09:00:00+07:00";

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
    VenueSigns signs;

    @Autowired
    CodeReader reader;

    @Autowired
    JdbcClient jdbc;

    private VenueId pho;
    private String code = "";

    @BeforeEach
    void beginWithAVenue() {
        setup.begin();
        officer();
        pho = register.register(eatery("Phở Mẫu", VAN_MIEU), false);
        codes.issue(pho, "");
        code = code();
        SecurityContextHolder.clearContext();
    }

    @Test
    void forgedRevokedStoppedAndUnknownCodesAreRefusedByNameAndTheGoodElementStays() {
        officer();
        String old = code;
        codes.issue(pho, "Tờ mã bị mất");
        String fresh = code();
        SecurityContextHolder.clearContext();
        assertThat(send(
                        scan(fresh, "0912000001", NINE),
                        scan(forged(fresh), "0912000002", NINE),
                        scan(old, "0912000003", NINE),
                        scan("abc", "0912000004", NINE)))
                .bodyText()
                .contains("\"accepted\":1")
                .contains("{\"index\":1,\"code\":\"FORGED_CODE\",\"field\":\"code\",")
                .contains("{\"index\":2,\"code\":\"REVOKED_CODE\",\"field\":\"code\",")
                .contains("{\"index\":3,\"code\":\"UNKNOWN_CODE\",\"field\":\"code\",");
        officer();
        codes.suspend(pho, "Nhắc quá ba lần");
        SecurityContextHolder.clearContext();
        assertThat(send(scan(fresh, "0912000005", NINE))).bodyText().contains("SUSPENDED_CODE");
        officer();
        codes.close(pho, "Trả mặt bằng");
        SecurityContextHolder.clearContext();
        assertThat(send(scan(fresh, "0912000005", NINE))).bodyText().contains("VENUE_CLOSED");
    }

    @Test
    void signsThatNobodySeesAreRefusedAndTheOthersStay() {
        String document = "{\"code\":\"" + code + "\",\"document\":\"%s\",\"at\":\"" + NINE + "\"}";
        assertThat(send(
                        scan(code, "0912000001\\u0000", NINE),
                        document.formatted("00109000\\ud8001234"),
                        document.formatted("\\u202e001090001234"),
                        document.formatted("9".repeat(10_000)),
                        scan(code, "0912000002", NINE)))
                .bodyText()
                .contains("\"accepted\":1")
                .contains("{\"index\":0,\"code\":\"BAD_TEXT\",\"field\":\"phone\",")
                .contains("{\"index\":1,\"code\":\"BAD_TEXT\",\"field\":\"document\",")
                .contains("{\"index\":2,\"code\":\"BAD_TEXT\",\"field\":\"document\",")
                .contains("{\"index\":3,\"code\":\"NO_PERSON\",\"field\":\"document\",");
    }

    @Test
    void aMaskedPersonalCodeIsMatchedByItsIdentifierElseKeptAsUnmatched() {
        // somebody new in each run: whom this node saw this week it does not write again before it is erased
        int somebody = ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
        String masked = "{\"code\":\"" + code + "\",\"document\":\"******" + somebody + "\",%s\"at\":\"" + NINE + "\"}";
        assertThat(send(masked.formatted("\"qid\":\"Q0000" + somebody + "\","), masked.formatted("")))
                .bodyText()
                .contains("\"accepted\":2");
        assertThat(jdbc.sql("SELECT kind FROM venues_visitor")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("QID", "UNMATCHED");
    }

    @Test
    void aPhonesClockMayBeALittleFastButNotFarAheadOrLongAgo() {
        List<String> times = List.of(
                "2021-09-21T09:05:00+07:00",
                "2021-09-21T09:05:01+07:00",
                "2021-09-07T08:59:00+07:00",
                "9999-12-31T23:59:59Z",
                "0001-01-01T00:00:00Z",
                "+999999999-12-31T23:59:59Z",
                "-999999999-01-01T00:00:00Z",
                "2021-09-21T09:00:00",
                "2021-02-30T09:00:00Z",
                "gestern");
        String[] scans = IntStream.range(0, times.size())
                .mapToObj(n -> scan(code, "09120001" + (10 + n), times.get(n)))
                .toArray(String[]::new);
        assertThat(send(scans))
                .bodyJson()
                .hasPathSatisfying("$.accepted", a -> a.assertThat().isEqualTo(1))
                .hasPathSatisfying("$.rejected[*].code", c -> c.assertThat()
                        .asArray()
                        .containsExactly(
                                "IN_FUTURE",
                                "TOO_OLD",
                                "IN_FUTURE",
                                "TOO_OLD",
                                "IN_FUTURE",
                                "TOO_OLD",
                                "BAD_TIME",
                                "BAD_TIME",
                                "BAD_TIME"));
    }

    @Test
    void theSameScanAHundredTimesInOneCallAndAgainIsThereOnce() {
        String[] hundred =
                Collections.nCopies(100, scan(code, "0912000001", NINE)).toArray(String[]::new);
        assertThat(send(hundred)).bodyText().contains("\"accepted\":1").contains("\"duplicates\":99");
        assertThat(send(hundred)).bodyText().contains("\"accepted\":0").contains("\"duplicates\":100");
        assertThat(setup.rows("venues_check_in")).isEqualTo(1);
        assertThat(jdbc.sql("SELECT SUM(scans) FROM venues_day")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("SELECT SUM(scans) FROM venues_hour")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void theTwentyFirstCheckInOfAPersonsDayIsRefusedInOneCallAndInAnother() {
        String[] many = IntStream.range(0, 23)
                .mapToObj(n -> scan(code, "0912000001", "2021-09-21T08:%02d:00+07:00".formatted(n)))
                .toArray(String[]::new);
        assertThat(send(many))
                .bodyJson()
                .hasPathSatisfying("$.accepted", a -> a.assertThat().isEqualTo(20))
                .hasPathSatisfying(
                        "$.rejected[*].index", i -> i.assertThat().asArray().containsExactly(20, 21, 22));
        assertThat(send(scan(code, "0912000001", "2021-09-21T08:50:00+07:00")))
                .bodyText()
                .contains("TOO_MANY_A_DAY");
        assertThat(send(scan(code, "0912000001", "2021-09-20T08:50:00+07:00")))
                .bodyText()
                .contains("\"accepted\":1");
    }

    @Test
    void elementsOfOtherShapesAreNamedByTheirPlaceAndNothingFails() {
        String at = "\"at\":\"" + NINE + "\"";
        assertThat(send(
                        "null",
                        "[]",
                        "7",
                        "{}",
                        "{\"code\":7," + at + "}",
                        "{\"venue\":99999999999," + at + "}",
                        "{\"venue\":2147483647,\"phone\":\"0912000001\"," + at + "}",
                        "{\"code\":\"" + code + "\"," + at + "}",
                        "{\"code\":\"" + code + "\",\"phone\":\"12\"," + at + "}",
                        "{\"code\":\"" + code + "\",\"document\":\"" + "9".repeat(500) + "\"," + at + "}",
                        scan("x".repeat(5_000), "0912000001", NINE),
                        scan(code, "0912000009", NINE)))
                .hasStatus(202)
                .bodyJson()
                .hasPathSatisfying("$.accepted", a -> a.assertThat().isEqualTo(1))
                .hasPathSatisfying("$.rejected[*].code", c -> c.assertThat()
                        .asArray()
                        .containsExactly(
                                "BAD_ELEMENT",
                                "BAD_ELEMENT",
                                "BAD_ELEMENT",
                                "BAD_TIME",
                                "BAD_ELEMENT",
                                "BAD_ELEMENT",
                                "UNKNOWN_CODE",
                                "NO_PERSON",
                                "NO_PERSON",
                                "NO_PERSON",
                                "UNKNOWN_CODE"));
    }

    private static String scan(String code, String phone, String at) {
        return "{\"code\":\"" + code + "\",\"phone\":\"" + phone + "\",\"at\":\"" + at + "\"}";
    }

    /** The same code with one bit of its signature turned. */
    private static String forged(String code) {
        int start = code.lastIndexOf('/') + 1;
        byte[] bytes = Base64.getUrlDecoder().decode(code.substring(start));
        bytes[bytes.length - 1] ^= 1;
        return code.substring(0, start)
                + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private String code() {
        int number = list.find(pho).orElseThrow().row().number();
        return reader.write(signs.byNumber(number).orElseThrow(), 0);
    }

    private MvcTestResult send(String... elements) {
        return http.post()
                .uri("/api/checkins")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"checkIns\":[" + String.join(",", elements) + "]}")
                .with(jwt().authorities(new SimpleGrantedAuthority("ROLE_SYSTEM_CHECKINS")))
                .exchange();
    }

    private static void officer() {
        SecurityContextHolder.setContext(new WithOfficer.Factory().of("kiemtra", Role.VENUE_INSPECTOR));
    }
}
