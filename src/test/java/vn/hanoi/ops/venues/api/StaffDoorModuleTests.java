package vn.hanoi.ops.venues.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hanoi.ops.venues.VenueSetup.NINE;
import static vn.hanoi.ops.venues.VenueSetup.VAN_MIEU;
import static vn.hanoi.ops.venues.VenueSetup.eatery;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
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
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.VenueSetup;
import vn.hanoi.ops.venues.checkins.PaperEntry;
import vn.hanoi.ops.venues.checkins.Receipt;
import vn.hanoi.ops.venues.checkins.Visitors;
import vn.hanoi.ops.venues.codes.CodeReader;
import vn.hanoi.ops.venues.register.VenueCodes;
import vn.hanoi.ops.venues.register.VenueDevices;
import vn.hanoi.ops.venues.register.VenueList;
import vn.hanoi.ops.venues.register.VenueRegister;
import vn.hanoi.ops.venues.register.VenueSigns;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(VenueSetup.class)
class StaffDoorModuleTests {

    private static final String CARD =
            "001090001234|012345678|Nguyễn Văn Mẫu|15081990|Nam|Số 12 Phố Mẫu, Ba Đình, Hà Nội|10052021";
    private static final String MASKED = "******001234|NGUYEN VAN MAU|1990-**-**|0|%s|1<<";

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
    VenueDevices devices;

    @Autowired
    PaperEntry paper;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient jdbc;

    private VenueId pho;
    private String device = "";
    private String poster = "";

    @BeforeEach
    void beginWithADevice() {
        setup.begin();
        inspector();
        pho = register.register(eatery("Phở Mẫu", VAN_MIEU), false);
        codes.issue(pho, "");
        int number = list.find(pho).orElseThrow().row().number();
        poster = reader.write(signs.byNumber(number).orElseThrow(), 0);
        device = devices.add(pho, "Điện thoại quầy 1");
        SecurityContextHolder.clearContext();
    }

