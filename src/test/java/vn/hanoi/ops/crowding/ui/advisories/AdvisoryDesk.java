package vn.hanoi.ops.crowding.ui.advisories;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import vn.hanoi.ops.crowding.AdvisoryId;
import vn.hanoi.ops.crowding.StreetId;
import vn.hanoi.ops.crowding.StreetLevelHeld;
import vn.hanoi.ops.crowding.StreetNow;
import vn.hanoi.ops.crowding.advisories.Advisories;
import vn.hanoi.ops.crowding.advisories.AdvisoryFilter;
import vn.hanoi.ops.crowding.advisories.AdvisoryFilter.Tray;
import vn.hanoi.ops.crowding.ui.advisories.queue.AdvisoryQueue;
import vn.hanoi.ops.crowding.ui.advisories.record.AdvisoryRecord;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.LiveChannel;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** An empty desk before each test, advisories to put on it, and officers to sit at it. */
abstract class AdvisoryDesk extends SpringBrowserlessTest {

    @Autowired
    Advisories advisories;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    LiveChannel channel;

    @Autowired
    AdvisoryBadge badge;

    @Autowired
    SecurityContextHolderStrategy logins;

    private final Set<StreetId> watched = new HashSet<>();

    /** Logs in before the screen opens; another test's context may have put its own holder of logins in place. */
    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        SecurityContextHolder.setContextHolderStrategy(logins);
        centre();
        super.initVaadinEnvironment();
        jdbc.sql("DELETE FROM crowding_advisory_entry").update();
        jdbc.sql("DELETE FROM crowding_advisory").update();
        centre();
        UI.getCurrent().setLocale(Translations.VIETNAMESE);
    }

    AdvisoryId drafted(StreetNow street, int level) {
        held(street, level, 0);
        return advisories.rows(AdvisoryFilter.of(Tray.OPEN), null, 50).stream()
                .filter(row -> row.street().equals(street.id()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    AdvisoryId sent(StreetNow street, int level) {
        AdvisoryId id = drafted(street, level);
        advisories.send(id, advisories.find(id).orElseThrow().version());
        return id;
    }

    void held(StreetNow street, int level, int minute) {
        watch(street);
        Instant judged = clock.instant().plus(Duration.ofMinutes(minute));
        events.publishEvent(new StreetLevelHeld(street, level, judged.minusSeconds(600), judged));
    }

    /** Only a watched street gets an advisory. */
    private void watch(StreetNow street) {
        jdbc.sql(
                        "INSERT IGNORE INTO crowding_street (id, version, code, name, folded, area_path, line, changed_at)"
                                + " VALUES (:id, 0, :code, :name, :name, :area, '21.0285 105.8355;21.0288 105.8372', CURRENT_TIMESTAMP(3))")
                .param("id", Ids.bytes(street.id().value()))
                .param("code", street.code())
                .param("name", street.name())
                .param("area", street.area().value())
                .update();
        watched.add(street.id());
    }

    @AfterEach
    void watchNoMore() {
        watched.forEach(id -> jdbc.sql("DELETE FROM crowding_street WHERE id = :id")
                .param("id", Ids.bytes(id.value()))
                .update());
    }

    /** Lets so many minutes pass for one advisory. */
    void passed(AdvisoryId id, int minutes) {
        jdbc.sql(
                        "UPDATE crowding_advisory SET sent_at = sent_at - INTERVAL :m MINUTE,"
                                + " warn_at = warn_at - INTERVAL :m MINUTE, due_at = due_at - INTERVAL :m MINUTE WHERE id = :id")
                .param("m", minutes)
                .param("id", Ids.bytes(id.value()))
                .update();
    }

    static void centre() {
        login("chihuy", "COMMAND_CENTRE", "2021:01");
    }

    static void dongDa() {
        login("quan.dongda", "DISTRICT_OFFICER", "2021:01.006");
    }

    static void dongDaAndHoanKiem() {
        login("hai.quan", "DISTRICT_OFFICER", "2021:01.006", "2021:01.002");
    }

    static void login(String username, String role, String... areas) {
        Jwt jwt = Jwt.withTokenValue("t")
                .header("alg", "none")
                .claim("preferred_username", username)
                .claim("areas", List.of(areas))
                .build();
        SecurityContextHolder.getContext()
                .setAuthentication(new JwtAuthenticationToken(jwt, AuthorityUtils.createAuthorityList("ROLE_" + role)));
    }

    static void open(AdvisoryId id) {
        UI.getCurrent().navigate("advisories/" + id);
    }

    void next() {
        click("advisory-next");
    }

    void click(String id) {
        test($(Button.class).withId(id).single()).click();
    }

    List<Button> button(String id) {
        return $(Button.class).withId(id).all();
    }

    TextArea text() {
        return $(TextArea.class).withId("advisory-text").single();
    }

    String recordText() {
        return $(AdvisoryRecord.class).single().getElement().getTextRecursively();
    }

    String queueText() {
        return $(AdvisoryQueue.class).single().getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    Grid<?> rows() {
        return $(Grid.class).single();
    }

    List<String> streets() {
        return IntStream.range(0, test(rows()).size())
                .mapToObj(row -> cell(row, "street"))
                .toList();
    }

    String cell(int row, String property) {
        return test(rows()).getLitRendererPropertyValue(row, 0, property, String.class);
    }
}
