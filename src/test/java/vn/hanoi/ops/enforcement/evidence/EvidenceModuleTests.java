package vn.hanoi.ops.enforcement.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.hanoi.ops.enforcement.DecisionId;
import vn.hanoi.ops.enforcement.EnforcementSetup;
import vn.hanoi.ops.enforcement.ViolationId;
import vn.hanoi.ops.enforcement.decisions.Copies;
import vn.hanoi.ops.enforcement.decisions.Decisions;
import vn.hanoi.ops.enforcement.decisions.Proposals;
import vn.hanoi.ops.enforcement.decisions.ProposeDecision;
import vn.hanoi.ops.enforcement.numbers.PaperHash;
import vn.hanoi.ops.enforcement.records.Violations;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.files.FileRefused;

@ApplicationModuleTest(
        mode = BootstrapMode.DIRECT_DEPENDENCIES,
        extraIncludes = {"people", "cameras", "cases"},
        webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(EnforcementSetup.class)
class EvidenceModuleTests {

    private static final AreaPath WARD = new AreaPath("01.006.00181");

    @Autowired
    EnforcementSetup setup;

    @Autowired
    Violations violations;

    @Autowired
    Proposals proposals;

    @Autowired
    Decisions decisions;

    @Autowired
    Copies copies;

    @Autowired
    Evidence evidence;

    @Autowired
    MockMvcTester http;

    private ViolationId record;

    @BeforeEach
    void beginWithARecord() {
        setup.begin();
        setup.police(WARD);
        record = violations.write(EnforcementSetup.mask(WARD, EnforcementSetup.NINE, "001090001234"));
    }

    @Test
    void aPhotoIsKeptWithChecksumTimeAndPositionAndOpensUnderThePolicyOnly() throws IOException {
        Subject subject = Subject.of(record, WARD);
        byte[] png = Base64.getDecoder().decode(EnforcementSetup.PNG);
        evidence.add(subject, "anh.png", EnforcementSetup.NINE, EnforcementSetup.VAN_MIEU, png);
        Photo photo = evidence.of(subject).getFirst();
        assertThat(photo.sha256()).isEqualTo(PaperHash.of(png));
        assertThat(photo.takenAt()).isEqualTo(EnforcementSetup.NINE);
        assertThat(photo.position()).isEqualTo(EnforcementSetup.VAN_MIEU);
        try (InputStream in = evidence.open(subject, photo.file()).orElseThrow()) {
            assertThat(in.readAllBytes()).isEqualTo(png);
        }
        assertThatThrownBy(() -> evidence.add(
                        subject, "x.txt", EnforcementSetup.NINE, null, "chữ".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(FileRefused.class);
        setup.police(new AreaPath("01.002.00088"));
        assertThatThrownBy(() -> evidence.of(subject)).isInstanceOf(FileRefused.class);
    }

    @Test
    void theOffenderReadsTheCopyByLinkAndCodeAndGuessingEndsSoon() {
        violations.sign(record, EnforcementSetup.signed());
        DecisionId id = proposals.propose(record, ProposeDecision.PLAIN);
        setup.chair(WARD);
        decisions.sign(id);
        Copies.Door door = copies.share(id);
        assertThat(door.code()).hasSize(6);
        String path = "/xp/" + door.link();
        assertThat(http.get().uri(path)).hasStatusOk().bodyText().doesNotContain("QĐ-XPHC");
        assertThat(http.post().uri(path).param("code", door.code()))
                .hasStatusOk()
                .bodyText()
                .contains("1/QĐ-XPHC", "2.000.000")
                .doesNotContain("Nguyễn Văn Mẫu", "001090001234");
        for (int n = 0; n < 4; n++) {
            assertThat(http.post().uri(path).param("code", "x")).hasStatus(404);
        }
        assertThat(http.post().uri(path).param("code", door.code())).hasStatus(429);
        assertThat(http.get().uri("/xp/nothing")).hasStatusOk();
    }
}
