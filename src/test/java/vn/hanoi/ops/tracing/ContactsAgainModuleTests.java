package vn.hanoi.ops.tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.cases.CaseFacts;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.cases.CaseState;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.cases.ConfirmCase;
import vn.hanoi.ops.cases.ConfirmationMethod;
import vn.hanoi.ops.cases.DetectionPlace;
import vn.hanoi.ops.cases.Exposure;
import vn.hanoi.ops.cases.RegisterCase;
import vn.hanoi.ops.cases.Setting;
import vn.hanoi.ops.cases.records.CaseSteps;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRegister;

/** Contacts of a case that is traced more than once, and of whom other posts write at the same time. */
@TracingModuleTest
class ContactsAgainModuleTests {

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
    CaseSteps steps;

    @Autowired
    PersonRegister persons;

    @Autowired
    PlatformTransactionManager manager;

    private CaseId sick;
    private CaseId other;
    private int eatery;
    private String phone = "";

    @BeforeEach
    void somebodyWhoAteWithACase() {
        setup.begin();
        phone = setup.phone(401);
        eatery = setup.venue("Phở Mẫu", "EATERY", 0);
        sick = setup.f0("Trần Văn Một", setup.phone(400), "2021-09-19");
        other = setup.f0("Trần Văn Hai", setup.phone(402), "2021-09-19");
        together("2021-09-18");
    }

    @AfterEach
    void leave() {
        cases.realTime();
        SecurityContextHolder.clearContext();
    }

    @Test
    void aContactWhomAnotherPostEntersMeanwhileHasOneOpenCase() {
        PersonId met = cases.person("Lê Thị Ba", 1990, phone, TracingSetup.VAN_MIEU);
        RunId run = forward().run();
        SecurityContext officer = SecurityContextHolder.getContext();
        CompletableFuture<MadeContacts> made = new TransactionTemplate(manager).execute(t -> {
            register.register(RegisterCase.f1(met, TracingSetup.VAN_MIEU, ofTheOther()));
            CompletableFuture<MadeContacts> asked = CompletableFuture.supplyAsync(
                    () -> {
                        SecurityContextHolder.setContext(officer);
                        return making.make(run, List.of(1));
                    },
                    Thread::startVirtualThread);
            await().until(() -> setup.count(
                            "SELECT COUNT(*) FROM information_schema.processlist"
                                    + " WHERE info LIKE 'SELECT id FROM people_person%FOR UPDATE'",
                            Map.of())
                    == 1);
            return asked;
        });
        assertThat(made.join()).isEqualTo(new MadeContacts(1, 0, 0, 0, 0, 0, 0));
        assertThat(register.ofPerson(met)).singleElement().satisfies(contact -> assertThat(contact.lastExposure())
                .isEqualTo("2021-09-18"));
        assertThat(setup.exposures(sick)).isOne();
        assertThat(setup.exposures(other)).isOne();
    }

    @Test
    void aLaterMeetingOfARepeatedTraceMovesTheContactsLastExposure() {
        RunId first = forward().run();
        making.makeClose(first);
        together("2021-09-20");
        ForwardTrace later = forward();
        assertThat(later.people()).singleElement().matches(person -> person.toEnter() && !person.made());
        assertThat(making.makeClose(later.run())).isEqualTo(new MadeContacts(0, 0, 0, 0, 0, 0, 1));
        assertThat(contact()).satisfies(one -> assertThat(one.lastExposure()).isEqualTo("2021-09-20"));
        assertThat(making.makeClose(later.run())).isEqualTo(new MadeContacts(0, 1, 0, 0, 0, 0, 0));
        assertThat(making.makeClose(first))
                .as("the first trace knows of nothing later")
                .isEqualTo(new MadeContacts(0, 1, 0, 0, 0, 0, 0));
        assertThat(tracing.forward(later.run()).people()).allMatch(TracedPerson::made);
        assertThat(setup.exposures(sick)).isEqualTo(2);
    }

    @Test
    void whoWasAnF0WhenItWasAskedAndIsNoneAfterAllBecomesAContact() {
        PersonId met = cases.person("Lê Thị Ba", 1990, phone, TracingSetup.VAN_MIEU);
        CaseId open = register.register(RegisterCase.f1(met, TracingSetup.VAN_MIEU, ofTheOther()));
        steps.confirm(
                open,
                new ConfirmCase(
                        ConfirmationMethod.RT_PCR,
                        22.4,
                        CasesSetup.TODAY.minusDays(1),
                        CasesSetup.NINE,
                        DetectionPlace.COMMUNITY));
        RunId run = forward().run();
        assertThat(making.makeClose(run)).isEqualTo(new MadeContacts(0, 0, 1, 0, 0, 0, 0));
        assertThat(tracing.forward(run).people()).noneMatch(person -> person.made() || person.toEnter());
        steps.refute(open, "Mẫu bị nhầm với người khác");
        assertThat(making.makeClose(run)).isEqualTo(new MadeContacts(1, 0, 0, 0, 0, 0, 0));
        assertThat(contact()).satisfies(one -> {
            assertThat(one.kind()).isEqualTo(CaseKind.F1);
            assertThat(one.lastExposure()).isEqualTo("2021-09-18");
        });
    }

    @Test
    void aContactWhoseCaseWasEndedBeforeTheDaysWereOverIsEnteredAnewWhenNamed() {
        RunId run = forward().run();
        making.makeClose(run);
        steps.close(contact().id(), CaseState.EXCLUDED, "Nhầm người");
        assertThat(making.makeClose(run))
                .as("nobody named the contact")
                .isEqualTo(new MadeContacts(0, 1, 0, 0, 0, 0, 0));
        assertThat(making.make(run, List.of(1))).isEqualTo(new MadeContacts(1, 0, 0, 0, 0, 0, 0));
        assertThat(making.make(run, List.of(1))).isEqualTo(new MadeContacts(0, 1, 0, 0, 0, 0, 0));
        assertThat(register.ofPerson(person()))
                .extracting(one -> one.state().open())
                .containsExactly(true, false);
    }

    @Test
    void aContactOfAnotherCaseIsMadeOneOfThisToo() {
        PersonId met = cases.person("Lê Thị Ba", 1990, phone, TracingSetup.VAN_MIEU);
        register.register(RegisterCase.f1(met, TracingSetup.VAN_MIEU, ofTheOther()));
        ForwardTrace trace = forward();
        assertThat(trace.people()).singleElement().matches(TracedPerson::toEnter);
        assertThat(making.makeClose(trace.run())).isEqualTo(new MadeContacts(1, 0, 0, 0, 0, 0, 0));
        assertThat(contact().lastExposure()).isEqualTo("2021-09-18");
    }

    private void together(String day) {
        setup.stay(eatery, setup.phone(400), day + "T12:00", day + "T13:00");
        setup.stay(eatery, phone, day + "T12:00", day + "T13:00");
    }

    private Exposure ofTheOther() {
        return Exposure.on(other, CasesSetup.TODAY.minusDays(5), Setting.WORK);
    }

    private ForwardTrace forward() {
        return tracing.forward(TraceQuestion.of(sick, REASON));
    }

    private PersonId person() {
        return persons.withPhone(phone).getFirst();
    }

    /** The newest case of the person who ate with the case. */
    private CaseFacts contact() {
        return register.ofPerson(person()).getFirst();
    }
}
