package vn.hanoi.ops.venues.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.venues.VenueSetup.VAN_MIEU;
import static vn.hanoi.ops.venues.VenueSetup.eatery;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.VenueSetup;
import vn.hanoi.ops.venues.register.VenueCodes;
import vn.hanoi.ops.venues.register.VenueRegister;
import vn.hanoi.whole.WholeConsole;

@WholeConsole
@ViewPackages(classes = VenuesView.class)
@WithOfficer(Role.VENUE_INSPECTOR)
class FieldTeamsViewTests extends SpringBrowserlessTest {

    @Autowired
    VenueSetup setup;

    @Autowired
    VenueRegister register;

    @Autowired
    VenueCodes codes;

    @Autowired
    Areas areas;

    private Area ward;

    @BeforeEach
    void beginWithAVenueThatHasACode() {
        setup.begin();
        SecurityContext reader = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new WithOfficer.Factory().of("kiemtra", Role.VENUE_INSPECTOR));
        VenueId pho = register.register(eatery("Phở Mẫu", VAN_MIEU), false);
        codes.issue(pho, "");
        ward = areas.locate(VAN_MIEU).orElseThrow();
        SecurityContextHolder.setContext(reader);
    }

    @Test
    void aTeamIsMadeGetsItsAddressOnceAndAStreetWhosePostersAreThereAtOnce() {
        navigate(FieldTeamsView.class);
        test($(Button.class).withId("make-team").single()).click();
        test($(TextField.class).withId("team-name").single()).setValue("Đoàn phường");
        $(UnitBox.class).withId("team-area").single().setValue(ward);
        test($(Button.class).withId("team-make").single()).click();
        assertThat($(Span.class).withId("team-address").single().getText()).contains("/doi#");
        $(TeamAddress.class).single().close();
        FieldTeamsView view = (FieldTeamsView) getCurrentView();
        new TeamDialog(view.parts(), view.parts().teams().teams().getFirst().team(), () -> {}).open();
        $(ComboBox.class).withId("street-name").single().setValue("Quốc Tử Giám");
        test($(Button.class).withId("street-assign").single()).click();
        assertThat($(ListItem.class).all()).hasSize(1);
        assertThat($(Anchor.class).all()).extracting(Anchor::getText).contains("Tải tờ mã khổ A4", "Tải tờ mã khổ A5");
    }

    @Test
    void postersOfAWholeStreetAreThereForWhoChoosesIt() {
        navigate(FieldTeamsView.class);
        test($(Button.class).withId("print-street").single()).click();
        $(UnitBox.class).withId("posters-unit").single().setValue(ward);
        $(ComboBox.class).withId("posters-street").single().setValue("Quốc Tử Giám");
        assertThat($(Anchor.class).all()).extracting(Anchor::getText).contains("Tải tờ mã khổ A4");
    }
}
