package vn.hanoi.ops.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.sealed.SearchHashes;
import vn.hanoi.ops.kernel.ui.Addresses;
import vn.hanoi.whole.WholeConsole;

@WholeConsole
@ViewPackages(packages = {"vn.hanoi.ops.shell", "vn.hanoi.ops.audit.ui"})
@WithMockUser(roles = "AUDITOR")
class MainLayoutViewTests extends SpringBrowserlessTest {

    @Autowired
    private ConsoleClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SearchHashes hashes;

    @AfterEach
    void endTheExercise() {
        clock.follow(Optional.empty());
    }

    @Test
    void leadsToTheFirstScreenOfTheOfficersMenu() {
        UI.getCurrent().navigate("");

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("audit");
        assertThat($(H1.class).single().getText()).isEqualTo("Nhật ký truy cập");
    }

    @Test
    void groupsTheMenuInTheOfficersLanguage() {
        UI.getCurrent().navigate("audit");

        assertThat($(SideNav.class).single().getLabel()).isEqualTo("Hệ thống");
        assertThat($(SideNavItem.class).all()).extracting(SideNavItem::getLabel).startsWith("Nhật ký truy cập");
    }

    @Test
    void marksOnlyTheEntryThatTheOpenScreenBelongsTo() {
        UI.getCurrent().navigate("audit/chain");
        assertThat(marked()).containsExactly("audit");

        UI.getCurrent().navigate("audit/flags");
        assertThat(marked()).containsExactly("audit/flags");
    }

    @Test
    void opensAnAddressWithItsQuery() {
        Addresses.open("audit?act=SEARCHED");

        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("audit?act=SEARCHED");
    }

    @Test
    void findsScreensWithoutMarks() {
        UI.getCurrent().navigate("audit");

        ComboBox<?> search = $(ComboBox.class).withClassName("ops-search").single();
        test(search).setFilter("nhat ky");

        assertThat(test(search).getSuggestions()).startsWith("Nhật ký truy cập");
    }

    @Test
    void aSearchIsRecordedByTheHashOfItsTerm() {
        UI.getCurrent().navigate("audit");
        ComboBox<?> search = $(ComboBox.class).withClassName("ops-search").single();
        test(search).setFilter("Nhật ký hiếm");
        assertThat(test(search).getSuggestions()).isEmpty();

        assertThat(jdbc.sql(
                                "SELECT detail FROM audit_entry WHERE act = 'SEARCHED' ORDER BY day DESC, number DESC LIMIT 1")
                        .query(String.class)
                        .single())
                .isEqualTo(hashes.ofTerm("nhat ky hiem"))
                .doesNotContain("nhat");
    }

    @Test
    void marksOpenScreensOnceAnExerciseRuns() {
        Instant start = Instant.parse("2021-09-21T01:00:00Z");
        clock.follow(Optional.of(new ConsoleClock.Exercise(Clock.systemUTC().instant(), start, 60)));

        $(MainLayout.class).single().refresh();

        assertThat($(ExerciseMark.class).all()).extracting(Component::isVisible).containsExactly(true);
    }

    @Test
    void carriesNoMarkInRealTime() {
        UI.getCurrent().navigate("audit");

        assertThat($(ExerciseMark.class).all()).isEmpty();
    }

    @Test
    void saysWhatToDoWhenAnAddressDoesNotExist() {
        UI.getCurrent().navigate("khong-co");

        assertThat($(Paragraph.class).all()).extracting(Paragraph::getText).contains("Không tìm thấy");
    }

    private List<String> marked() {
        return $(SideNavItem.class).all().stream()
                .filter(SideNavItem::isMatchNested)
                .map(SideNavItem::getPath)
                .toList();
    }
}
