package vn.hanoi.ops.access.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.access.emergency.EmergencyRefused.Reason;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.access.privacy.Mask;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.access.privacy.PrivacyPolicy;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.access.privacy.Sensitivity;
import vn.hanoi.ops.kernel.AreaPath;

@ApplicationModuleTest(module = "access", extraIncludes = "kernel")
@WithOfficer(Role.COMMAND_CENTRE)
class EmergencyAccessModuleTests {

    private static final String REASON = "Bệnh nhân ngừng thở, cần gọi người nhà ngay";
    private static final Guarded<String> PHONE = DeclaredField.of("person.phone", Sensitivity.CONTACT, Mask.PHONE)
            .guard("+84912000000", new AreaPath("01.006.00193"));

    @Autowired
    EmergencyAccess emergencies;

    @Autowired
    Privacy privacy;

    @Autowired
    PrivacyPolicy policy;

    @Autowired
    CurrentOfficer officers;

    @Autowired
    OpenCalls open;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void beginEmpty() {
        jdbc.sql("DELETE FROM access_emergency").update();
        open.refresh();
    }

    @Test
    void openingTakesAReasonOfTwentyCharacters() {
        assertThatThrownBy(() -> emergencies.open("khẩn cấp lắm"))
                .isInstanceOfSatisfying(
                        EmergencyRefused.class, e -> assertThat(e.reason()).isEqualTo(Reason.TEXT_LENGTH));
        assertThatThrownBy(() -> emergencies.open(" ".repeat(30))).isInstanceOf(EmergencyRefused.class);
        assertThat(emergencies.open(REASON).officer()).isEqualTo("test");
    }

    @Test
    void itLastsThirtyMinutes() {
        EmergencyRow row = emergencies.open(REASON);
        assertThat(Duration.between(row.startedAt(), row.endsAt())).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void dataOpenWithItAndCloseWithIt() {
        Disclosure form = privacy.on(Channel.FORM).serving(Purpose.EMERGENCY);
        assertThat(form.text(PHONE)).isEmpty();
        assertThat(policy.purposes(officers.require())).doesNotContain(Purpose.EMERGENCY);
        emergencies.open(REASON);
        assertThat(form.text(PHONE)).isEqualTo("+84912000000");
        assertThat(policy.purposes(officers.require())).contains(Purpose.EMERGENCY);
        emergencies.end();
        assertThat(form.text(PHONE)).isEmpty();
    }

    @Test
    void itRunsOutByItself() {
        emergencies.open(REASON);
        jdbc.sql("UPDATE access_emergency SET ends_at = DATE_SUB(UTC_TIMESTAMP(3), INTERVAL 1 SECOND)")
                .update();
        open.refresh();
        assertThat(emergencies.mine()).isEmpty();
    }

    @Test
    @WithOfficer(Role.WARD_POLICE)
    void aPostWithoutItCannotOpenOne() {
        assertThatThrownBy(() -> emergencies.open(REASON))
                .isInstanceOfSatisfying(
                        EmergencyRefused.class, e -> assertThat(e.reason()).isEqualTo(Reason.NOT_ALLOWED));
    }

    @Test
    void anAuditorReviewsItOnceAndItEnds() {
        EmergencyRow row = emergencies.open(REASON);
        assertThatThrownBy(() -> emergencies.rows(true)).isInstanceOf(AccessDeniedException.class);
        asAuditor("thanhtra");
        assertThat(emergencies.waiting()).isEqualTo(1);
        assertThatThrownBy(() -> emergencies.review(row.id(), Finding.JUSTIFIED, "ok"))
                .isInstanceOf(EmergencyRefused.class);
        emergencies.review(row.id(), Finding.UNJUSTIFIED, "Không có cuộc gọi nào đến gia đình");
        assertThat(emergencies.waiting()).isZero();
        assertThat(open.of("test")).isEmpty();
        assertThatThrownBy(() -> emergencies.review(row.id(), Finding.JUSTIFIED, "Xem lại lần nữa"))
                .isInstanceOfSatisfying(
                        EmergencyRefused.class, e -> assertThat(e.reason()).isEqualTo(Reason.NOT_THERE));
    }

    @Test
    void nobodyReviewsTheirOwn() {
        EmergencyRow row = emergencies.open(REASON);
        asAuditor("test");
        assertThatThrownBy(() -> emergencies.review(row.id(), Finding.JUSTIFIED, "Tôi thấy đúng quy định"))
                .isInstanceOfSatisfying(
                        EmergencyRefused.class, e -> assertThat(e.reason()).isEqualTo(Reason.OWN_ACCESS));
    }

    private static void asAuditor(String name) {
        SecurityContextHolder.setContext(new WithOfficer.Factory().of(name, Role.AUDITOR));
    }
}
