package vn.hanoi.ops.tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hanoi.ops.tracing.TracingSetup.hanoi;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.cases.CaseFacts;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.tracing.TracingRefused.Reason;
import vn.hanoi.ops.tracing.presence.Closeness;

@TracingModuleTest
class TracingModuleTests {

    private static final String REASON = "Truy vết ổ dịch chợ";

    @Autowired
    TracingSetup setup;

    @Autowired
    CasesSetup cases;

    @Autowired
    Tracing tracing;

    @Autowired
    ContactMaking making;

    @Autowired
    CaseRegister register;

    @Autowired
    PersonRegister persons;

    @Autowired
    Privacy privacy;

    private CaseId sick;
    private int eatery;
    private String sickPhone = "";
    private String nearPhone = "";
    private String afterPhone = "";

    @BeforeEach
    void aCaseThatAteOut() {
        setup.begin();
        sickPhone = setup.phone(100);
        nearPhone = setup.phone(101);
        afterPhone = setup.phone(103);
        eatery = setup.venue("Phở Mẫu", "EATERY", 0);
        sick = setup.f0("Trần Văn Một", sickPhone, "2021-09-19");
        setup.stay(eatery, sickPhone, "2021-09-18T09:30", "2021-09-18T10:12");
        setup.stay(eatery, nearPhone, "2021-09-18T10:00", "2021-09-18T11:00");
        setup.stay(eatery, setup.phone(102), "2021-09-18T09:00", "2021-09-18T09:35");
        setup.stay(eatery, afterPhone, "2021-09-18T10:20", "2021-09-18T10:50");
    }

