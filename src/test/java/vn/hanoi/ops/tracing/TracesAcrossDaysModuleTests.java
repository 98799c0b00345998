package vn.hanoi.ops.tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hanoi.ops.tracing.TracingSetup.hanoi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.cases.Exposure;
import vn.hanoi.ops.cases.RegisterCase;
import vn.hanoi.ops.cases.Setting;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.tracing.TracingRefused.Reason;

/** Stays over midnight as they are read from the days' partitions, and the times and cases that an officer may name. */
@TracingModuleTest
class TracesAcrossDaysModuleTests {

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

    @BeforeEach
    void aCaseThatStayedOverMidnight() {
        setup.begin();
        eatery = setup.venue("Phở Mẫu", "EATERY", 0);
        sick = setup.f0("Trần Văn Một", setup.phone(100), "2021-09-19");
        setup.stay(eatery, setup.phone(100), "2021-09-18T22:00", "2021-09-19T08:00");
    }

    @AfterEach
    void leave() {
        cases.realTime();
        SecurityContextHolder.clearContext();
    }

    @Test
    void anOverlapThatSpansMidnightOfHanoiOrOfTheDatabaseIsOneMeeting() {
        setup.stay(eatery, setup.phone(101), "2021-09-18T23:40", "2021-09-19T00:25");
        setup.stay(eatery, setup.phone(102), "2021-09-19T06:30", "2021-09-19T07:45");
        setup.stay(eatery, setup.phone(103), "2021-09-18T21:00", "2021-09-19T09:30");
        assertThat(together(tracing.forward(question()))).containsExactly(600L, 75L, 45L);
    }

    @Test
    void theLastDayOfAnExposureIsThatOfTheLastMomentTogether() {
        setup.stay(eatery, setup.phone(101), "2021-09-18T23:30", "2021-09-19T01:00");
        setup.stay(eatery, setup.phone(102), "2021-09-18T23:30", "2021-09-19T00:00");
        making.makeClose(tracing.forward(question()).run());
        assertThat(lastExposure(setup.phone(101))).isEqualTo("2021-09-19");
        assertThat(lastExposure(setup.phone(102))).isEqualTo("2021-09-18");
    }

    @Test
    void aTraceBeforeMidnightMakesContactsOfToday() {
        cases.at(hanoi("2021-09-21T23:50"));
        setup.stay(eatery, setup.phone(100), "2021-09-21T22:30", "2021-09-21T23:45");
        setup.stay(eatery, setup.phone(101), "2021-09-21T23:20", "");
        RunId run = tracing.forward(question()).run();
        assertThat(making.makeClose(run)).isEqualTo(new MadeContacts(1, 0, 0, 0, 0, 0, 0));
        assertThat(lastExposure(setup.phone(101)))
                .as("the air of the place hangs until after midnight")
                .isEqualTo("2021-09-21");
        assertThat(tracing.forward(run).people()).allMatch(TracedPerson::made);
    }

    @Test
    void minutesThatHaveNotPassedAreNotSpentTogether() {
        cases.at(hanoi("2021-09-21T23:50"));
        int office = setup.venue("Cơ quan Mẫu", "OFFICE", 0.002);
        setup.stay(office, setup.phone(100), "2021-09-21T23:20", "");
        setup.stay(office, setup.phone(101), "2021-09-21T23:20", "");
        ForwardTrace trace = tracing.forward(question().between(hanoi("2021-09-21T12:00"), hanoi("2021-09-22T12:00")));
        assertThat(together(trace)).containsExactly(30L);
        assertThat(shown(trace.window()).to()).isBetween(hanoi("2021-09-21T23:50"), hanoi("2021-09-21T23:55"));
        assertThat(making.makeClose(trace.run()).made()).isOne();
    }

    @Test
    void whoCameLongBeforeAndLeftLongAfterIsFoundByTheCheckOutAndASecondVisitIsNotTakenForIt() {
        String early = setup.phone(104);
        setup.stay(eatery, early, "2021-09-18T20:00", "");
        setup.stay(eatery, early, "2021-09-19T10:00", "2021-09-19T11:00");
        setup.stay(eatery, setup.phone(105), "2021-09-18T21:30", "2021-09-19T12:00");
        assertThat(together(tracing.forward(question()))).containsExactly(600L);
    }

    @Test
    void aStayAtAnotherVenueInTheSameHoursIsNoMeeting() {
        int other = setup.venue("Quán bên cạnh", "EATERY", 0.0001);
        setup.stay(other, setup.phone(101), "2021-09-18T22:00", "2021-09-19T08:00");
        assertThat(tracing.forward(question()).people()).isEmpty();
    }

