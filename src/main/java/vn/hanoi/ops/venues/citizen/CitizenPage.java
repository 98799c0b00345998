package vn.hanoi.ops.venues.citizen;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import vn.hanoi.ops.kernel.ui.text.Translations;

/**
 * Fills the page: <code>{{t:key}}</code> with the console's text, <code>{{name}}</code> with a value, both made safe for
 * HTML. The page's one script carries a number that is used once.
 */
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

    private static final Pattern HOLE = Pattern.compile("\\{\\{(t:)?([\\w.]+)}}");
    private static final int NONCE_BYTES = 12;

    private final SecureRandom random = new SecureRandom();
    private final I18NProvider texts;
    private final Map<String, String> templates;

    CitizenPage(
            I18NProvider texts,
            @Value("classpath:citizen/check-in.html") Resource checkIn,
            @Value("classpath:citizen/staff.html") Resource staff,
            @Value("classpath:citizen/team.html") Resource team,
            @Value("classpath:citizen/scan.html") Resource scan)
            throws IOException {
        this.texts = texts;
        this.templates = Map.of(
                CHECK_IN, checkIn.getContentAsString(StandardCharsets.UTF_8),
                STAFF, staff.getContentAsString(StandardCharsets.UTF_8),
                TEAM, team.getContentAsString(StandardCharsets.UTF_8),
                SCAN, scan.getContentAsString(StandardCharsets.UTF_8));
    }

    /** The language of a page: English when the address or the phone asks for it, else Vietnamese. */
    static Locale language(String wanted, @Nullable String ofPhone) {
        String language = wanted.isBlank() && ofPhone != null ? ofPhone : wanted;
        return language.startsWith("en") ? Translations.ENGLISH : Translations.VIETNAMESE;
    }

    String text(String key, Locale language, Object... values) {
        return texts.getTranslation(key, language, values);
    }

    ResponseEntity<String> answer(HttpStatus status, Locale language, Map<String, String> values) {
        return answer(CHECK_IN, status, language, values);
    }

    ResponseEntity<String> answer(String page, HttpStatus status, Locale language, Map<String, String> values) {
        String template = templates.get(page);
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        String nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        StringBuilder filledPage = new StringBuilder();
        Matcher holes = HOLE.matcher(template);
        while (holes.find()) {
            String name = holes.group(2);
            String value = holes.group(1) != null ? text(name, language) : values.getOrDefault(name, "");
            String filled = "nonce".equals(name) ? nonce : HtmlUtils.htmlEscape(value, "UTF-8");
            holes.appendReplacement(filledPage, Matcher.quoteReplacement(filled));
        }
        holes.appendTail(filledPage);
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'nonce-" + nonce + "'; script-src 'nonce-" + nonce
                                + "'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
                .body(filledPage.toString());
    }
}