    @AfterEach
    void leave() {
        cases.realTime();
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoWasThereWithTheCaseIsRankedByExposureAndShortOverlapsAreDropped() {
        ForwardTrace trace = forward();
        assertThat(trace.people()).hasSize(2);
        assertThat(encounter(trace.people().getFirst())).satisfies(met -> {
            assertThat(met.together()).isEqualTo(12);
            assertThat(met.after()).isEqualTo(30);
            assertThat(met.name()).isEqualTo("Phở Mẫu");
            assertThat(met.infectivity()).isEqualTo(1.0);
            assertThat(met.score()).isEqualTo(12 + 0.5 * 30);
        });
        assertThat(encounter(trace.people().getLast()))
                .satisfies(met -> assertThat(met.together()).isZero());
        assertThat(trace.people().getFirst().closeness()).isEqualTo(Closeness.SAME_PLACE);
    }

    @Test
    void theInfectiousWindowOfTheCaseCutsTheSearchAndAWhatIfWindowOpensIt() {
        setup.stay(eatery, sickPhone, "2021-09-10T09:00", "2021-09-10T10:00");
        setup.stay(eatery, setup.phone(109), "2021-09-10T09:00", "2021-09-10T10:00");
        assertThat(forward().people()).hasSize(2);
        ForwardTrace whatIf = tracing.forward(
                TraceQuestion.of(sick, REASON).between(hanoi("2021-09-10T00:00"), hanoi("2021-09-11T00:00")));
        assertThat(whatIf.people())
                .singleElement()
                .satisfies(person -> assertThat(encounter(person).infectivity()).isEqualTo(0.3));
    }

    @Test
    void anAssumedCheckOutIsMarkedAndTellsBetweenWhichMinutesItLies() {
        setup.stay(eatery, setup.phone(105), "2021-09-18T09:20", "");
        TracedPerson person = forward().people().getFirst();
        assertThat(encounter(person).assumed()).isTrue();
        assertThat(encounter(person).together()).isEqualTo(42);
        assertThat(encounter(person).low()).isEqualTo(20);
        assertThat(encounter(person).high()).isEqualTo(72);
    }

    @Test
    void peopleOfOneHomeStandTogether() {
        cases.person("Lê Thị Hai", 1990, nearPhone, TracingSetup.VAN_MIEU);
        cases.person("Lê Văn Ba", 1991, afterPhone, TracingSetup.VAN_MIEU);
        ForwardTrace trace = forward();
        assertThat(trace.people()).extracting(TracedPerson::group).containsExactly(1, 1);
        assertThat(trace.people()).allMatch(TracedPerson::household);
    }

    @Test
    void nobodyButHealthOfficersTraces() {
        for (Role role : Role.values()) {
            if (role != Role.HEALTH_OFFICER) {
                SecurityContextHolder.setContext(new WithOfficer.Factory().of("khac", role));
                TraceQuestion question = TraceQuestion.of(sick, REASON);
                assertThatThrownBy(() -> tracing.forward(question)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> tracing.backward(question)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> tracing.of(sick)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> making.make(RunId.next(), List.of(1)))
                        .isInstanceOf(AccessDeniedException.class);
            }
        }
    }

    @Test
    void aCaseOfAnotherDistrictDoesNotExistAndAReasonIsAskedFor() {
        refused(TraceQuestion.of(sick, "ngắn"), Reason.REASON_MISSING);
        refused(
                TraceQuestion.of(sick, REASON)
                        .between(CasesSetup.NINE.plusSeconds(60), CasesSetup.NINE.plusSeconds(90)),
                Reason.BAD_TIME);
        refused(TraceQuestion.of(sick, REASON).with(List.of("***")), Reason.BAD_CONTACTS);
        CasesSetup.hoanKiem();
        refused(TraceQuestion.of(sick, REASON), Reason.UNKNOWN_CASE);
        RunId foreign = asDongDa(this::forward).run();
        CasesSetup.hoanKiem();
        assertThatThrownBy(() -> tracing.forward(foreign)).isInstanceOf(TracingRefused.class);
        assertThatThrownBy(() -> making.make(foreign, List.of(1))).isInstanceOf(TracingRefused.class);
    }

    @Test
    void aRepeatedTraceFindsTheSameAlsoAfterTheDaysCheckInsWereDropped() {
        RunId first = forward().run();
        assertThat(tracing.repeatForward(first).people()).hasSize(2);
        setup.jdbc().sql("DELETE FROM venues_check_in").update();
        setup.jdbc().sql("DELETE FROM venues_visitor").update();
        cases.at(CasesSetup.NINE.plus(Duration.ofDays(40)));
        ForwardTrace later = tracing.repeatForward(first);
        assertThat(tracing.of(sick)).first().extracting(RunRow::sameAsBefore).isEqualTo(true);
        assertThat(later.people()).noneMatch(person -> person.visitorContact().isUnknown());
        assertThat(tracing.forward(first).people()).hasSize(2);
    }

    @Test
    void oneClickMakesContactsAndASecondOneNothingNew() {
        RunId run = forward().run();
        assertThat(making.make(run, List.of(1, 2))).isEqualTo(new MadeContacts(2, 0, 0, 0, 0, 0, 0));
        assertThat(making.make(run, List.of(1, 2))).isEqualTo(new MadeContacts(0, 2, 0, 0, 0, 0, 0));
        assertThat(making.make(forward().run(), List.of(1, 2))).isEqualTo(new MadeContacts(0, 2, 0, 0, 0, 0, 0));
        var near = persons.withPhone(nearPhone);
        assertThat(near).hasSize(1);
        assertThat(register.ofPerson(near.getFirst())).singleElement().satisfies(contact -> {
            assertThat(contact.kind()).isEqualTo(CaseKind.F1);
            assertThat(contact.lastExposure()).isEqualTo("2021-09-18");
        });
        assertThat(forward().people()).allMatch(person -> person.made() && person.known() != null);
    }

    @Test
    void sharingTheEntranceOfALargePlaceMakesNobodyAContactUnlessAnOfficerNamesThem() {
        int market = setup.venue("Chợ Mẫu", "MARKET", 0.002);
        setup.stay(market, sickPhone, "2021-09-18T15:00", "2021-09-18T16:00");
        setup.stay(market, setup.phone(106), "2021-09-18T15:00", "2021-09-18T16:00");
        ForwardTrace trace = forward();
        TracedPerson casual = trace.people().getLast();
        assertThat(casual.closeness()).isEqualTo(Closeness.CASUAL);
        assertThat(making.makeClose(trace.run())).isEqualTo(new MadeContacts(2, 0, 0, 0, 0, 1, 0));
        assertThat(persons.withPhone(setup.phone(106))).isEmpty();
        assertThat(making.make(trace.run(), List.of(casual.rank()))).isEqualTo(new MadeContacts(1, 0, 0, 0, 0, 0, 0));
        assertThatThrownBy(() -> making.make(trace.run(), List.of(1, 99)))
                .isInstanceOfSatisfying(TracingRefused.class, e -> {
                    assertThat(e.reason()).isEqualTo(Reason.UNKNOWN_PERSON);
                    assertThat(e.place()).contains(1);
                });
    }

    @Test
    void twoOfficersAtOnceMakeEachContactOnce() {
        List<RunId> runs = List.of(forward().run(), forward().run());
        SecurityContext officer = SecurityContextHolder.getContext();
        List<CompletableFuture<MadeContacts>> made = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> {
                    SecurityContextHolder.setContext(officer);
                    return making.make(runs.get(i % 2), List.of(1, 2));
                }))
                .toList();
        assertThat(made.stream().mapToInt(one -> one.join().made()).sum()).isEqualTo(2);
        assertThat(setup.count("SELECT COUNT(*) FROM cases_exposure", Map.of())).isEqualTo(2);
        assertThat(persons.withPhone(nearPhone)).hasSize(1);
    }

    @Test
    void whoIsAnF0AlreadyStaysOne() {
        setup.f0("Lê Thị Hai", nearPhone, "2021-09-20");
        MadeContacts made = making.make(forward().run(), List.of(1));
        assertThat(made).isEqualTo(new MadeContacts(0, 0, 1, 0, 0, 0, 0));
        assertThat(register.ofPerson(persons.withPhone(nearPhone).getFirst()))
                .extracting(CaseFacts::kind)
                .containsExactly(CaseKind.F0);
    }

    @Test
    void aSmallPlaceThatCasesShareStandsAboveABusyOne() {
        int market = setup.venue("Chợ Mẫu", "MARKET", 0.002);
        int bar = setup.venue("Quán nước Mẫu", "CAFE", 0.004);
        List<String> phones = List.of(sickPhone, setup.phone(110), setup.phone(111));
        setup.f0("Trần Văn Hai", phones.get(1), "2021-09-18");
        setup.f0("Trần Văn Ba", phones.get(2), "2021-09-19");
        setup.f0("Trần Văn Bốn", setup.phone(112), "2021-09-19");
        phones.forEach(phone -> {
            setup.stay(market, phone, "2021-09-12T07:00", "2021-09-12T08:00");
            setup.stay(bar, phone, "2021-09-12T19:00", "2021-09-12T20:00");
        });
        IntStream.range(0, 60)
                .forEach(i -> setup.stay(market, setup.phone(200 + i), "2021-09-12T07:30", "2021-09-12T08:00"));
        setup.stay(bar, setup.phone(300), "2021-09-12T19:10", "2021-09-12T20:00");
        BackwardTrace trace = tracing.backward(TraceQuestion.of(sick, REASON));
        assertThat(trace.cases()).isEqualTo(4);
        assertThat(trace.found()).as("one of the cases did not check in").isEqualTo(3);
        assertThat(trace.places()).extracting(BackwardTrace.SharedVenue::venue).containsExactly(bar, market);
        assertThat(trace.places().getFirst()).satisfies(place -> {
            assertThat(place.cases()).isEqualTo(3);
            assertThat(place.untested()).isEqualTo(1);
        });
        tracing.repeatBackward(trace.run());
        assertThat(tracing.of(sick)).first().extracting(RunRow::sameAsBefore).isEqualTo(true);
        assertThat(tracing.backward(trace.run())).isEqualTo(trace);
    }

    @Test
    void oneCaseAloneSharesNothing() {
        assertThatThrownBy(() -> tracing.backward(TraceQuestion.of(sick, REASON)))
                .isInstanceOfSatisfying(
                        TracingRefused.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_FEW_CASES));
    }

    private ForwardTrace forward() {
        return tracing.forward(TraceQuestion.of(sick, REASON));
    }

    private <T> T asDongDa(java.util.function.Supplier<T> work) {
        CasesSetup.dongDa();
        return work.get();
    }

    private void refused(TraceQuestion question, Reason reason) {
        assertThatThrownBy(() -> tracing.forward(question))
                .isInstanceOfSatisfying(
                        TracingRefused.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private TracedPerson.Encounter encounter(TracedPerson person) {
        return privacy.on(Channel.FORM)
                .serving(Purpose.TRACING)
                .value(person.meetings())
                .orElseThrow()
                .getFirst();
    }
}
