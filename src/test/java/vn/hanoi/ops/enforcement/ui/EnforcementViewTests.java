package vn.hanoi.ops.enforcement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.enforcement.DecisionId;
import vn.hanoi.ops.enforcement.EnforcementSetup;
import vn.hanoi.ops.enforcement.ViolationId;
import vn.hanoi.ops.enforcement.decisions.Proposals;
import vn.hanoi.ops.enforcement.decisions.ProposeDecision;
import vn.hanoi.ops.enforcement.inspections.Outcome;
import vn.hanoi.ops.enforcement.records.RecordFilter;
import vn.hanoi.ops.enforcement.records.RecordList;
import vn.hanoi.ops.enforcement.records.Violations;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ui.map.LeafletMap;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.whole.WholeConsole;

@WholeConsole
@ViewPackages(classes = ViolationDeskView.class)
@WithOfficer(Role.VENUE_INSPECTOR)
class EnforcementViewTests extends SpringBrowserlessTest {

    private static final AreaPath WARD = new AreaPath("01.006.00181");

    @Autowired
    EnforcementSetup setup;

    @Autowired
    Violations violations;

    @Autowired
    RecordList records;

    @Autowired
    Proposals proposals;

    @Autowired
    FormInquiry form;

    @Autowired
    org.springframework.context.ApplicationEventPublisher events;

    private VenueId cafe;

    @BeforeEach
    void beginWithACafe() {
        SecurityContext reader = SecurityContextHolder.getContext();
        setup.begin();
        cafe = setup.cafe();
        SecurityContextHolder.setContext(reader);
    }

    @Test
    void anInspectorSeesWhyAVenueIsUrgentAndRecordsAVisit() {
        open(InspectionDeskView.class, Map.of("venue", cafe.toString()));
        assertThat(spans()).contains("Chưa có mã QR", "+40");
        test($(Button.class).withId("record-visit").single()).click();
        for (String item : List.of("QR_POSTED", "QR_USED", "MASKS", "OPEN_ALLOWED")) {
            answer("item-" + item).setValue(false);
        }
        RadioButtonGroup<Object> outcome = answer("visit-outcome");
        outcome.setValue(Outcome.REMINDED);
        test($(Button.class).withId("take-step").single()).click();
        assertThat($(ListItem.class).all()).extracting(ListItem::getText).anyMatch(text -> text.contains("Nhắc nhở"));
        assertThat(setup.rows("enforcement_inspection")).isEqualTo(1);
    }

    @Test
    void theWayOfTheRiskListIsDrawnAndGivenToATeamForAShift() {
        open(InspectionDeskView.class, Map.of("way", "NEAR", "map", "1"));
        assertThat($(LeafletMap.class).single().isVisible()).isTrue();
        test($(Button.class).withId("make-plan").single()).click();
        ComboBox<String> team = teams();
        team.setItems("Tổ 5");
        team.setValue("Tổ 5");
        test($(Button.class).withId("take-step").single()).click();
        assertThat(setup.rows("enforcement_plan")).isEqualTo(1);
        assertThat(setup.rows("enforcement_stop")).isEqualTo(1);
        open(InspectionDeskView.class, Map.of("plan", "nonsense", "map", "1"));
        assertThat(test($(PlaceGrid.class).single()).size()).isEqualTo(1);
    }

    @Test
    void policeProposeAndTheChairSignsAtTheDesk() {
        ViolationId record = signedRecord();
        setup.police(WARD);
        open(ViolationDeskView.class, Map.of("tray", "TO_PROPOSE", "record", record.toString()));
        test($(Button.class).withId("open-record").single()).click();
        test($(Button.class).withId("propose").single()).click();
        test($(Button.class).withId("take-step").single()).click();
        assertThat(setup.rows("enforcement_decision")).isEqualTo(1);
        setup.chair(WARD);
        open(ViolationDeskView.class, Map.of("tray", "TO_SIGN"));
        assertThat(test($(DecisionGrid.class).single()).size()).isEqualTo(1);
    }

    @Test
    void theChairsDeskShowsWhoMaySignAndGivesTheNumber() {
        ViolationId record = signedRecord();
        setup.police(WARD);
        DecisionId decision = proposals.propose(record, ProposeDecision.PLAIN);
        setup.chair(WARD);
        open(ViolationDeskView.class, Map.of("decision", decision.toString()));
        test($(Button.class).withId("open-record").single()).click();
        test($(Button.class).withId("decision-sign").single()).click();
        assertThat($(com.vaadin.flow.component.html.H2.class).all())
                .extracting(com.vaadin.flow.component.html.H2::getText)
                .contains("1/QĐ-XPHC");
    }

