package vn.hanoi.ops.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.audit.AuditFixtures;
import vn.hanoi.ops.audit.AuditRow;
import vn.hanoi.ops.audit.watch.Flags;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.whole.WholeConsole;

@WholeConsole
@ViewPackages(classes = AuditView.class)
@WithOfficer(Role.AUDITOR)
class AuditViewTests extends SpringBrowserlessTest {

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Flags flags;

    private final UUID person = UUID.randomUUID();

    @BeforeEach
    void begin() {
        UI.getCurrent().setLocale(Translations.VIETNAMESE);
        AuditFixtures.empty(jdbc);
        events.publishEvent(ActRecorded.of("CAMERA_CHANGED", "camera:A", null));
        events.publishEvent(ActRecorded.of(ActKind.VIEW, "PERSON_OPENED", "person:1", null)
                .about(person)
                .serving("TRACING"));
    }

    @Test
    void listsTheNewestFirstAndFiltersByKind() {
        open(Map.of());
        assertThat(records()).containsSubsequence("person:1", "camera:A");
        open(Map.of("kind", "CHANGE"));
        assertThat(records()).containsExactly("camera:A");
        open(Map.of("record", "person:1", "kind", "nonsense"));
        assertThat(records()).containsExactly("person:1");
    }

    @Test
    void tellsWhoLookedAtAPerson() {
        UI.getCurrent().navigate(PersonLooksView.class, person.toString());
        assertThat($(Paragraph.class).all()).extracting(Paragraph::getText).contains("1 mục, 1 tài khoản");
        assertThat(records()).containsExactly("person:1");
    }

    @Test
    void openingAScreenIsRecordedOnce() {
        navigate(ChainView.class);
        open(Map.of());
        open(Map.of("kind", "VIEW"));
        assertThat(records()).containsSubsequence("screen:audit", "screen:audit/chain", "person:1");
        assertThat(records()).filteredOn("screen:audit"::equals).hasSize(1);
    }

    @Test
    void reviewsAFlag() {
        jdbc.sql("INSERT INTO audit_flag (id, version, watch, rule_id, officer, hour, figure, threshold, state)"
                        + " SELECT ?, 0, watch, id, 'canbo', '2026-01-05 01:00:00', 61, 60, 'OPEN'"
                        + " FROM audit_watch_rule WHERE watch = 'VOLUME'")
                .param(Ids.bytes(Ids.next()))
                .update();
        FlagsView view = navigate(FlagsView.class);
        ReviewDialog dialog = new ReviewDialog(
                flags, flags.rows(true, java.util.Optional.empty(), 1).getFirst(), view::refresh);
        dialog.open();
        test($(Button.class).withText("Kết thúc xem xét").single()).click();
        assertThat($(TextArea.class).single().getErrorMessage()).contains("10");
        test($(TextArea.class).single()).setValue("Đợt rà soát theo kế hoạch của quận");
        test($(Button.class).withText("Kết thúc xem xét").single()).click();
        assertThat(flags.waiting()).isZero();
    }

    private List<String> records() {
        EntryGrid grid = $(EntryGrid.class).single();
        return IntStream.range(0, test(grid).size())
                .mapToObj(i -> ((AuditRow) test(grid).getRow(i)).record())
                .toList();
    }

    private static void open(Map<String, String> query) {
        UI.getCurrent().navigate(AuditView.class, QueryParameters.simple(query));
    }
}
