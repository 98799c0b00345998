package vn.hanoi.ops.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
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
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.cases.CaseFilter.Tray;
import vn.hanoi.ops.cases.outbreaks.OutbreakId;
import vn.hanoi.ops.cases.outbreaks.OutbreakPlace;
import vn.hanoi.ops.cases.outbreaks.Outbreaks;
import vn.hanoi.ops.cases.records.AmendCase;
import vn.hanoi.ops.cases.records.AmendedField;
import vn.hanoi.ops.cases.records.AmendedMeanwhile;
import vn.hanoi.ops.cases.records.Amendments;
import vn.hanoi.ops.cases.records.CallTask;
import vn.hanoi.ops.cases.records.CaseList;
import vn.hanoi.ops.cases.records.CaseModuleTest;
import vn.hanoi.ops.cases.records.CaseSteps;
import vn.hanoi.ops.cases.records.ContactCalls;
import vn.hanoi.ops.cases.records.Contacts;
import vn.hanoi.ops.cases.records.Marker;
import vn.hanoi.ops.cases.rules.CaseRules;
import vn.hanoi.ops.cases.rules.Protection;
import vn.hanoi.ops.cases.rules.QuarantineRules;
import vn.hanoi.ops.cases.rules.Term;
import vn.hanoi.ops.cases.settings.CaseRulesEnacted;
import vn.hanoi.ops.cases.settings.CaseSettings;
import vn.hanoi.ops.cases.settings.EnactCaseRules;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.MergeId;
import vn.hanoi.ops.people.MergePersons;
import vn.hanoi.ops.people.Merges;
import vn.hanoi.ops.people.PersonId;

/** The outbreak day: an F0 of a market, 124 contacts in four wards of two districts, and six days of work with them. */
@CaseModuleTest
class OutbreakDayModuleTests {

    private static final int CONTACTS = 124;
    private static final List<AreaPath> WARDS =
            List.of(CasesSetup.VAN_MIEU, CasesSetup.VAN_CHUONG, CasesSetup.HANG_BAI, new AreaPath("01.002.00085"));
    private static final Instant DAY_FIVE = NINE.plus(Duration.ofDays(5));
    private static final int LONGEST = 10;

    @Autowired
    CasesSetup setup;

    @Autowired
    CaseSteps steps;

    @Autowired
    CaseList list;

    @Autowired
    CaseRegister register;

    @Autowired
    Contacts contacts;

    @Autowired
    ContactCalls calls;

    @Autowired
    Amendments amendments;

    @Autowired
    Outbreaks outbreaks;

    @Autowired
    CaseSettings settings;

    @Autowired
    Merges merges;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    ApplicationEventPublisher events;

    private final List<CaseId> met = new ArrayList<>();
    private CaseId seller = CaseId.next();
    private OutbreakId market = OutbreakId.next();

    @BeforeEach
    void anF0IsFoundAtTheMarketAndItsContactsAreListed() {
        setup.begin();
        CasesSetup.city();
        AreaPath ward = WARDS.getFirst();
        seller = steps.register(RegisterCase.f0(
                setup.person("Nguyễn Thị Chợ", 1972, "0912000777", ward), ward, positive(NINE.minusSeconds(60))));
        market = outbreaks.open(new OutbreakPlace("Chợ Mẫu", "Ngõ Chợ", ward, Setting.MARKET, null, "", TODAY));
        outbreaks.tie(contacts.mark(seller, stay()), market);
        for (int i = 0; i < CONTACTS; i++) {
            AreaPath home = WARDS.get(i % WARDS.size());
            String phone = String.format(Locale.ROOT, "0933%06d", i / 8 * 8 + i % 4);
            met.add(steps.register(RegisterCase.f1(
                    setup.personAt("Người Tiếp Xúc " + i, phone, "Số " + i + " Ngõ Mẫu", home),
                    home,
                    Exposure.on(seller, TODAY.minusDays(1), Setting.MARKET))));
        }
    }

    @AfterEach
    void takeTheRulesBack() {
        transactions.executeWithoutResult(t -> {
            jdbc.sql("DELETE FROM cases_setting WHERE version > 4").update();
            events.publishEvent(new CaseRulesEnacted(4, NINE));
        });
        setup.realTime();
        SecurityContextHolder.clearContext();
    }

    @Test
    void anOutbreakDayIsPlayedToItsEnd() throws Exception {
        everyDistrictHasItsContactsAndTheCityAllOfThem();
        twoCallersWorkOneListAndNeverCallTheSamePerson();
        theReportOfTheFirstDayAgreesWithTheListBehindIt();
        newRulesHoldForWhoComesAfterThem();
        anF1TurnsF0OnDayFiveAndTheRoomMatesAreCountedAnew();
        aMergeIsTakenBackWithTheCasesThatFollowedIt();
        twoOfficersSaveTheSameCaseAndTheSecondDecidesFieldByField();
        theReportOfDayFiveCutsAtSixAndAgreesWithItsLists();
        theOutbreakPlaceCountsThemAll();
    }