    @Test
    void aFileOfAnotherAreaIsGone() {
        ViolationId record = signedRecord();
        setup.police(new AreaPath("01.002.00088"));
        open(ViolationDeskView.class, Map.of("record", record.toString()));
        open(ViolationDeskView.class, Map.of("decision", "nonsense"));
        assertThat($(Button.class).withId("open-record").all()).isEmpty();
    }

    @Test
    void whatTheFormSendsIsKeptOnceAndSignedWhenItIsWhole() {
        setup.police(WARD);
        String key = java.util.UUID.randomUUID().toString();
        assertThat(form.start(Optional.of(cafe), Optional.empty())).contains("Không đeo khẩu trang", "Ký và gửi");
        assertThat(form.take("nonsense")).contains("\"kept\":false");
        assertThat(form.take(sent(key, "", false))).contains("\"kept\":true", "\"signed\":false");
        assertThat(form.take(sent(key, "", true))).contains("\"signed\":false", "Mô tả vi phạm");
        assertThat(form.take(sent(key, "Không đeo khẩu trang", true))).contains("\"signed\":true", "1/BB-VPHC");
        assertThat(form.take(sent(key, "Không đeo khẩu trang", true))).contains("\"signed\":true", "1/BB-VPHC");
        assertThat(records.count(RecordFilter.ALL, 10)).isEqualTo(1);
    }

    @Test
    void theLawOfADayIsReadAndAnAdministratorProposesAChange() {
        setup.login("quantri", "01", Role.ADMIN);
        open(SanctionLawView.class, Map.of());
        assertThat(spans()).anyMatch(text -> text.contains("Văn bản năm 2021"));
        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(t -> t.contains("12.1") || t.contains("Điều 12"));
    }

    @Test
    void anAdministratorChangesSeveralRulesAndProposesThemAsOneVersion() {
        setup.login("quantri", "01", Role.ADMIN);
        open(SanctionLawView.class, Map.of());
        test($(Button.class).withId("edit-law").single()).click();
        test($(Button.class).withId("change-figure-recidivismMonths").single()).click();
        test($(IntegerField.class).withId("law-recidivismMonths").single()).setValue(9);
        test($(Button.class).withId("take-rule").single()).click();
        test($(Button.class).withId("change-ceiling-WARD_CHAIR").single()).click();
        test($(IntegerField.class).withId("law-ceiling").single()).setValue(6_000_000);
        test($(Button.class).withId("take-rule").single()).click();
        test($(Button.class).withId("add-act").single()).click();
        test($(Button.class).withId("take-rule").single()).click();
        test($(TextField.class).withId("law-code").single()).setValue("NEW_ACT");
        test($(TextField.class).withId("law-words_of").single()).setValue("Hành vi mới");
        test($(TextField.class).withId("law-basis").single()).setValue("Nghị định mới, Điều 1");
        test($(IntegerField.class).withId("law-low").single()).setValue(1_000_000);
        test($(IntegerField.class).withId("law-high").single()).setValue(2_000_000);
        test($(Button.class).withId("take-rule").single()).click();
        test($(Button.class).withId("propose-law").single()).click();
        test($(TextField.class).withId("law-name").single()).setValue("Bản thử");
        test($(TextField.class).withId("law-sourceOf").single()).setValue("Văn bản thử");
        test($(Button.class).withId("take-step").single()).click();
        assertThat(setup.rows("enforcement_law")).isEqualTo(4);
        assertThat($(Button.class).withId("propose-law").all()).isEmpty();
    }

