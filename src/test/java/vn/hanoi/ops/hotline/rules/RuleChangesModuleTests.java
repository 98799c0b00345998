package vn.hanoi.ops.hotline.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.hotline.HotlineModuleTest;
import vn.hanoi.ops.hotline.HotlineSetup;
import vn.hanoi.ops.hotline.rules.RuleLine.Standing;
import vn.hanoi.ops.hotline.rules.RuleRefused.Reason;
import vn.hanoi.ops.kernel.AreaPath;

@HotlineModuleTest
class RuleChangesModuleTests {

    private static final LocalDate TODAY = LocalDate.of(2021, 9, 20);
    private static final String SOURCE = "Quyết định thử nghiệm";

    @Autowired
    HotlineSetup setup;

    @Autowired
    RuleChanges changes;

    @Autowired
    HotlineRules rules;

    @Autowired
    Routing routing;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void beginAtNine() {
        setup.begin();
        setup.supervisor();
    }

    @AfterEach
    void forget() {
        for (String table : new String[] {
            "hotline_terms", "hotline_escalation", "hotline_route", "hotline_template", "hotline_rule_change"
        }) {
            jdbc.sql("DELETE FROM " + table + " WHERE source = :source")
                    .param("source", SOURCE)
                    .update();
        }
        jdbc.sql("DELETE FROM hotline_calendar_hours WHERE calendar = 'OFFICE' AND weekday = 6")
                .update();
        rules.refresh();
    }

    @Test
    void aDeadlineHoldsFromItsDayOnceAnotherOfficerApprovedIt() {
        Map<String, String> values = now(RuleKind.TERMS, "code", "ONGOING");
        values.put("answer_minutes", "30");
        UUID id = changes.propose(RuleKind.TERMS, values, TODAY.plusDays(2), SOURCE);
        assertThat(rules.terms("ONGOING", later()).answer()).isEqualTo(Duration.ofMinutes(60));
        admin();
        changes.approve(id);
        assertThat(rules.terms("ONGOING", later()).answer()).isEqualTo(Duration.ofMinutes(30));
        assertThat(rules.terms("ONGOING", HotlineSetup.NINE).answer()).isEqualTo(Duration.ofMinutes(60));
        assertThat(changes.lines(RuleKind.TERMS))
                .filteredOn(line -> line.get("code").equals("ONGOING"))
                .extracting(RuleLine::standing)
                .containsExactly(Standing.AHEAD, Standing.IN_FORCE);
    }

    @Test
    void aReplyChangesFromItsDayAndHasOnlyGapsThatAreFilled() {
        Map<String, String> values = now(RuleKind.TEMPLATE, "code", "REMINDED");
        values.put("text", "{don_vi} đã nhắc nhở, số {so}. {khac}");
        assertThatExceptionOfType(RuleRefused.class)
                .isThrownBy(() -> changes.propose(RuleKind.TEMPLATE, values, TODAY.plusDays(2), SOURCE))
                .extracting(RuleRefused::field)
                .isEqualTo("text");
        values.put("text", "{don_vi} đã nhắc nhở, số {so}.");
        UUID id = changes.propose(RuleKind.TEMPLATE, values, TODAY.plusDays(2), SOURCE);
        admin();
        changes.approve(id);
        assertThat(rules.templates("MASK", later()))
                .filteredOn(t -> t.code().equals("REMINDED"))
                .singleElement()
                .satisfies(t -> assertThat(t.filled(Map.of("don_vi", "Công an phường", "so", "12/2021")))
                        .isEqualTo("Công an phường đã nhắc nhở, số 12/2021."));
        assertThat(rules.templates("MASK", HotlineSetup.NINE))
                .filteredOn(t -> t.code().equals("REMINDED"))
                .singleElement()
                .satisfies(t -> assertThat(t.text()).startsWith("{don_vi} đã kiểm tra"));
    }

