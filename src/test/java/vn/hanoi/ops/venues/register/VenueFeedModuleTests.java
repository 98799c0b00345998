package vn.hanoi.ops.venues.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.venues.VenueSetup.HOAN_KIEM;
import static vn.hanoi.ops.venues.VenueSetup.VAN_MIEU;
import static vn.hanoi.ops.venues.VenueSetup.eatery;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.venues.SuspensionLifted;
import vn.hanoi.ops.venues.SuspensionOrdered;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.VenueSetup;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(VenueSetup.class)
@WithOfficer(Role.VENUE_INSPECTOR)
class VenueFeedModuleTests {

    @Autowired
    VenueSetup setup;

    @Autowired
    VenueRegister register;

    @Autowired
    VenueCodes codes;

    @Autowired
    VenueFeed feed;

    @Autowired
    VenueList list;

    @Autowired
    Privacy privacy;

    @Autowired
    ApplicationEventPublisher events;

    @BeforeEach
    void beginWithoutVenues() {
        setup.begin();
    }

    @Test
    void givesAllVenuesPageByPageWithoutTheirOwners() {
        register.register(eatery("Phở Mẫu", VAN_MIEU), false);
        register.register(eatery("Bún chả Thử", HOAN_KIEM), false);
        List<VenueSnapshot> first = feed.after(null, 1);
        List<VenueSnapshot> second = feed.after(first.getFirst().id(), 1);
        assertThat(first).hasSize(1);
        assertThat(second).hasSize(1).doesNotContainAnyElementsOf(first);
        assertThat(feed.after(second.getFirst().id(), 1)).isEmpty();
        VenueFeed.Answering owner = feed.answering(first.getFirst().id()).orElseThrow();
        assertThat(privacy.on(Channel.FORM).text(owner.phone())).isEmpty();
    }

    @Test
    void aVenueHasAPointOnlyWhenItsCodeHangsThereWhateverWasScanned() {
        VenueId id = register.register(eatery("Phở Mẫu", VAN_MIEU), false);
        codes.issue(id, "");
        setup.scanned(id, "2021-09-21");
        assertThat(feed.find(id).orElseThrow().state()).isEqualTo(CodeState.ACTIVE);
        assertThat(feed.find(id).orElseThrow().hasPoint()).isFalse();
        codes.post(id);
        assertThat(feed.find(id).orElseThrow().hasPoint()).isTrue();
    }

    @Test
    void aVenueThatAnOfficeSuspendsIsClosedByADirectiveUntilItIsLifted() {
        VenueId id = register.register(eatery("Phở Mẫu", VAN_MIEU), false);
        events.publishEvent(new SuspensionOrdered(id, "Công văn thử", "chutich", "Chủ tịch thử"));
        assertThat(list.find(id).orElseThrow().row().opening()).isEqualTo(OpeningState.CLOSED);
        assertThat(list.find(id).orElseThrow().openingBasis()).isEqualTo("Công văn thử");
        events.publishEvent(new SuspensionLifted(id, "chutich", "Chủ tịch thử"));
        assertThat(list.find(id).orElseThrow().row().opening()).isEqualTo(OpeningState.OPEN);
        assertThat(list.find(id).orElseThrow().history())
                .extracting(VenueEntry::officer)
                .contains("chutich");
    }

    @Test
    void aLiftedSuspensionLeavesTheDirectiveThatHeldBefore() {
        VenueId id = register.register(eatery("Phở Mẫu", VAN_MIEU), false);
        register.setOpening(id, OpeningState.LIMITED, "Chỉ thị thử 22");
        events.publishEvent(new SuspensionOrdered(id, "Công văn thử", "chutich", "Chủ tịch thử"));
        assertThat(list.find(id).orElseThrow().openingBasis()).isEqualTo("Công văn thử");
        events.publishEvent(new SuspensionLifted(id, "chutich", "Chủ tịch thử"));
        assertThat(list.find(id).orElseThrow().row().opening()).isEqualTo(OpeningState.LIMITED);
        assertThat(list.find(id).orElseThrow().openingBasis()).isEqualTo("Chỉ thị thử 22");
    }

    @Test
    void aLiftedSuspensionLeavesTheDirectiveThatWasSetMeanwhile() {
        VenueId id = register.register(eatery("Phở Mẫu", VAN_MIEU), false);
        events.publishEvent(new SuspensionOrdered(id, "Công văn thử", "chutich", "Chủ tịch thử"));
        register.setOpening(id, OpeningState.CLOSED, "Chỉ thị thử 23");
        events.publishEvent(new SuspensionLifted(id, "chutich", "Chủ tịch thử"));
        assertThat(list.find(id).orElseThrow().row().opening()).isEqualTo(OpeningState.CLOSED);
        assertThat(list.find(id).orElseThrow().openingBasis()).isEqualTo("Chỉ thị thử 23");
    }
}
