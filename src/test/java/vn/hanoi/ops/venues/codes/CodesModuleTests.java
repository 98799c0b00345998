package vn.hanoi.ops.venues.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hanoi.ops.venues.VenueSetup.VAN_MIEU;
import static vn.hanoi.ops.venues.VenueSetup.eatery;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.VenueSetup;
import vn.hanoi.ops.venues.register.CodeState;
import vn.hanoi.ops.venues.register.VenueCodes;
import vn.hanoi.ops.venues.register.VenueData;
import vn.hanoi.ops.venues.register.VenueList;
import vn.hanoi.ops.venues.register.VenueRefused;
import vn.hanoi.ops.venues.register.VenueRegister;
import vn.hanoi.ops.venues.register.VenueSigns;
import vn.hanoi.ops.venues.register.Zone;
import vn.hanoi.ops.venues.register.ZoneKind;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(VenueSetup.class)
@WithOfficer(Role.VENUE_INSPECTOR)
class CodesModuleTests {

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
    Posters posters;

    private VenueId pho;

    @BeforeEach
    void beginWithAVenueOfTwoFloors() {
        setup.begin();
        VenueData data = eatery("Phở Mẫu", VAN_MIEU);
        pho = register.register(
                new VenueData(
                        data.name(),
                        data.kind(),
                        data.address(),
                        data.street(),
                        data.position(),
                        data.capacity(),
                        "",
                        data.owner(),
                        List.of(new Zone(0, ZoneKind.FLOOR, "Tầng 2"))),
                false);
        codes.issue(pho, "");
    }

    @Test
    void aCodeOfOursLeadsToItsVenueAndPart() {
        for (int zone : new int[] {0, 1}) {
            CodeReading reading = reader.read(code(zone));
            assertThat(reading.verdict()).isEqualTo(CodeVerdict.VALID);
            assertThat(reading.venue())
                    .isNotNull()
                    .extracting(sign -> sign.name())
                    .isEqualTo("Phở Mẫu");
            assertThat(reading.zone()).isEqualTo(zone);
        }
        String address = code(0);
        assertThat(reader.read(address.substring(address.lastIndexOf('/') + 1)).valid())
                .isTrue();
        assertThat(verdict(code(2))).isEqualTo(CodeVerdict.UNKNOWN_ZONE);
    }

    @Test
    void anAddressWithALanguageOrOfAnEarlierHostIsReadByItsToken() {
        String token = code(0).substring(code(0).lastIndexOf('/') + 1);
        List.of("?lang=en", "#top", "/", "/?utm_source=a/q/b")
                .forEach(more -> assertThat(verdict(code(0) + more)).as(more).isEqualTo(CodeVerdict.VALID));
        assertThat(verdict("http://ma.example/hanoi/q/" + token)).isEqualTo(CodeVerdict.VALID);
        assertThat(verdict("HTTPS://MA.example/q/" + token + "?lang=vi")).isEqualTo(CodeVerdict.VALID);
        assertThat(verdict("http://ma.example/x/" + token)).isEqualTo(CodeVerdict.UNKNOWN_CODE);
        String forged = (token.endsWith("A") ? "Q" : "A");
        assertThat(verdict("http://ma.example/q/" + token.substring(0, token.length() - 1) + forged))
                .isEqualTo(CodeVerdict.FORGED_CODE);
    }

    @Test
    void aForgedCodeIsRefused() {
        String address = code(0);
        int at = address.lastIndexOf('/') + 1;
        char[] signs = address.toCharArray();
        signs[at + 4] = signs[at + 4] == 'A' ? 'B' : 'A';
        assertThat(verdict(new String(signs))).isEqualTo(CodeVerdict.FORGED_CODE);
        signs = address.toCharArray();
        signs[at + 15] = signs[at + 15] == 'A' ? 'B' : 'A';
        assertThat(verdict(new String(signs))).isEqualTo(CodeVerdict.UNKNOWN_KEY);
        signs = address.toCharArray();
        signs[at] = 'x';
        assertThat(verdict(new String(signs))).isEqualTo(CodeVerdict.UNKNOWN_FORM);
    }

    @Test
    void aCodeThatWasIssuedAnewRevokesTheOldOne() {
        String old = code(0);
        codes.issue(pho, "Tờ mã bị dán đè");
        assertThat(verdict(old)).isEqualTo(CodeVerdict.REVOKED_CODE);
        assertThat(verdict(code(0))).isEqualTo(CodeVerdict.VALID);
    }