    @Test
    void aTimeThatTheOfficerNamesCutsTheStayAndOneEndMayBeNamedAlone() {
        setup.stay(eatery, setup.phone(101), "2021-09-18T23:40", "2021-09-19T00:25");
        Instant midnight = hanoi("2021-09-19T00:00");
        ForwardTrace until = tracing.forward(question().between(null, midnight));
        assertThat(together(until)).containsExactly(20L);
        assertThat(shown(until.window()).whatIf()).isTrue();
        assertThat(together(tracing.forward(question().between(midnight, null))))
                .containsExactly(25L);
        assertThat(together(tracing.forward(question().between(midnight, hanoi("2021-09-19T00:05")))))
                .as("five minutes together, the air afterwards for the rest")
                .containsExactly(5L);
    }

    @Test
    void timesThatAreTurnedEmptyTooLongOrNoneOfOurCenturyAreRefused() {
        Instant day = hanoi("2021-09-19T00:00");
        setup.f0("Trần Văn Hai", setup.phone(110), "2021-09-18");
        Stream.of(
                        question().between(day, day),
                        question().between(day, day.minusSeconds(1)),
                        question().between(day.minusSeconds(10 * 365 * 86_400L), null),
                        question().between(day.minusSeconds(10 * 365 * 86_400L), day),
                        question().between(Instant.EPOCH.minusSeconds(86_400), Instant.EPOCH),
                        question().between(Instant.MIN.plusSeconds(9), Instant.MIN.plusSeconds(99)),
                        question().between(Instant.MAX.minusSeconds(99), Instant.MAX),
                        question().between(null, Instant.MAX))
                .forEach(question -> {
                    refused(() -> tracing.forward(question), Reason.BAD_TIME);
                    refused(() -> tracing.backward(question), Reason.BAD_TIME);
                });
    }

    @Test
    void casesToCompareOfAnotherAreaUnknownOnesAndTooManyAreRefusedNotLeftOut() {
        CaseId second = setup.f0("Trần Văn Hai", setup.phone(110), "2021-09-18");
        setup.stay(eatery, setup.phone(110), "2021-09-12T07:00", "2021-09-12T08:00");
        setup.stay(eatery, setup.phone(100), "2021-09-12T07:00", "2021-09-12T08:00");
        assertThat(tracing.backward(question().among(List.of(second))).places()).hasSize(1);
        List<CaseId> unknown = List.of(second, CaseId.next());
        refused(() -> tracing.backward(question().among(unknown)), Reason.UNKNOWN_COMPARED, 1);
        List<CaseId> many = IntStream.range(0, 201).mapToObj(n -> CaseId.next()).toList();
        refused(() -> tracing.backward(question().among(many)), Reason.TOO_MANY_CASES);
        List<CaseId> same = Collections.nCopies(500, second);
        assertThat(tracing.backward(question().among(same)).places()).hasSize(1);
    }

    @Test
    void aContactAmongTheCasesToCompareIsRefusedWithItsPlaceNotLeftOut() {
        CaseId second = setup.f0("Trần Văn Hai", setup.phone(110), "2021-09-18");
        CaseId contact = register.register(RegisterCase.f1(
                cases.person("Lê Thị Ba", 1990, setup.phone(111), TracingSetup.VAN_MIEU),
                TracingSetup.VAN_MIEU,
                Exposure.on(sick, CasesSetup.TODAY.minusDays(2), Setting.GATHERING)));
        List<CaseId> named = List.of(second, sick, contact);
        refused(() -> tracing.backward(question().among(named)), Reason.UNKNOWN_COMPARED, 2);
    }

    @Test
    void furtherPhonesOfTheCaseCountBackwardTooAndABadOneIsRefused() {
        setup.f0("Trần Văn Hai", setup.phone(110), "2021-09-18");
        setup.stay(eatery, setup.phone(110), "2021-09-12T07:00", "2021-09-12T08:00");
        setup.stay(eatery, setup.phone(120), "2021-09-12T07:00", "2021-09-12T08:00");
        assertThat(tracing.backward(question()).places()).isEmpty();
        assertThat(tracing.backward(question().with(List.of(setup.phone(120)))).places())
                .hasSize(1);
        refused(() -> tracing.backward(question().with(List.of("***"))), Reason.BAD_CONTACTS);
    }

    private TraceQuestion question() {
        return TraceQuestion.of(sick, REASON);
    }

    private List<Long> together(ForwardTrace trace) {
        return trace.people().stream()
                .map(person -> shown(person.meetings()).getFirst().together())
                .toList();
    }

    private <T> T shown(Guarded<T> value) {
        return privacy.on(Channel.FORM).serving(Purpose.TRACING).value(value).orElseThrow();
    }

    private LocalDate lastExposure(String phone) {
        return register.ofPerson(persons.withPhone(phone).getFirst()).getFirst().lastExposure();
    }

    private static void refused(Runnable question, Reason reason, int place) {
        assertThatThrownBy(question::run).isInstanceOfSatisfying(TracingRefused.class, e -> {
            assertThat(e.reason()).isEqualTo(reason);
            assertThat(e.place()).contains(place);
        });
    }

    private static void refused(Runnable question, Reason reason) {
        assertThatThrownBy(question::run).isInstanceOfSatisfying(TracingRefused.class, e -> assertThat(e.reason())
                .isEqualTo(reason));
    }
}
