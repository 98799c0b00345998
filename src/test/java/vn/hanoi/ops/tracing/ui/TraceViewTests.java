package vn.hanoi.ops.tracing.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.tracing.TracingSetup.hanoi;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.test.context.support.WithMockUser;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.cases.Exposure;
import vn.hanoi.ops.cases.HealthFacts;
import vn.hanoi.ops.cases.RegisterCase;
import vn.hanoi.ops.cases.Setting;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.tracing.BackwardTrace;
import vn.hanoi.ops.tracing.NoticeKind;
import vn.hanoi.ops.tracing.PlaceView;
import vn.hanoi.ops.tracing.TraceableCase;
import vn.hanoi.ops.tracing.TracedPerson;
import vn.hanoi.ops.tracing.TracingSetup;
import vn.hanoi.whole.WholeConsole;

@WholeConsole
@ViewPackages(classes = TraceView.class)
@WithMockUser(roles = "HEALTH_OFFICER")
class TraceViewTests extends SpringBrowserlessTest {

    private static final String REASON = "Truy vết ổ dịch chợ";

    @Autowired
    TracingSetup setup;

    @Autowired
    CasesSetup cases;

    @Autowired
    CaseRegister register;

    @Autowired
    TracingParts parts;

    @Autowired
    SecurityContextHolderStrategy logins;

