package vn.hanoi.ops.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hanoi.ops.cases.CasesSetup.NINE;
import static vn.hanoi.ops.cases.CasesSetup.TODAY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import vn.hanoi.ops.cases.outbreaks.OutbreakId;
import vn.hanoi.ops.cases.outbreaks.OutbreakPlace;
import vn.hanoi.ops.cases.outbreaks.Outbreaks;
import vn.hanoi.ops.cases.records.AmendCase;
import vn.hanoi.ops.cases.records.AmendedField;
import vn.hanoi.ops.cases.records.AmendedMeanwhile;
import vn.hanoi.ops.cases.records.Amendments;
import vn.hanoi.ops.cases.records.CaseList;
import vn.hanoi.ops.cases.records.CaseModuleTest;
import vn.hanoi.ops.cases.records.CaseSteps;
import vn.hanoi.ops.cases.records.ContactCalls;
import vn.hanoi.ops.cases.records.Contacts;
import vn.hanoi.ops.cases.settings.CaseRulesEnacted;
import vn.hanoi.ops.cases.settings.CaseSettings;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.MergeId;
import vn.hanoi.ops.people.MergePersons;
import vn.hanoi.ops.people.Merges;
import vn.hanoi.ops.people.PersonId;

/** The outbreak day: an F0 of a market, 124 contacts in four wards of two districts, and six days of work with them. */
@CaseModuleTest
class OutbreakDayModuleTests {

    private static final int CONTACTS = MarketDay.CONTACTS;
    private static final List<AreaPath> WARDS = MarketDay.WARDS;
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

    private MarketDay day;
    private List<CaseId> met = List.of();
    private CaseId seller = CaseId.next();
    private OutbreakId market = OutbreakId.next();

    @BeforeEach
    void anF0IsFoundAtTheMarketAndItsContactsAreListed() {
        day = new MarketDay(setup, steps, contacts, calls, list);
        day.begin();
        met = day.met();
        seller = day.seller();
        market = outbreaks.open(
                new OutbreakPlace("Chợ Mẫu", "Ngõ Chợ", WARDS.getFirst(), Setting.MARKET, null, "", TODAY));
        outbreaks.tie(day.stall(), market);
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
        List<Callable<List<CaseId>>> callers = List.of(day.caller("yte.a", start), day.caller("yte.b", start));
        List<CaseId> called = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (Future<List<CaseId>> done : threads.invokeAll(callers)) {
                assertThat(done.get()).isNotEmpty();
                called.addAll(done.get());
            }
        }
        assertThat(called).hasSize(CONTACTS / 2).doesNotHaveDuplicates();
        CasesSetup.login("yte.hoankiem", "01.002", "HEALTH_OFFICER");
        assertThat(day.callAll()).hasSize(CONTACTS / 2);
        CasesSetup.city();
        assertThat(contacts.calling(seller).done()).isEqualTo(CONTACTS);
    }

    private void theReportOfTheFirstDayAgreesWithTheListBehindIt() {
        setup.at(NINE.plus(Duration.ofHours(9)));
        assertThat(day.agreed(TODAY)).containsExactly(Map.entry(DetectionPlace.COMMUNITY, 1));
    }

    private void newRulesHoldForWhoComesAfterThem() {
        CasesSetup.chief();
        setup.at(NINE.plus(Duration.ofDays(3)));
        settings.enact(MarketDay.shorter(settings.current().rules(), NINE.plus(Duration.ofDays(3)), LONGEST));
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
        steps.confirm(turning, MarketDay.found(DAY_FIVE.minusSeconds(60)));
        assertThat(facts(turning).kind()).isEqualTo(CaseKind.F0);
        LocalDate turned = TODAY.plusDays(5);
        mates.forEach(mate -> {
            assertThat(facts(mate).lastExposure()).isEqualTo(turned);
            assertThat(until(mate)).isEqualTo(turned.plusDays(14));
        });
        assertThat(until(met.get(12))).isEqualTo(TODAY.plusDays(13));
        CasesSetup.dongDa();
        assertThat(day.callAll()).containsAll(mates);
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
        LocalDate fifth = TODAY.plusDays(5);
        Instant six = ReportDay.begin(fifth.plusDays(1));
        setup.at(six.plusSeconds(3_600));
        steps.confirm(met.get(2), MarketDay.found(six.minusSeconds(1)));
        steps.confirm(met.get(3), MarketDay.found(six));
        assertThat(day.agreed(fifth)).containsExactly(Map.entry(DetectionPlace.QUARANTINE, 2));
        assertThat(day.agreed(fifth.plusDays(1))).containsExactly(Map.entry(DetectionPlace.QUARANTINE, 1));
        CasesSetup.dongDa();
        assertThat(day.agreed(fifth)).containsExactly(Map.entry(DetectionPlace.QUARANTINE, 1));
        CasesSetup.hoanKiem();
        assertThat(day.agreed(fifth)).containsExactly(Map.entry(DetectionPlace.QUARANTINE, 1));
    }

    private void theOutbreakPlaceCountsThemAll() {
        CasesSetup.city();
        var details = outbreaks.find(market).orElseThrow();
        assertThat(details.row().f0()).isEqualTo(4);
        assertThat(details.row().f1()).isEqualTo(CONTACTS - 3);
        assertThat(details.f0On(TODAY.plusDays(5))).isEqualTo(2);
        assertThat(details.days().stream().mapToInt(d -> d.f0() + d.f1()).sum()).isEqualTo(CONTACTS + 1);
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
}
