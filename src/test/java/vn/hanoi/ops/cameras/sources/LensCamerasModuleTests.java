package vn.hanoi.ops.cameras.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraFixtures;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.cameras.CameraSetup;
import vn.hanoi.ops.cameras.CameraSign;
import vn.hanoi.ops.cameras.CameraWatch;
import vn.hanoi.ops.cameras.dialect.Message;

/** An ONVIF device with two lenses whose rules are mapped to two cameras; what it says of a picture names the lens. */
@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(CameraSetup.class)
@WithOfficer(Role.ADMIN)
class LensCamerasModuleTests {

    private static final Instant NINE = Instant.parse("2021-09-21T02:00:00Z");

    @Autowired
    CameraSetup setup;

    @Autowired
    CameraRegistry cameras;

    @Autowired
    CameraWatch watch;

    @Autowired
    SourceRegister register;

    @Autowired
    SourceIntake intake;

    private SourceId device;

    @BeforeEach
    void startWithADeviceOfTwoLenses() {
        setup.begin(
                NINE,
                CameraFixtures.camera("HO-GUOM-01", CameraFixtures.HOAN_KIEM),
                CameraFixtures.camera("HO-GUOM-02", CameraFixtures.HOAN_KIEM));
        SourceData data = SourceData.push("ONV", "Hai mắt", "onvif", camera(1).id())
                .with(Map.of("Cong A", camera(1).id(), "Cong B", camera(2).id()));
        device = register.register(data.over(Transport.MQTT, "mat"));
    }

    @Test
    void aPicturesFaultReachesTheCameraWhoseCountsNameTheSameLens() {
        counts("2", "Cong B");
        assertThat(tooDark("2").unread()).isEmpty();
        assertThat(watch.signs(camera(2))).containsExactly(CameraSign.PICTURE_UNUSABLE);
        assertThat(watch.signs(camera(1))).isEmpty();
    }

    @Test
    void aFaultOfALensThatNobodyKnowsIsKeptAndReachesTheCameraWithItsFirstCount() {
        assertThat(tooDark("2").unread()).extracting(SourceReceipt.Fault::code).containsExactly("NO_CAMERA");
        counts("2", "Cong B");
        assertThat(watch.signs(camera(2))).containsExactly(CameraSign.PICTURE_UNUSABLE);
    }

    @Test
    void aPictureThatIsStillTooDarkStaysUnusableWhenItsDeviceSaysThatItIsNotTooBright() {
        counts("2", "Cong B");
        says("ImageTooDark", "2", true);
        says("ImageTooBright", "2", false);
        says("ImageTooBlurry", "2", false);
        assertThat(watch.signs(camera(2))).containsExactly(CameraSign.PICTURE_UNUSABLE);
        says("ImageTooDark", "2", false);
        assertThat(watch.signs(camera(2))).isEmpty();
    }

    @Test
    void aFaultThatIsOverDoesNotWaitForTheNextRule() {
        says("ImageTooDark", "1", true);
        counts("1", "Cong A");
        assertThat(watch.signs(camera(1))).containsExactly(CameraSign.PICTURE_UNUSABLE);
        says("ImageTooDark", "1", false);
        counts("1", "Cong B");
        assertThat(watch.signs(camera(1))).isEmpty();
        assertThat(watch.signs(camera(2))).isEmpty();
    }

    @Test
    void aRuleThatIsMappedToAnotherCameraLeavesTheOldOneInPeace() {
        counts("1", "Cong B");
        SourceDetails details = register.find(device).orElseThrow();
        register.change(
                device,
                details.version(),
                details.data()
                        .with(Map.of(
                                "Cong A", camera(2).id(), "Cong B", camera(1).id())));
        says("ImageTooDark", "1", true);
        assertThat(watch.signs(camera(2))).isEmpty();
        assertThat(watch.signs(camera(1))).containsExactly(CameraSign.PICTURE_UNUSABLE);
    }

    private void counts(String lens, String rule) {
        SourceReceipt counted =
                take("RuleEngine/CountAggregation/Counter/&1/" + lens + "/" + rule, """
                {"UtcTime":"2021-09-21T01:59:57.321Z","Source":{"VideoSource":"%s","AnalyticsConfiguration":"2",\
                "Rule":"%s"},"Data":{"Count":"15"}}""".formatted(lens, rule));
        assertThat(counted.accepted()).isOne();
    }

    private SourceReceipt tooDark(String lens) {
        return says("ImageTooDark", lens, true);
    }

    private SourceReceipt says(String fault, String lens, boolean present) {
        return take("VideoSource/" + fault + "/ImagingService/&1/" + lens, """
                {"UtcTime":"2021-09-21T01:59:58Z","Source":{"VideoSource":"%s"},"Data":{"State":%s}}""".formatted(lens, present));
    }

    private SourceReceipt take(String topic, String json) {
        return intake.take(device, new Message("mat/onvif-ej/" + topic, json.getBytes(StandardCharsets.UTF_8)));
    }

    private Camera camera(int number) {
        return cameras.findByCode("HO-GUOM-0" + number).orElseThrow();
    }
}