    private CaseId sick = CaseId.next();
    private int market;
    private int eatery;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        SecurityContextHolder.setContextHolderStrategy(logins);
        CasesSetup.dongDa();
        super.initVaadinEnvironment();
        UI.getCurrent().setLocale(Translations.VIETNAMESE);
        setup.begin();
        market = setup.venue("Chợ Mẫu", "MARKET", 0);
        sick = setup.f0("Trần Văn Một", setup.phone(1), "2021-09-19");
        setup.stay(market, setup.phone(1), "2021-09-18T07:10", "2021-09-18T07:50");
        eatery = setup.venue("Phở Mẫu", "EATERY", 0.002);
        setup.stay(eatery, setup.phone(1), "2021-09-18T12:10", "2021-09-18T12:50");
        setup.stay(eatery, setup.phone(2), "2021-09-18T12:30", "");
    }

    @AfterEach
    void backToRealTime() {
        cases.realTime();
    }

    @Test
    void aCaseIsTracedAndItsContactsAreMadeByOneClick() {
        TraceView view = open();
        click("trace-forward");
        assertThat(people(view)).isEmpty();
        fill("trace-reason", REASON);
        click("trace-forward");
        assertThat(people(view)).singleElement().matches(person -> !person.made());
        assertThat($(Button.class, view).withId("make-contacts").single().getText())
                .isEqualTo("Lập F1 cho 1 người");
        click("make-contacts");
        assertThat(people(view)).singleElement().matches(TracedPerson::made);
        assertThat($(Button.class, view).withId("make-contacts").single().isEnabled())
                .isFalse();
        assertThat(view.getPageTitle()).startsWith("Truy vết ca ");
    }

    @Test
    void whoOnlySharedTheEntranceOfAMarketIsNotChosenBeforehandAndTheScreenSaysWhy() {
        setup.stay(market, setup.phone(3), "2021-09-18T07:30", "");
        TraceView view = open();
        fill("trace-reason", REASON);
        click("trace-forward");
        assertThat(people(view)).hasSize(2);
        assertThat($(Button.class, view).withId("make-contacts").single().getText())
                .isEqualTo("Lập F1 cho 1 người");
        assertThat($(Paragraph.class, view).all())
                .extracting(Paragraph::getText)
                .anyMatch(words -> words.contains("1 người chỉ quét chung cửa"));
        click("make-contacts");
        assertThat(people(view)).filteredOn(TracedPerson::made).hasSize(1);
    }

    @Test
    void whoWasSeenAtASharedPlaceAndIsNotTestedBecomesAContactByTheSameButton() {
        setup.f0("Trần Văn Hai", setup.phone(4), "2021-09-19");
        List.of(1, 4).forEach(n -> setup.stay(eatery, setup.phone(n), "2021-09-12T12:00", "2021-09-12T13:00"));
        setup.stay(eatery, setup.phone(5), "2021-09-12T12:00", "2021-09-12T13:00");
        TraceView view = open();
        fill("trace-reason", REASON);
        click("trace-backward");
        assertThat($(Button.class, view).withId("make-contacts").single().isEnabled())
                .isFalse();
        Grid<BackwardTrace.SharedVenue> sources = sources(view);
        BackwardTrace.SharedVenue place =
                sources.getGenericDataView().getItems().findFirst().orElseThrow();
        assertThat(place.untested()).isEqualTo(1);
        Button list = (Button) test(sources).getCellComponent(0, 6);
        list.click();
        assertThat($(Button.class, view).withId("make-contacts").single().getText())
                .isEqualTo("Lập F1 cho 1 người");
        click("make-contacts");
        assertThat(people(view)).singleElement().matches(TracedPerson::made);
    }

    @Test
    void whoIsAnF2AlreadyIsChosenToo() {
        CaseId other = setup.f0("Trần Văn Hai", setup.phone(4), "2021-09-19");
        CaseId between = register.register(RegisterCase.f1(person("Lê Thị Ba", 6), TracingSetup.VAN_MIEU, met(other)));
        CaseId second = register.register(new RegisterCase(
                person("Lê Văn Tư", 2),
                TracingSetup.VAN_MIEU,
                CaseKind.F2,
                null,
                List.of(met(between)),
                HealthFacts.UNKNOWN,
                null,
                ""));
        TraceView view = open();
        fill("trace-reason", REASON);
        click("trace-forward");
        assertThat($(Button.class, view).withId("make-contacts").single().getText())
                .isEqualTo("Lập F1 cho 1 người");
        click("make-contacts");
        assertThat(people(view)).singleElement().matches(TracedPerson::made);
        assertThat(register.find(second)).get().satisfies(now -> {
            assertThat(now.kind()).isEqualTo(CaseKind.F1);
            assertThat(now.lastExposure()).isEqualTo("2021-09-18");
        });
    }

    @Test
    void casesNotYetTracedStandFirstInTheList() {
        TracingCasesView view = navigate(TracingCasesView.class);
        assertThat(items(view, TraceableCase.class))
                .singleElement()
                .matches(one -> one.id().equals(sick) && one.runs() == 0);
    }

    @Test
    void aNoticeThatTellsOfSomebodyStaysOpen() {
        open();
        NoticeDialog dialog = new NoticeDialog(
                parts,
                sick,
                market,
                NoticeKind.PUBLIC,
                new PlaceView.Hours(hanoi("2021-09-18T07:10"), hanoi("2021-09-18T08:20")));
        dialog.open();
        TextArea words = $(TextArea.class, dialog).withId("notice-text").single();
        String draft = words.getValue();
        assertThat(draft).contains("Chợ Mẫu");
        words.setValue(draft + " 0912345678");
        test($(Button.class, dialog).withId("notice-release").single()).click();
        assertThat(words.isInvalid()).isTrue();
        words.setValue(draft);
        test($(Button.class, dialog).withId("notice-release").single()).click();
        assertThat(dialog.isOpened()).isFalse();
        PlaceDialog place = new PlaceDialog(parts, sick, REASON, market, LocalDate.of(2021, 9, 18));
        place.open();
        assertThat($(Paragraph.class, place).all()).isNotEmpty();
    }

    @Test
    void theAlertsHoursAreThoseOfTheVisit() {
        open();
        TextArea words = alert(LocalDate.of(2021, 9, 18));
        assertThat(words.getValue()).contains("18/09/2021 12:10 đến 18/09/2021 13:20");
        DateTimePicker from =
                $(DateTimePicker.class, $(NoticeDialog.class).single()).all().getFirst();
        from.setValue(LocalDateTime.of(2021, 9, 18, 12, 0));
        assertThat(words.getValue()).contains("18/09/2021 12:00 đến 18/09/2021 13:20");
        words.setValue(words.getValue() + " Xin cảm ơn.");
        from.setValue(LocalDateTime.of(2021, 9, 18, 12, 10));
        assertThat(words.getValue()).endsWith(" Xin cảm ơn.").contains("12:00");
    }

    @Test
    void whereNobodyInfectedWasKnownToBeTheOfficerSaysTheHours() {
        open();
        TextArea words = alert(LocalDate.of(2021, 9, 17));
        assertThat(words.getValue()).isEmpty();
        test($(Button.class).withId("notice-release").single()).click();
        assertThat(words.isInvalid()).isTrue();
    }

    private PersonId person(String name, int phone) {
        return cases.person(name, 1990, setup.phone(phone), TracingSetup.VAN_MIEU);
    }

    private static Exposure met(CaseId source) {
        return Exposure.on(source, CasesSetup.TODAY.minusDays(5), Setting.WORK);
    }

    private TextArea alert(LocalDate day) {
        new PlaceDialog(parts, sick, REASON, eatery, day).open();
        click("notice-" + NoticeKind.ALERT);
        return $(TextArea.class).withId("notice-text").single();
    }

    private TraceView open() {
        return navigate(TraceView.class, Map.of("case", sick.toString()));
    }

    @SuppressWarnings("unchecked")
    private Grid<BackwardTrace.SharedVenue> sources(TraceView view) {
        return $(Grid.class, view).all().stream()
                .filter(grid -> grid.getGenericDataView()
                        .getItems()
                        .findFirst()
                        .filter(BackwardTrace.SharedVenue.class::isInstance)
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private void fill(String id, String value) {
        test($(TextArea.class).withId(id).single()).setValue(value);
    }

    private void click(String id) {
        test($(Button.class).withId(id).single()).click();
    }

    private List<TracedPerson> people(TraceView view) {
        return items(view, TracedPerson.class);
    }

    @SuppressWarnings("unchecked")
    private <T> List<T> items(com.vaadin.flow.component.Component view, Class<T> type) {
        Grid<T> grid = $(Grid.class, view).first();
        return grid.getGenericDataView()
                .getItems()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
