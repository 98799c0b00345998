package vn.hanoi.ops.enforcement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.enforcement.EnforcementSetup;
import vn.hanoi.ops.enforcement.InspectionId;
import vn.hanoi.ops.enforcement.ViolationId;
import vn.hanoi.ops.enforcement.inspections.Answer;
import vn.hanoi.ops.enforcement.inspections.Inspect;
import vn.hanoi.ops.enforcement.inspections.Inspections;
import vn.hanoi.ops.enforcement.inspections.Outcome;
import vn.hanoi.ops.enforcement.records.Violations;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.whole.WholeConsole;

/** What the form of a record is given: the law of every day, and the visit from which it comes. */
@WholeConsole
@ViewPackages(classes = ViolationDeskView.class)
@WithOfficer(Role.VENUE_INSPECTOR)
class RecordFormViewTests extends SpringBrowserlessTest {

    @Autowired
    EnforcementSetup setup;

    @Autowired
    Inspections inspections;

    @Autowired
    Violations violations;

    @Autowired
    FormInquiry form;

    @Autowired
    JsonMapper json;

    private VenueId cafe;
    private AreaPath ward;

    @BeforeEach
    void beginWithACafe() {
        SecurityContext reader = SecurityContextHolder.getContext();
        setup.begin();
        cafe = setup.cafe();
        ward = setup.ward(cafe);
        SecurityContextHolder.setContext(reader);
    }

    @Test
    void theFormHoldsTheLawOfTheDayOfTheActWheneverThatWas() {
        setup.police(ward);
        setup.at(EnforcementSetup.hanoi("2022-02-10T09:00"));
        JsonNode start = start(Optional.empty());
        List<JsonNode> laws =
                StreamSupport.stream(start.path("laws").spliterator(), false).toList();
        assertThat(laws).extracting(law -> law.path("from").asString()).containsExactly("", "2022-01-01", "2025-07-01");
        assertThat(laws)
                .extracting(law -> law.path("until").asString())
                .containsExactly("2022-01-01", "2025-07-01", "");
        assertThat(laws).extracting(law -> law.path("witnesses").asInt()).startsWith(2, 1);
        assertThat(act(laws.getFirst(), "LITTER_STREET_OLD").path("to").asString())
                .isEqualTo("2021-07-09");
        assertThat(act(laws.getFirst(), "LITTER_STREET").path("from").asString())
                .isEqualTo("2021-07-10");
        assertThat(act(laws.get(1), "LITTER_STREET_OLD").isMissingNode()).isTrue();
        assertThat(start.path("now").asLong())
                .isGreaterThanOrEqualTo(
                        EnforcementSetup.hanoi("2022-02-10T09:00").toEpochMilli());
    }

    @Test
    void theFormTellsThePlaceAndItsVisitsOfTheVisitFromWhichItComes() {
        InspectionId visit = visit();
        setup.police(ward);
        JsonNode start = start(Optional.of(visit));
        assertThat(start.path("venue").asString()).isEqualTo(cafe.toString());
        assertThat(start.path("visit").asString()).isEqualTo(visit.toString());
        assertThat(form.visits(cafe.toString())).contains(visit.toString(), "2021-10-05");
        assertThat(form.visits("nonsense")).isEqualTo("[]");
        setup.police(new AreaPath("01.002.00088"));
        assertThat(start(Optional.of(visit)).path("visit").asString()).isEmpty();
        assertThat(form.visits(cafe.toString())).isEqualTo("[]");
    }

    @Test
    void aVisitLeadsToItsRecordAndTheRecordToItsVisit() {
        InspectionId visit = visit();
        setup.police(ward);
        ViolationId record = violations.write(EnforcementSetup.foundAt(visit, cafe, ward));
        violations.sign(record, EnforcementSetup.signed());
        open(InspectionDeskView.class, Map.of("venue", cafe.toString()));
        assertThat(links()).anyMatch(link -> link.contains("record=" + record));
        assertThat($(Button.class).withId("draw-" + visit).all()).hasSize(1);
        open(ViolationDeskView.class, Map.of("record", record.toString()));
        test($(Button.class).withId("open-record").single()).click();
        assertThat(links()).anyMatch(link -> link.contains("venue=" + cafe));
    }

    private InspectionId visit() {
        setup.inspector();
        return inspections.record(new Inspect(
                UUID.randomUUID(),
                cafe,
                EnforcementSetup.NINE.minusSeconds(900),
                "",
                "",
                Outcome.VIOLATION,
                Stream.of("QR_POSTED", "QR_USED", "MASKS", "OPEN_ALLOWED")
                        .map(item -> new Answer(item, false, ""))
                        .toList(),
                "",
                null));
    }

    private JsonNode start(Optional<InspectionId> visit) {
        return json.readTree(form.start(Optional.empty(), visit));
    }

    private static JsonNode act(JsonNode law, String code) {
        return StreamSupport.stream(law.path("acts").spliterator(), false)
                .filter(act -> act.path("code").asString().equals(code))
                .findFirst()
                .orElse(law.path("none"));
    }

    private List<String> links() {
        return $(RouterLink.class).all().stream().map(RouterLink::getHref).toList();
    }

    private static void open(Class<? extends Component> view, Map<String, String> query) {
        UI.getCurrent().navigate(view, QueryParameters.simple(query));
    }
}
