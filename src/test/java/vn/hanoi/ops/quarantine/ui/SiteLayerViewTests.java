package vn.hanoi.ops.quarantine.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.ui.map.LeafletMap;
import vn.hanoi.ops.kernel.ui.map.MapEvents;
import vn.hanoi.ops.kernel.ui.map.MapPlaceSign;
import vn.hanoi.ops.kernel.ui.map.SignLayer;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.quarantine.QuarantineSetup;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.compliance.GraceProposals;
import vn.hanoi.ops.quarantine.compliance.WatchCode;
import vn.hanoi.ops.quarantine.compliance.WatchRuleProposals;
import vn.hanoi.ops.quarantine.sites.QuarantineSiteRegister;
import vn.hanoi.ops.quarantine.sites.SitePlaces;

/** The sites as a layer of the live map, and what two officers decide about watching. */
@SpringBootTest
@ViewPackages(classes = SiteBoardView.class, packages = "vn.hanoi.ops.crowding.ui.live")
@WithOfficer(Role.QUARANTINE_MANAGER)
class SiteLayerViewTests extends SpringBrowserlessTest {

    private static final String LAYER = "quarantine.map.layer";

    @Autowired
    QuarantineSiteRegister register;

    @Autowired
    SitePlaces places;

    @Autowired
    PersonRegister persons;

    @Autowired
    ConsoleClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SecurityContextHolderStrategy logins;

    @Autowired
    List<SignLayer> layers;

    @Autowired
    GraceProposals graces;

    @Autowired
    WatchRuleProposals watching;

    private QuarantineSetup setup;
    private SiteId site;

    @BeforeEach
    void aSite() {
        setup = new QuarantineSetup(register, places, persons, clock, jdbc, logins);
        setup.begin();
        site = setup.site("PV-1");
        setup.rooms(site, 2, 4);
    }

    @AfterEach
    void realTimeAgain() {
        clock.follow(Optional.empty());
    }

    @Test
    void theCommandCentrePutsTheSitesOnTheLiveMapAndOpensOne() {
        setup.login("chihuy", "2021:01", Role.COMMAND_CENTRE);
        UI.getCurrent().navigate("map");
        CheckboxGroup<SignLayer> choice = choice();
        assertThat(choice.getListDataView().getItems()).contains(layer());
        choice.setValue(Set.of(layer()));
        LeafletMap map = $(LeafletMap.class).single();
        ComponentUtil.fireEvent(map, new MapEvents.PlaceClick(map, true, LAYER + "/" + site));
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("quarantine/board?site=" + site);
    }

    @Test
    void aSignTellsFreePlacesAndHowFullItIsAndTheManagerOfAnotherSiteSeesNone() {
        setup.login("chihuy", "2021:01", Role.COMMAND_CENTRE);
        assertThat(layer().signs())
                .singleElement()
                .satisfies(sign -> assertThat(sign.text()).contains("Khu cách ly PV-1", "8"))
                .extracting(MapPlaceSign::id, MapPlaceSign::level)
                .containsExactly(site.toString(), 1);
        setup.manager("cachly.khac");
        assertThat(layer().signs()).isEmpty();
        setup.police();
        assertThat(layer().offered()).isFalse();
    }

    @Test
    void aManagerProposesHoursOfGraceAndAnotherOneApproves() {
        setup.manager();
        UI.getCurrent().navigate(WatchRulesView.class);
        assertThat($(Button.class).withId("propose-watch-rule").all()).isEmpty();
        test($(Button.class).withId("add-grace").single()).click();
        test($(TextField.class).withId("grace-name").single()).setValue("Phát đồ tiếp tế");
        test($(TextArea.class).withId("grace-reason").single()).setValue("Kế hoạch của khu");
        test($(Button.class).withId("save-grace").single()).click();
        UUID id = graces.open().getFirst().id();
        assertThat($(Button.class).withId("approve-" + id).all()).allMatch(button -> !button.isEnabled());
        graces.reject(id);
        UUID later = graces.add(
                "PV-1", "Bữa phụ", Set.of(WatchCode.PRESENCE), LocalTime.of(9, 0), LocalTime.of(10, 0), "Kế hoạch");
        setup.login("chihuy", "2021:01", Role.COMMAND_CENTRE);
        UI.getCurrent().navigate(WatchRulesView.class);
        assertThat(test($(Grid.class).withId("grace-proposals").single()).size())
                .isEqualTo(1);
        graces.approve(later);
        assertThat($(H3.class).all()).extracting(H3::getText).contains("Đề xuất chờ duyệt");
    }

    @Test
    void anOfficerOfTheCityProposesARuleOfWatchingAndTheOwnOneCannotBeApproved() {
        setup.login("quantri", "2021:01", Role.ADMIN);
        UI.getCurrent().navigate(WatchRulesView.class);
        test($(Button.class).withId("propose-watch-rule").single()).click();
        test($(TextField.class).withId("watch-rule-source").single()).setValue("Công văn mẫu 12/BCĐ");
        test($(Button.class).withId("save-watch-rule").single()).click();
        UUID id = watching.open().getFirst().id();
        assertThat(test($(Grid.class).withId("watch-proposals").single()).size())
                .isEqualTo(1);
        assertThat($(Button.class).withId("approve-" + id).all()).allMatch(button -> !button.isEnabled());
        watching.reject(id);
    }

    private SignLayer layer() {
        return layers.stream()
                .filter(one -> one.titleKey().equals(LAYER))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<SignLayer> choice() {
        return $(CheckboxGroup.class).withId("sign-layers").single();
    }
}
