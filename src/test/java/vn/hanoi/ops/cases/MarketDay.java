package vn.hanoi.ops.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.cases.CasesSetup.NINE;
import static vn.hanoi.ops.cases.CasesSetup.TODAY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cases.CaseFilter.Tray;
import vn.hanoi.ops.cases.records.CallTask;
import vn.hanoi.ops.cases.records.CaseList;
import vn.hanoi.ops.cases.records.CaseSteps;
import vn.hanoi.ops.cases.records.ContactCalls;
import vn.hanoi.ops.cases.records.Contacts;
import vn.hanoi.ops.cases.records.Marker;
import vn.hanoi.ops.cases.rules.CaseRules;
import vn.hanoi.ops.cases.rules.Protection;
import vn.hanoi.ops.cases.rules.QuarantineRules;
import vn.hanoi.ops.cases.rules.Term;
import vn.hanoi.ops.cases.settings.EnactCaseRules;
import vn.hanoi.ops.kernel.AreaPath;

/** An F0 of a market and 124 people who met her there, who live in four wards of two districts. */
class MarketDay {

    static final int CONTACTS = 124;
    static final List<AreaPath> WARDS =
            List.of(CasesSetup.VAN_MIEU, CasesSetup.VAN_CHUONG, CasesSetup.HANG_BAI, new AreaPath("01.002.00085"));

    private final CasesSetup setup;
    private final CaseSteps steps;
    private final Contacts contacts;
    private final ContactCalls calls;
    private final CaseList list;
    private final List<CaseId> met = new ArrayList<>();
    private @Nullable CaseId seller;
    private @Nullable UUID stall;

    MarketDay(CasesSetup setup, CaseSteps steps, Contacts contacts, ContactCalls calls, CaseList list) {
        this.setup = setup;
        this.steps = steps;
        this.contacts = contacts;
        this.calls = calls;
        this.list = list;
    }

    /** Lists them all, as the city's health officer at nine. */
    void begin() {
        setup.begin();
        CasesSetup.city();
        AreaPath ward = WARDS.getFirst();
        CaseId f0 = steps.register(RegisterCase.f0(
                setup.person("Nguyễn Thị Chợ", 1972, "0912000777", ward),
                ward,
                CasesSetup.positive(NINE.minusSeconds(60))));
        seller = f0;
        stall = contacts.mark(f0, stay());
        for (int i = 0; i < CONTACTS; i++) {
            AreaPath home = WARDS.get(i % WARDS.size());
            String phone = String.format(Locale.ROOT, "0933%06d", i / 8 * 8 + i % 4);
            met.add(steps.register(RegisterCase.f1(
                    setup.personAt("Người Tiếp Xúc " + i, phone, "Số " + i + " Ngõ Mẫu", home),
                    home,
                    Exposure.on(f0, TODAY.minusDays(1), Setting.MARKET))));
        }
    }

    CaseId seller() {
        return Objects.requireNonNull(seller);
    }

    UUID stall() {
        return Objects.requireNonNull(stall);
    }

    /** The contacts in the order of entry; every fourth lives in the same ward. */
    List<CaseId> met() {
        return met;
    }

    /** A caller of Đống Đa who begins together with the others and calls until nobody waits. */
    Callable<List<CaseId>> caller(String name, CyclicBarrier start) {
        return () -> {
            CasesSetup.login(name, "01.006", "HEALTH_OFFICER");
            start.await();
            return callAll();
        };
    }

    /** Calls everybody who waits for this officer. @return who was called */
    List<CaseId> callAll() {
        List<CaseId> called = new ArrayList<>();
        while (calls.take(1) > 0) {
            for (CallTask task : calls.mine()) {
                calls.record(task.id(), "AGREED", "", null);
                called.add(task.id());
            }
        }
        return called;
    }

    /** The figures of a reporting day, each of which was found to be the length of the list behind it. */
    Map<DetectionPlace, Integer> agreed(LocalDate day) {
        Map<DetectionPlace, Integer> figures = list.reported(day, CaseFilter.of(Tray.ALL));
        for (DetectionPlace place : DetectionPlace.values()) {
            List<CaseRow> behind = list.rows(CaseFilter.behind(day, place), null, 1_000);
            assertThat(behind).hasSize(figures.getOrDefault(place, 0));
            assertThat(new HashSet<>(behind)).hasSameSizeAs(behind);
        }
        assertThat(list.count(CaseFilter.of(Tray.ALL).reported(Optional.of(day), Optional.empty()), 1_000))
                .isEqualTo(figures.values().stream().mapToInt(Integer::intValue).sum());
        return figures;
    }

    /** A positive RT-PCR from a quarantine site. */
    static ConfirmCase found(Instant resultAt) {
        ConfirmCase community = CasesSetup.positive(resultAt);
        return new ConfirmCase(
                community.method(), community.ct(), community.sampledOn(), resultAt, DetectionPlace.QUARANTINE);
    }

    /** Rules as before, with so many days of quarantine for everybody. */
    static EnactCaseRules shorter(CaseRules before, Instant from, int days) {
        Term term = new Term(Protection.OTHER, days, days, List.of(1, days));
        CaseRules rules = new CaseRules(
                before.contact(),
                before.window(),
                new QuarantineRules(before.quarantine().protection(), true, List.of(term), "Công văn mẫu"),
                before.clocks(),
                before.followUp(),
                before.alarms(),
                before.severities(),
                before.risks(),
                before.release(),
                before.calledGroups());
        return new EnactCaseRules("2021-09-24", from, "Công văn mẫu", rules);
    }

    private static Marker.Stay stay() {
        Instant opened = NINE.minus(Duration.ofDays(1)).minus(Duration.ofHours(3));
        return new Marker.Stay(
                "Chợ Mẫu", WARDS.getFirst(), opened, opened.plus(Duration.ofHours(5)), Setting.MARKET, "");
    }
}