    @Test
    void anotherFineThanTheOneByTheLawNeedsAReasonAndLiesInsideTheBracket() {
        ViolationId record = signedRecord();
        setup.police(WARD);
        open(ViolationDeskView.class, Map.of("tray", "TO_PROPOSE", "record", record.toString()));
        test($(Button.class).withId("open-record").single()).click();
        test($(Button.class).withId("propose").single()).click();
        IntegerField fine = $(IntegerField.class).withId("fine-MASK").single();
        assertThat(fine.getValue()).isEqualTo(2_000_000);
        assertThat(fine.getMin()).isEqualTo(1_000_000);
        assertThat(fine.getMax()).isEqualTo(3_000_000);
        test(fine).setValue(1_200_000);
        test($(Button.class).withId("take-step").single()).click();
        assertThat(setup.rows("enforcement_decision")).isZero();
        test($(TextArea.class).withId("propose-reason").single()).setValue("Người già yếu, có xác nhận");
        test($(Button.class).withId("take-step").single()).click();
        assertThat(setup.rows("enforcement_decision")).isEqualTo(1);
        assertThat(spans()).isNotEmpty();
    }

    @Test
    void theFormFindsVenuesAndTakesOverWhoAnswersForOne() {
        setup.police(WARD);
        assertThat(form.venues("ca phe mau")).contains(cafe.toString(), "Văn Miếu");
        assertThat(form.venues("")).isEqualTo("[]");
        assertThat(form.owner(cafe.toString())).contains("\"kind\":\"ORGANISATION\"");
        assertThat(form.owner("nonsense")).isEmpty();
    }

    @Test
    void theBoardCountsWhatWasSigned() {
        setup.login("chihuy", "01", Role.COMMAND_CENTRE);
        open(SanctionBoardView.class, Map.of());
        assertThat(spans()).contains("0");
    }

    @Test
    void theWardsPoliceSayWhatBecameOfABreachOfQuarantine() {
        java.util.UUID check = java.util.UUID.randomUUID();
        setup.police(WARD);
        events.publishEvent(new vn.hanoi.ops.quarantine.HomeQuarantineBroken(
                vn.hanoi.ops.quarantine.OrderId.next(),
                check.toString(),
                new vn.hanoi.ops.people.PersonId(check),
                WARD,
                EnforcementSetup.NINE));
        open(BreachesView.class, Map.of());
        test((Button) test($(Grid.class).withId("breaches").single()).getCellComponent(0, 3))
                .click();
        $(RadioButtonGroup.class).all().getLast().setValue(vn.hanoi.ops.enforcement.breaches.BreachOutcome.RECORD);
        test($(com.vaadin.flow.component.textfield.TextArea.class)
                        .withId("breach-words")
                        .single())
                .setValue("Biên bản số 12");
        test($(Button.class).withId("save-breach").single()).click();
        assertThat(test($(Grid.class).withId("breaches").single()).size()).isZero();
    }

    private ViolationId signedRecord() {
        SecurityContext reader = SecurityContextHolder.getContext();
        setup.police(WARD);
        ViolationId id = violations.write(EnforcementSetup.mask(WARD, EnforcementSetup.NINE, "001090001234"));
        violations.sign(id, EnforcementSetup.signed());
        SecurityContextHolder.setContext(reader);
        return id;
    }

    private static String sent(String key, String facts, boolean sign) {
        String signatures = "[{\"role\":\"OFFICER\",\"name\":\"Cán bộ\",\"png\":\"" + EnforcementSetup.PNG
                + "\"},{\"role\":\"OFFENDER\",\"name\":\"\",\"png\":\"" + EnforcementSetup.PNG + "\"}]";
        long at = EnforcementSetup.NINE.toEpochMilli();
        return "{\"key\":\"" + key + "\",\"area\":\"" + WARD + "\",\"venue\":\"\",\"place\":\"Số 1\",\"foundAt\":" + at
                + ",\"drawnAt\":" + at + ",\"kind\":\"PERSON\",\"name\":\"Nguyễn Văn Mẫu\",\"birth\":\"1990\","
                + "\"document\":\"001090001234\",\"address\":\"Hà Nội\",\"phone\":\"\",\"acts\":[\"MASK\"],\"facts\":\""
                + facts + "\",\"statement\":\"Không\",\"measures\":\"Không\",\"told\":false,\"witnesses\":[],"
                + "\"refused\":false,\"refusal\":\"\",\"sign\":" + sign + ",\"signatures\":" + signatures + "}";
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Object> answer(String id) {
        return $(RadioButtonGroup.class).withId(id).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> teams() {
        return $(ComboBox.class).withId("team").single();
    }

    private List<String> spans() {
        return $(Span.class).all().stream().map(Span::getText).toList();
    }

    private void open(Class<? extends com.vaadin.flow.component.Component> view, Map<String, String> query) {
        UI.getCurrent().navigate(view, QueryParameters.simple(query));
    }
}