    private void everyDistrictHasItsContactsAndTheCityAllOfThem() {
        assertThat(contacts.of(seller)).hasSize(CONTACTS);
        assertThat(contacts.of(seller).stream()
                        .map(contact -> contact.row().area())
                        .distinct())
                .hasSize(4);
        CasesSetup.dongDa();
        assertThat(calls.figures().waiting()).isEqualTo(CONTACTS / 2);
        CasesSetup.hoanKiem();
        assertThat(calls.figures().waiting()).isEqualTo(CONTACTS / 2);
        assertThat(list.row(seller)).isEmpty();
    }

    private void twoCallersWorkOneListAndNeverCallTheSamePerson() throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Callable<List<CaseId>>> callers = List.of(caller("yte.a", start), caller("yte.b", start));
        List<CaseId> called = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (Future<List<CaseId>> done : threads.invokeAll(callers)) {
                assertThat(done.get()).isNotEmpty();
                called.addAll(done.get());
            }
        }
        assertThat(called).hasSize(CONTACTS / 2).doesNotHaveDuplicates();
        CasesSetup.login("yte.hoankiem", "01.002", "HEALTH_OFFICER");
        assertThat(callAll()).hasSize(CONTACTS / 2);
        CasesSetup.city();
        assertThat(contacts.calling(seller).done()).isEqualTo(CONTACTS);
    }

    private Callable<List<CaseId>> caller(String name, CyclicBarrier start) {
        return () -> {
            CasesSetup.login(name, "01.006", "HEALTH_OFFICER");
            start.await();
            return callAll();
        };
    }

    private List<CaseId> callAll() {
        List<CaseId> called = new ArrayList<>();
        while (calls.take(1) > 0) {
            for (CallTask task : calls.mine()) {
                calls.record(task.id(), "AGREED", "", null);
                called.add(task.id());
            }
        }
        return called;
    }

    private void theReportOfTheFirstDayAgreesWithTheListBehindIt() {
        setup.at(NINE.plus(Duration.ofHours(9)));
        assertThat(agreed(TODAY)).containsExactly(Map.entry(DetectionPlace.COMMUNITY, 1));
    }

    private void newRulesHoldForWhoComesAfterThem() {
        CasesSetup.chief();
        setup.at(NINE.plus(Duration.ofDays(3)));
        CaseRules before = settings.current().rules();
        CaseRules shorter = new CaseRules(
                before.contact(),
                before.window(),
                new QuarantineRules(
                        before.quarantine().protection(),
                        true,
                        List.of(new Term(Protection.OTHER, LONGEST, LONGEST, List.of(1, LONGEST))),
                        "Công văn mẫu"),
                before.clocks(),
                before.followUp(),
                before.alarms(),
                before.severities(),
                before.risks(),
                before.release(),
                before.calledGroups());
        settings.enact(new EnactCaseRules("2021-09-24", NINE.plus(Duration.ofDays(3)), "Công văn mẫu", shorter));
        CasesSetup.city();
        CaseId later = steps.register(RegisterCase.f1(
                setup.person("Người Đến Sau", 1990, "0944000000", WARDS.get(1)),
                WARDS.get(1),
                Exposure.on(seller, TODAY.minusDays(1), Setting.WORK)));
        assertThat(until(later)).isEqualTo(TODAY.minusDays(1).plusDays(LONGEST));
        assertThat(until(met.get(7))).isEqualTo(TODAY.plusDays(13));
        steps.reevaluate(met.get(7));
        assertThat(until(met.get(7))).isEqualTo(TODAY.minusDays(1).plusDays(LONGEST));
    }

    private void anF1TurnsF0OnDayFiveAndTheRoomMatesAreCountedAnew() {
        CaseId turning = met.get(0);
        List<CaseId> mates = List.of(met.get(4), met.get(8));
        mates.forEach(mate -> contacts.expose(mate, Exposure.living(turning, TODAY, Setting.ROOM)));
        setup.at(DAY_FIVE);
        steps.confirm(turning, found(DAY_FIVE.minusSeconds(60)));
        assertThat(facts(turning).kind()).isEqualTo(CaseKind.F0);
        LocalDate turned = TODAY.plusDays(5);
        mates.forEach(mate -> {
            assertThat(facts(mate).lastExposure()).isEqualTo(turned);
            assertThat(until(mate)).isEqualTo(turned.plusDays(14));
        });
        assertThat(until(met.get(12))).isEqualTo(TODAY.plusDays(13));
        CasesSetup.dongDa();
        assertThat(callAll()).containsAll(mates);
        CasesSetup.city();
        assertThat(contacts.of(turning)).hasSize(2);
        assertThat(contacts.sources(turning))
                .extracting(source -> source.row().id())
                .containsExactly(seller);
    }

    private void aMergeIsTakenBackWithTheCasesThatFollowedIt() {
        PersonId one = facts(met.get(1)).person();
        PersonId other = facts(met.get(5)).person();
        MergeId merge = merges.merge(new MergePersons(one, 0, other, 0, Set.of()));
        assertThat(register.ofPerson(one)).extracting(CaseFacts::id).contains(met.get(1), met.get(5));
        merges.undo(merge);
        assertThat(facts(met.get(5)).person()).isEqualTo(other);
        assertThat(register.ofPerson(one)).extracting(CaseFacts::id).containsExactly(met.get(1));
    }

    private void twoOfficersSaveTheSameCaseAndTheSecondDecidesFieldByField() {
        CaseId shared = met.get(9);
        int seen = version(shared);
        CasesSetup.login("yte.a", "01.006", "HEALTH_OFFICER");
        amendments.amend(shared, change(seen, Map.of(AmendedField.DOSES, "2")));
        CasesSetup.login("yte.b", "01.006", "HEALTH_OFFICER");
        Map<AmendedField, String> mine = Map.of(
                AmendedField.DOSES,
                "1",
                AmendedField.ONSET_ON,
                TODAY.plusDays(4).toString());
        assertThatExceptionOfType(AmendedMeanwhile.class)
                .isThrownBy(() -> amendments.amend(shared, change(seen, mine)))
                .satisfies(clash -> {
                    assertThat(clash.clashes()).singleElement().satisfies(field -> {
                        assertThat(field.field()).isEqualTo(AmendedField.DOSES);
                        assertThat(field.theirs()).isEqualTo("2");
                        assertThat(field.officer()).isEqualTo("yte.a");
                    });
                    amendments.amend(
                            shared,
                            change(clash.version(), Map.of(AmendedField.ONSET_ON, mine.get(AmendedField.ONSET_ON))));
                });
        assertThat(jdbc.sql("SELECT doses FROM cases_case WHERE number = :number AND onset_on = :day")
                        .param("number", facts(shared).number())
                        .param("day", TODAY.plusDays(4))
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private void theReportOfDayFiveCutsAtSixAndAgreesWithItsLists() {
        CasesSetup.city();
        LocalDate day = TODAY.plusDays(5);
        Instant six = ReportDay.begin(day.plusDays(1));
        setup.at(six.plusSeconds(3_600));
        steps.confirm(met.get(2), found(six.minusSeconds(1)));
        steps.confirm(met.get(3), found(six));
        assertThat(agreed(day)).containsExactly(Map.entry(DetectionPlace.QUARANTINE, 2));
        assertThat(agreed(day.plusDays(1))).containsExactly(Map.entry(DetectionPlace.QUARANTINE, 1));
        CasesSetup.dongDa();
        assertThat(agreed(day)).containsExactly(Map.entry(DetectionPlace.QUARANTINE, 1));
        CasesSetup.hoanKiem();
        assertThat(agreed(day)).containsExactly(Map.entry(DetectionPlace.QUARANTINE, 1));
    }

    private void theOutbreakPlaceCountsThemAll() {
        CasesSetup.city();
        var details = outbreaks.find(market).orElseThrow();
        assertThat(details.row().f0()).isEqualTo(4);
        assertThat(details.row().f1()).isEqualTo(CONTACTS - 3);
        assertThat(details.f0On(TODAY.plusDays(5))).isEqualTo(2);
        assertThat(details.days().stream().mapToInt(d -> d.f0() + d.f1()).sum()).isEqualTo(CONTACTS + 1);
    }

    /** The figures of a day, each of which was found to be the length of the list behind it. */
    private Map<DetectionPlace, Integer> agreed(LocalDate day) {
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

    private static AmendCase change(int version, Map<AmendedField, String> after) {
        return new AmendCase(version, Map.of(), after);
    }

    private int version(CaseId id) {
        return list.find(id).orElseThrow().version();
    }

    private CaseFacts facts(CaseId id) {
        return register.find(id).orElseThrow();
    }

    private LocalDate until(CaseId id) {
        return facts(id).until();
    }

    private static ConfirmCase positive(Instant resultAt) {
        return CasesSetup.positive(resultAt);
    }

    private static ConfirmCase found(Instant resultAt) {
        ConfirmCase community = CasesSetup.positive(resultAt);
        return new ConfirmCase(
                community.method(), community.ct(), community.sampledOn(), resultAt, DetectionPlace.QUARANTINE);
    }

    private static Marker.Stay stay() {
        Instant opened = NINE.minus(Duration.ofDays(1)).minus(Duration.ofHours(3));
        return new Marker.Stay(
                "Chợ Mẫu", WARDS.getFirst(), opened, opened.plus(Duration.ofHours(5)), Setting.MARKET, "");
    }
}
