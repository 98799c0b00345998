package vn.hanoi.ops.venues.citizen;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.page.Filling;
import vn.hanoi.ops.kernel.page.PageTemplate;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** The pages of visitors, of a venue's staff and of field teams. */
@Component
class CitizenPage {

    /** The page of a visitor. */
    static final String CHECK_IN = "check-in";

    /** The page of a venue's staff. */
    static final String STAFF = "staff";

    /** The page of a field team. */
    static final String TEAM = "team";

    /** The page that looks for a code with the phone's camera. */
    static final String SCAN = "scan";

    private final Map<String, PageTemplate> templates;

    CitizenPage(
            @Value("classpath:citizen/check-in.html") Resource checkIn,
            @Value("classpath:citizen/staff.html") Resource staff,
            @Value("classpath:citizen/team.html") Resource team,
            @Value("classpath:citizen/scan.html") Resource scan) {
        this.templates = Map.of(
                CHECK_IN, PageTemplate.scripted(checkIn),
                STAFF, PageTemplate.scripted(staff),
                TEAM, PageTemplate.scripted(team),
                SCAN, PageTemplate.scripted(scan));
    }

    String text(String key, Locale language, Object... values) {
        return Translations.in(language, key, values);
    }

    ResponseEntity<String> answer(HttpStatus status, Locale language, Map<String, String> values) {
        return answer(CHECK_IN, status, language, values);
    }

    ResponseEntity<String> answer(String page, HttpStatus status, Locale language, Map<String, String> values) {
        return Objects.requireNonNull(templates.get(page)).answer(status, Filling.in(language, values));
    }
}