    @Test
    void nobodyApprovesTheirOwnProposalAndNobodyDecidesTwice() {
        UUID id = route("DISTRICT");
        refused(Reason.OWN_PROPOSAL, () -> changes.approve(id));
        admin();
        refused(Reason.NOTE, () -> changes.reject(id, " "));
        changes.reject(id, "Chưa có văn bản");
        refused(Reason.NOT_PROPOSED, () -> changes.approve(id));
        setup.operator();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> changes.approve(id));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> route("WARD"));
    }

    @Test
    void aRouteOfASmallerAreaWinsFromItsDay() {
        UUID id = route("DISTRICT");
        admin();
        changes.approve(id);
        AreaPath vanMieu = new AreaPath("01.006.00181");
        assertThat(routing.handler("MASK", vanMieu).desk().code()).isEqualTo("DISTRICT");
        assertThat(routing.handler("MASK", new AreaPath("01.002.00088")).desk().code())
                .isEqualTo("WARD");
    }

    @Test
    void valuesThatDoNotFitAreNamed() {
        Map<String, String> values = now(RuleKind.TERMS, "code", "ONGOING");
        values.put("solve_minutes", "0");
        assertThatExceptionOfType(RuleRefused.class)
                .isThrownBy(() -> changes.propose(RuleKind.TERMS, values, TODAY, SOURCE))
                .extracting(RuleRefused::field)
                .isEqualTo("solve_minutes");
        refused(
                Reason.IN_THE_PAST,
                () -> changes.propose(
                        RuleKind.ESCALATION, Map.of("percent", "80", "tell", "UNIT"), TODAY.minusDays(1), SOURCE));
        refused(
                Reason.SOURCE,
                () -> changes.propose(RuleKind.ESCALATION, Map.of("percent", "80", "tell", "UNIT"), TODAY, " "));
        refused(
                Reason.VALUE,
                () -> changes.propose(RuleKind.ESCALATION, Map.of("percent", "80", "tell", "ALL"), TODAY, SOURCE));
        Map<String, String> calendar = now(RuleKind.CALENDAR, "code", "OFFICE");
        calendar.put("day6", "10:00-09:00");
        refused(Reason.VALUE, () -> changes.propose(RuleKind.CALENDAR, calendar, TODAY, SOURCE));
        calendar.put("day6", "08:00-12:00 11:00-13:00");
        refused(Reason.VALUE, () -> changes.propose(RuleKind.CALENDAR, calendar, TODAY, SOURCE));
    }

    @Test
    void aCalendarTakesThePlaceOfTheOldOneWhenItsDayComes() {
        Map<String, String> calendar = now(RuleKind.CALENDAR, "code", "OFFICE");
        assertThat(calendar).containsEntry("day1", "08:00-12:00 13:00-17:00").containsEntry("day6", "");
        calendar.put("day6", "08:00-12:00");
        UUID id = changes.propose(RuleKind.CALENDAR, calendar, TODAY.plusDays(1), SOURCE);
        admin();
        changes.approve(id);
        changes.bringIn();
        assertThat(now(RuleKind.CALENDAR, "code", "OFFICE")).containsEntry("day6", "");
        setup.at(HotlineSetup.NINE.plus(Duration.ofDays(1)));
        changes.bringIn();
        assertThat(now(RuleKind.CALENDAR, "code", "OFFICE")).containsEntry("day6", "08:00-12:00");
        Instant saturday = HotlineSetup.hanoi("2021-09-25T08:00");
        assertThat(rules.calendar("OFFICE").between(saturday, saturday.plus(Duration.ofDays(1))))
                .isEqualTo(Duration.ofHours(4));
    }

    private UUID route(String desk) {
        return changes.propose(
                RuleKind.ROUTE, Map.of("category", "MASK", "area_path", "01.006.00181", "desk", desk), TODAY, SOURCE);
    }

    private Map<String, String> now(RuleKind kind, String key, String value) {
        return changes.lines(kind).stream()
                .filter(line -> line.get(key).equals(value) && line.standing() == Standing.IN_FORCE)
                .findFirst()
                .map(line -> new HashMap<>(line.values()))
                .orElseThrow();
    }

    private static Instant later() {
        return HotlineSetup.NINE.plus(Duration.ofDays(3));
    }

    private void admin() {
        setup.login("quantri", "01", Role.ADMIN);
    }

    private static void refused(Reason reason, ThrowingCallable step) {
        assertThatExceptionOfType(RuleRefused.class)
                .isThrownBy(step)
                .extracting(RuleRefused::reason)
                .isEqualTo(reason);
    }
}
