package vn.hanoi.ops.enforcement.citizen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** Fills the page of a copy: texts and values, both made safe for HTML. */
@Component
class CopyPage {

    private static final Pattern HOLE = Pattern.compile("\\{\\{(t:)?([\\w.]+)}}");
    private static final int NONCE_BYTES = 12;

    private final SecureRandom random = new SecureRandom();
    private final String template;

    CopyPage(@Value("classpath:citizen/decision.html") Resource template) throws IOException {
        this.template = template.getContentAsString(StandardCharsets.UTF_8);
    }

    static String text(String key) {
        return Translations.in(Translations.VIETNAMESE, key);
    }

    ResponseEntity<String> answer(HttpStatus status, Map<String, String> values) {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        String nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        String filled = HOLE.matcher(template).replaceAll(hole -> Matcher.quoteReplacement(value(hole, values, nonce)));
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'nonce-" + nonce
                                + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
                .body(filled);
    }

    private static String value(MatchResult hole, Map<String, String> values, String nonce) {
        String name = hole.group(2);
        if ("nonce".equals(name)) {
            return nonce;
        }
        String value = hole.group(1) != null ? text(name) : values.getOrDefault(name, "");
        return HtmlUtils.htmlEscape(value, "UTF-8");
    }
}