    @Test
    void aCitizensCardAnInsuranceCardAndAPhoneAreNoted() {
        state(scan(CARD), "DONE");
        state(scan("0912 000 007"), "DONE");
        assertThat(setup.rows("venues_check_in")).isEqualTo(2);
        assertThat(kinds()).containsExactlyInAnyOrder("DOCUMENT", "PHONE");
        assertThat(jdbc.sql("SELECT DISTINCT source FROM venues_check_in")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatIsKeptWithoutANetworkIsSealedOnTheDeviceAndARefusalOfItIsTold() {
        assertThat(http.get().uri("/quet"))
                .hasStatusOk()
                .bodyText()
                .contains("AES-GCM", "Lượt giữ lúc mất mạng không được ghi nhận", "Đã gửi lượt quét được giữ")
                .doesNotContain("staff-scans", "{{");
        assertThat(http.get().uri(poster.substring(poster.indexOf("/q/"))))
                .hasStatusOk()
                .bodyText()
                .contains("Lượt quét giữ lúc mất mạng không được ghi nhận")
                .doesNotContain("{{");
    }

    @Test
    void aPageThatIsSentAgainAtOnceBringsNoSecondScan() {
        state(scan("0912 000 008"), "DONE");
        assertThat(scan("0912 000 008")).bodyText().contains("đã được ghi nhận trước đó");
        assertThat(setup.rows("venues_check_in")).isEqualTo(1);
    }

    @Test
    void aMaskedCodeIsMatchedByItsIdentifierAndWithoutOneIsKeptAsUnmatched() {
        state(scan(MASKED.formatted("Q0000000001")), "DONE");
        state(scan(MASKED.formatted("")), "DONE");
        assertThat(kinds()).containsExactlyInAnyOrder("QID", "UNMATCHED");
    }

    @Test
    void twoMaskedCardsThatEndAlikeAreTwoPeopleAndTheSameCardAgainIsOne() {
        String card = MASKED.formatted("");
        state(scan(card), "DONE");
        assertThat(scan(card)).bodyText().contains("đã được ghi nhận trước đó");
        state(scan(card.replace("NGUYEN VAN MAU", "TRAN THI THU")), "DONE");
        assertThat(kinds()).containsExactly("UNMATCHED", "UNMATCHED");
        assertThat(setup.rows("venues_check_in")).isEqualTo(2);
    }

    @Test
    void aTypedCitizensNumberIsThePersonOfTheScannedCardAndOfThePaperList() {
        state(scan(CARD), "DONE");
        setup.at(NINE.plusSeconds(600));
        state(scan("001090001234"), "DONE");
        inspector();
        assertThat(paper.enter(pho, "001 090 001 234", NINE.minusSeconds(600), null)
                        .accepted())
                .isEqualTo(1);
        assertThat(jdbc.sql("SELECT DISTINCT person FROM venues_check_in")
                        .query(byte[].class)
                        .list())
                .singleElement()
                .isEqualTo(visitors.key("001090001234").orElseThrow().bytes());
    }

    @Test
    void aMaskedCodeWithPhoneAndInsuranceIsMatchedByItsIdentifierFirst() {
        String masked = "%s|NGUYEN VAN MAU|1990-**-**|0|%s|1<%s<%s";
        state(scan(masked.formatted("******001234", "Q0000000002", "DN4010100001234", "0912000000")), "DONE");
        state(scan(masked.formatted("******001234", "Q0000000003", "DN4010100001234", "")), "DONE");
        state(scan(masked.formatted("******001234", "", "DN4010100001234", "")), "DONE");
        state(scan(masked.formatted("************", "", "", "")), "DONE");
        assertThat(kinds()).containsExactlyInAnyOrder("QID", "QID", "DOCUMENT", "UNMATCHED");
    }

    @Test
    void whatIsNoNumberIsRefusedWithWhatIsAllowed() {
        for (String typed : List.of("không có", "09120000", "N/A")) {
            assertThat(scan(typed))
                    .as(typed)
                    .bodyText()
                    .contains("REFUSED", "Nhập số điện thoại, CCCD 12 số, CMND 9 số");
        }
        assertThat(setup.rows("venues_check_in")).isZero();
    }

    @Test
    void theVenuesOwnPosterChoosesThePartAndOthersAreRefused() {
        state(scan(poster), "ZONE");
        state(scan("https://example.org/abc"), "REFUSED");
        state(scan("nonsense"), "REFUSED");
        assertThat(setup.rows("venues_check_in")).isZero();
    }

    @Test
    void aPictureOfThePosterIsRead() throws Exception {
        assertThat(frame(picture(poster), device))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.text")
                .isEqualTo(poster);
        assertThat(frame(new byte[] {1, 2, 3}, device)).hasStatus(204);
        assertThat(frame(picture(poster), "falsch")).hasStatus(404);
    }

    @Test
    void aRevokedOrUnknownDeviceNotesNothing() {
        inspector();
        devices.revoke(pho, 1);
        SecurityContextHolder.clearContext();
        assertThat(scan(CARD)).hasStatus(404);
        assertThat(http.post().uri("/quet/open").header("X-Device", "").exchange())
                .hasStatus(404);
        assertThat(setup.rows("venues_check_in")).isZero();
        assertThat(http.get().uri("/quet")).hasStatusOk().bodyText().contains("Quét khách đến địa điểm");
    }

    @Test
    void aLineOfAPaperListIsEnteredOnceWithItsOwnTime() {
        inspector();
        Receipt first = paper.enter(pho, "0912000008", NINE.minus(Duration.ofDays(2)), null);
        assertThat(first.accepted()).isEqualTo(1);
        assertThat(paper.enter(pho, "0912000008", NINE.minus(Duration.ofDays(2)), null)
                        .duplicates())
                .isEqualTo(1);
        assertThat(paper.enter(pho, "*******234", NINE, NINE.plusSeconds(60)).accepted())
                .isEqualTo(2);
        assertThat(jdbc.sql(
                                "SELECT COUNT(*) FROM venues_check_in WHERE source = 2 AND TIMESTAMPDIFF(HOUR, at, entered_at) >= 24")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        SecurityContextHolder.setContext(new WithOfficer.Factory().of("ca", Role.WARD_POLICE));
        assertThatThrownBy(() -> paper.enter(pho, "0912000008", NINE, null)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> devices.of(pho)).isInstanceOf(AccessDeniedException.class);
    }

    private List<String> kinds() {
        return jdbc.sql("SELECT kind FROM venues_visitor v WHERE EXISTS (SELECT 1 FROM venues_check_in c"
                        + " WHERE c.person = v.person)")
                .query(String.class)
                .list();
    }

    private void state(MvcTestResult answer, String state) {
        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.state").isEqualTo(state);
    }

    private MvcTestResult scan(String text) {
        return http.post()
                .uri("/quet/scan")
                .header("X-Device", device)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"text\":\"" + text + "\",\"zone\":0}")
                .exchange();
    }

    private MvcTestResult frame(byte[] picture, String secret) {
        return http.post()
                .uri("/quet/frame")
                .header("X-Device", secret)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .content(picture)
                .exchange();
    }

    private static byte[] picture(String text) throws Exception {
        BitMatrix matrix = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 400, 400);
        BufferedImage image = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 400; y++) {
            for (int x = 0; x < 400; x++) {
                image.setRGB(x, y, matrix.get(x, y) ? 0 : 0xFFFFFF);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return out.toByteArray();
    }

    private static void inspector() {
        SecurityContextHolder.setContext(new WithOfficer.Factory().of("kiemtra", Role.VENUE_INSPECTOR));
    }
}
