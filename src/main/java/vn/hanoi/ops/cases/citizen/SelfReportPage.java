package vn.hanoi.ops.cases.citizen;

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
 * HTML. The page has no script and asks for nothing from elsewhere.
 */
@Component
class SelfReportPage {

    static final String PATH = "/s";

    private static final Pattern HOLE = Pattern.compile("\\{\\{(t:)?([\\w.]+)}}");
    private static final int NONCE_BYTES = 12;

    private final SecureRandom random = new SecureRandom();
    private final I18NProvider texts;
    private final String template;

    SelfReportPage(I18NProvider texts, @Value("classpath:citizen/self-report.html") Resource template)
            throws IOException {
        this.texts = texts;
        this.template = template.getContentAsString(StandardCharsets.UTF_8);
    }

    /** English when the address or the phone asks for it, else Vietnamese. */
    static Locale language(String wanted, @Nullable String ofPhone) {
        String language = wanted.isBlank() && ofPhone != null ? ofPhone : wanted;
        return language.startsWith("en") ? Translations.ENGLISH : Translations.VIETNAMESE;
    }

    String text(String key, Locale language, Object... values) {
        return texts.getTranslation(key, language, values);
    }

    ResponseEntity<String> answer(HttpStatus status, Locale language, Map<String, String> values) {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        String nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header("X-Robots-Tag", "noindex")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'nonce-" + nonce
                                + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
                .body(filled(language, values, nonce));
    }

    private String filled(Locale language, Map<String, String> values, String nonce) {
        boolean english = "en".equals(language.getLanguage());
        StringBuilder page = new StringBuilder();
        Matcher holes = HOLE.matcher(template);
        while (holes.find()) {
            String name = holes.group(2);
            String value = holes.group(1) != null
                    ? text(name, language)
                    : switch (name) {
                        case "nonce" -> nonce;
                        case "lang" -> english ? "en" : "vi";
                        case "other" -> english ? "vi" : "en";
                        default -> values.getOrDefault(name, "");
                    };
            holes.appendReplacement(page, Matcher.quoteReplacement(HtmlUtils.htmlEscape(value, "UTF-8")));
        }
        holes.appendTail(page);
        return page.toString();
    }
}
