package vn.hanoi.ops.tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.cases.CaseState;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.cases.Exposure;
import vn.hanoi.ops.cases.RegisterCase;
import vn.hanoi.ops.cases.Setting;
import vn.hanoi.ops.cases.records.CaseSteps;
import vn.hanoi.ops.cases.records.RecordSample;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.tracing.TracingRefused.Reason;

/** Who was seen at the places that cases share and is not tested yet. */
@TracingModuleTest
class UntestedVisitorsModuleTests {

    private static final String REASON = "Truy vết ổ dịch quán nước";

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
    CaseSteps steps;

    @Autowired
    PersonRegister persons;

    @Autowired
    Privacy privacy;

    private CaseId sick;
    private CaseId second;
    private int bar;

    @BeforeEach
    void twoCasesThatWereAtABarOnDifferentDays() {
        setup.begin();
        bar = setup.venue("Quán nước Mẫu", "CAFE", 0);
        sick = setup.f0("Trần Văn Một", setup.phone(1), "2021-09-19");
        second = setup.f0("Trần Văn Hai", setup.phone(2), "2021-09-19");
        setup.stay(bar, setup.phone(1), "2021-09-11T19:00", "2021-09-11T20:00");
        setup.stay(bar, setup.phone(2), "2021-09-12T19:00", "2021-09-12T20:00");
    }

    @AfterEach
    void leave() {
        cases.realTime();
        SecurityContextHolder.clearContext();
    }

    @Test
    void thoseWithoutCaseAndWithoutASampleSinceAreListedWithWhereAndWhen() {
        setup.stay(bar, setup.phone(10), "2021-09-12T19:10", "2021-09-12T20:00");
        contact(setup.phone(11), null);
        contact(setup.phone(12), "2021-09-14T02:00:00Z");
        contact(setup.phone(13), "2021-09-12T02:00:00Z");
        List.of(11, 12, 13).forEach(n -> setup.stay(bar, setup.phone(n), "2021-09-12T19:30", "2021-09-12T20:00"));
        BackwardTrace trace = backward();
        assertThat(trace.places()).singleElement().satisfies(place -> {
            assertThat(place.seen()).isEqualTo(4);
            assertThat(place.untested())
                    .as("no case; a sample of the day itself is none since")
                    .isEqualTo(2);
        });
        assertThat(trace.untested()).isEqualTo(2);
        assertThat(trace.people()).extracting(TracedPerson::rank).containsExactly(1, 2);
        assertThat(encounter(trace.people().getFirst())).satisfies(met -> {
            assertThat(met.name()).isEqualTo("Quán nước Mẫu");
            assertThat(met.together()).isEqualTo(50);
            assertThat(met.source()).isEqualTo(second);
        });
        assertThat(tracing.backward(trace.run()).people()).isEqualTo(trace.people());
    }

    @Test
    void whoCameWithinTheTrailingTimeAfterTheLastCaseLeftIsSeenToo() {
        setup.stay(bar, setup.phone(10), "2021-09-12T20:05", "2021-09-12T20:45");
        assertThat(backward().people())
                .singleElement()
                .satisfies(person -> assertThat(encounter(person).after()).isEqualTo(25));
    }

    @Test
    void theyBecomeContactsOfTheCasesThatTheyMet() {
        setup.stay(bar, setup.phone(10), "2021-09-11T19:00", "2021-09-11T20:00");
        setup.stay(bar, setup.phone(10), "2021-09-12T19:00", "2021-09-12T20:00");
        BackwardTrace trace = backward();
        assertThatThrownBy(() -> making.makeClose(trace.run()))
                .isInstanceOfSatisfying(
                        TracingRefused.class, e -> assertThat(e.reason()).isEqualTo(Reason.NOBODY_NAMED));
        assertThat(making.make(trace.run(), List.of(1))).isEqualTo(new MadeContacts(1, 0, 0, 0, 0, 0, 0));
        PersonId person = persons.withPhone(setup.phone(10)).getFirst();
        assertThat(register.ofPerson(person)).singleElement().satisfies(contact -> assertThat(contact.lastExposure())
                .isEqualTo("2021-09-12"));
        for (CaseId source : List.of(sick, second)) {
            assertThat(setup.exposures(source)).isEqualTo(1);
        }
        assertThat(tracing.backward(trace.run()).people()).allMatch(TracedPerson::made);
        assertThat(backward().people()).as("they have a case now").isEmpty();
    }

    @Test
    void aCrowdedPlaceDoesNotPushThePeopleOfAnotherOneOutOfTheList() {
        int hall = setup.venue("Nhà hàng Mẫu", "EATERY", 0.002);
        List.of(1, 2).forEach(n -> setup.stay(hall, setup.phone(n), "2021-09-13T18:00", "2021-09-13T21:00"));
        IntStream.range(0, 2_050)
                .forEach(n -> setup.stay(hall, "0967" + String.format(Locale.ROOT, "%06d", n), "2021-09-13T18:30", ""));
        setup.stay(bar, setup.phone(10), "2021-09-12T19:10", "2021-09-12T20:00");
        BackwardTrace trace = backward();
        assertThat(trace.untested()).isEqualTo(2_051);
        assertThat(trace.people()).hasSize(Tracing.MOST_PEOPLE);
        assertThat(trace.people())
                .filteredOn(person -> encounter(person).venue() == bar)
                .hasSize(1);
    }

    private BackwardTrace backward() {
        return tracing.backward(TraceQuestion.of(sick, REASON).among(List.of(second)));
    }

    /** Somebody who is known; a case that is closed when a sample is named, else an open one. */
    private void contact(String phone, @Nullable String sampledAt) {
        CaseId contact = register.register(RegisterCase.f1(
                cases.person("Lê Thị Ba", 1990, phone, TracingSetup.VAN_MIEU),
                TracingSetup.VAN_MIEU,
                Exposure.on(sick, CasesSetup.TODAY.minusDays(9), Setting.GATHERING)));
        if (sampledAt != null) {
            steps.sample(
                    contact, new RecordSample(Instant.parse(sampledAt), false, RecordSample.Result.NEGATIVE, null));
            steps.close(contact, CaseState.EXCLUDED, "Xét nghiệm âm tính");
        }
    }

    private TracedPerson.Encounter encounter(TracedPerson person) {
        return privacy.on(Channel.FORM)
                .serving(Purpose.TRACING)
                .value(person.meetings())
                .orElseThrow()
                .getFirst();
    }
}
