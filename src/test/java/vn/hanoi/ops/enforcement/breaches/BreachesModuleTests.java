package vn.hanoi.ops.enforcement.breaches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.hanoi.ops.enforcement.EnforcementSetup.NINE;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.enforcement.EnforcementSetup;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.quarantine.HomeQuarantineBroken;
import vn.hanoi.ops.quarantine.OrderId;
import vn.hanoi.ops.quarantine.QuarantineEscaped;
import vn.hanoi.ops.quarantine.ReviewId;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.SiteRuleBroken;
import vn.hanoi.ops.quarantine.StayId;

@ApplicationModuleTest(
        mode = BootstrapMode.DIRECT_DEPENDENCIES,
        extraIncludes = {"people", "cameras", "cases"},
        webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(EnforcementSetup.class)
class BreachesModuleTests {

    private static final AreaPath VAN_MIEU = new AreaPath("01.006.00181");
    private static final AreaPath HOANG_LIET = new AreaPath("01.008.00337");

    @Autowired
    EnforcementSetup setup;

    @Autowired
    Breaches breaches;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient jdbc;

    private final PersonId person = new PersonId(UUID.randomUUID());
    private final StayId stay = StayId.next();

    @BeforeEach
    void threeBreachesAreTold() {
        setup.begin();
        jdbc.sql("DELETE FROM enforcement_breach").update();
        setup.login("congan.vanmieu", VAN_MIEU.value(), Role.WARD_POLICE);
        events.publishEvent(
                new HomeQuarantineBroken(OrderId.next(), UUID.randomUUID().toString(), person, VAN_MIEU, NINE));
        events.publishEvent(new SiteRuleBroken(
                new ReviewId(UUID.randomUUID()), SiteId.next(), HOANG_LIET, "GATE", NINE.plusSeconds(60), null));
        escape();
    }

    @Test
    void eachPoliceSeesWhatHappenedThereAndWhoEscapedAndLivesThere() {
        escape();
        assertThat(breaches.rows(true))
                .extracting(Breach::kind, Breach::area)
                .containsExactly(tuple(BreachKind.HOME, VAN_MIEU), tuple(BreachKind.ESCAPE, HOANG_LIET));
        setup.login("congan.hoangliet", HOANG_LIET.value(), Role.WARD_POLICE);
        assertThat(breaches.rows(true))
                .extracting(Breach::kind, Breach::rule)
                .containsExactly(tuple(BreachKind.SITE, "GATE"), tuple(BreachKind.ESCAPE, ""));
        setup.login("congan.hangbai", "01.002.00082", Role.WARD_POLICE);
        assertThat(breaches.rows(true)).isEmpty();
    }

    @Test
    void aBreachIsOpenUntilSomebodySaysWhatBecameOfIt() {
        UUID id = breaches.rows(true).getFirst().id();
        assertThat(breaches.close(id, BreachOutcome.RECORD, " ")).isFalse();
        setup.login("congan.hangbai", "01.002.00082", Role.WARD_POLICE);
        assertThat(breaches.close(id, BreachOutcome.NOTHING, "Không thuộc phường"))
                .isFalse();
        setup.login("chihuy", "01", Role.COMMAND_CENTRE);
        assertThatThrownBy(() -> breaches.close(id, BreachOutcome.NOTHING, "Lý do"))
                .isInstanceOf(AccessDeniedException.class);
        setup.login("congan.vanmieu", VAN_MIEU.value(), Role.WARD_POLICE);
        assertThat(breaches.close(id, BreachOutcome.RECORD, "Biên bản số 12")).isTrue();
        assertThat(breaches.close(id, BreachOutcome.RECORD, "Biên bản số 12")).isFalse();
        assertThat(breaches.rows(true)).hasSize(1);
        assertThat(breaches.rows(false))
                .extracting(Breach::words, Breach::closedBy)
                .containsExactly(tuple("Biên bản số 12", "congan.vanmieu"));
    }

    private void escape() {
        events.publishEvent(new QuarantineEscaped(
                OrderId.next(), "125/QĐ-UBND", stay, person, HOANG_LIET, VAN_MIEU, NINE.plusSeconds(120)));
    }
}