    @Test
    void aStoppedVenueTakesNoScans() {
        codes.suspend(pho, "Kiểm tra");
        assertThat(verdict(code(0))).isEqualTo(CodeVerdict.SUSPENDED_CODE);
        codes.close(pho, "Trả mặt bằng");
        assertThat(verdict(code(0))).isEqualTo(CodeVerdict.VENUE_CLOSED);
    }

    @Test
    void anOpaqueCodeOfAnotherSystemLeadsToItsVenueAndAnyOtherTextNowhere() {
        codes.addOutsideCode(pho, "https://qr.example/dia-diem/77");
        assertThat(verdict("https://qr.example/dia-diem/77\r\n")).isEqualTo(CodeVerdict.VALID);
        assertThat(verdict("https://qr.example/dia-diem/78")).isEqualTo(CodeVerdict.UNKNOWN_CODE);
        assertThat(verdict("")).isEqualTo(CodeVerdict.UNKNOWN_CODE);
        assertThat(verdict("x".repeat(10_000))).isEqualTo(CodeVerdict.UNKNOWN_CODE);
        assertThat(verdict("001090001234||Mẫu")).isEqualTo(CodeVerdict.UNKNOWN_CODE);
    }

    @Test
    void aCodeOfAnotherSystemThatIsAsLongAsOursLeadsToItsVenueToo() {
        String digest = "da39a3ee5e6b4b0d3255bfef95601890afd80709";
        assertThat(verdict(digest)).isEqualTo(CodeVerdict.UNKNOWN_FORM);
        codes.addOutsideCode(pho, digest);
        assertThat(verdict(digest)).isEqualTo(CodeVerdict.VALID);
        String ours = code(0);
        String forged = ours.substring(0, ours.length() - 1) + (ours.endsWith("A") ? "Q" : "A");
        codes.addOutsideCode(pho, forged);
        assertThat(verdict(forged)).isEqualTo(CodeVerdict.FORGED_CODE);
        assertThat(verdict(ours)).isEqualTo(CodeVerdict.VALID);
    }

    @Test
    void aPosterHasAPageForTheEntranceAndForEachPartAndIsNoted() throws Exception {
        byte[] pdf = posters.of(pho, PosterSize.A4);
        assertThat(new PdfReader(pdf).getNumberOfPages()).isEqualTo(2);
        assertThat(list.find(pho).orElseThrow().row().state()).isEqualTo(CodeState.PRINTED);
    }

    @Test
    void aStreetIsPrintedAtOnceAndVenuesWithoutACodeGetTheirFirst() throws Exception {
        VenueId bun = register.register(eatery("Bún chả Thử", VAN_MIEU), false);
        assertThat(list.countWithoutCodeIn(AreaPath.CITY, "Quốc Tử Giám")).isEqualTo(1);
        byte[] pdf = posters.ofStreet(AreaPath.CITY, "Quốc Tử Giám", PosterSize.A5, 1);
        assertThat(new PdfReader(pdf).getNumberOfPages()).isEqualTo(3);
        assertThat(list.find(bun).orElseThrow().row().state()).isEqualTo(CodeState.PRINTED);
        assertThat(list.find(pho).orElseThrow().generation()).isEqualTo(1);
        assertThat(posters.ofStreet(AreaPath.CITY, "Tràng Tiền", PosterSize.A5, 1))
                .isEmpty();
    }

    @Test
    void aVenueWithoutACodeGetsItsFirstOneWithItsPosterAndAStoppedOneHasNone() {
        VenueId bun = register.register(eatery("Bún chả Thử", VAN_MIEU), false);
        posters.of(bun, PosterSize.A4);
        assertThat(list.find(bun).orElseThrow().row().state()).isEqualTo(CodeState.PRINTED);
        codes.suspend(bun, "Nhắc quá ba lần");
        assertThatThrownBy(() -> posters.of(bun, PosterSize.A4)).isInstanceOf(VenueRefused.class);
    }

    private String code(int zone) {
        int number = list.find(pho).orElseThrow().row().number();
        return reader.write(signs.byNumber(number).orElseThrow(), zone);
    }

    private CodeVerdict verdict(String text) {
        return reader.read(text).verdict();
    }
}
