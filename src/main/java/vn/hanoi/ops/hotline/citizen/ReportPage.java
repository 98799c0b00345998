package vn.hanoi.ops.hotline.citizen;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
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
 * HTML, and <code>{{h:name}}</code> with a part that {@link ReportParts} made of safe values.
 */
@Component
class ReportPage {

    static final String PATH = "/phan-anh";

    private static final Pattern HOLE = Pattern.compile("\\{\\{([th]:)?([\\w.]+)}}");
    private static final int NONCE_BYTES = 12;

    private final SecureRandom random = new SecureRandom();
    private final I18NProvider texts;
    private final String template;
    private final String tiles;
    private final String pictures;

    ReportPage(
            I18NProvider texts,
            @Value("classpath:citizen/report.html") Resource template,
            @Value("${console.map.tiles:}") String tiles)
            throws IOException {
        this.texts = texts;
        this.template = template.getContentAsString(StandardCharsets.UTF_8);
        this.tiles = tiles.startsWith("http") ? tiles : "";
        this.pictures = this.tiles.isEmpty() ? "" : " " + this.tiles.replaceFirst("^(https?://[^/{]+).*", "$1");
    }

    /** What stands in the holes of one page. */
    record Filling(Locale language, String state, Map<String, String> values, Map<String, String> parts) {

        static Filling of(Locale language, String state) {
            return new Filling(language, state, new HashMap<>(), new HashMap<>());
        }

        Filling with(String name, String value) {
            values.put(name, value);
            return this;
        }

        Filling part(String name, String safe) {
            parts.put(name, safe);
            return this;
        }
    }

    /** English when the address or the phone asks for it, else Vietnamese. */
    static Locale language(String wanted, @Nullable String ofPhone) {
        String language = wanted.isBlank() && ofPhone != null ? ofPhone : wanted;
        return language.startsWith("en") ? Translations.ENGLISH : Translations.VIETNAMESE;
    }

    String text(String key, Locale language, Object... values) {
        return texts.getTranslation(key, language, values);
    }

    ResponseEntity<String> answer(HttpStatus status, Filling filling) {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        String nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Locale language = filling.language();
        filling.with("nonce", nonce)
                .with("state", filling.state())
                .with("tiles", tiles)
                .with("path", PATH)
                .with("lang", language.getLanguage())
                .with("other", "en".equals(language.getLanguage()) ? "vi" : "en");
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header("X-Robots-Tag", "noindex")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'nonce-" + nonce + "'; script-src 'nonce-" + nonce
                                + "'; img-src 'self'" + pictures
                                + "; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
                .body(filled(filling));
    }

    private String filled(Filling filling) {
        StringBuilder page = new StringBuilder();
        Matcher holes = HOLE.matcher(template);
        while (holes.find()) {
            String name = holes.group(2);
            String value =
                    switch (String.valueOf(holes.group(1))) {
                        case "t:" -> safe(text(name, filling.language()));
                        case "h:" -> filling.parts().getOrDefault(name, "");
                        default -> safe(filling.values().getOrDefault(name, ""));
                    };
            holes.appendReplacement(page, Matcher.quoteReplacement(value));
        }
        holes.appendTail(page);
        return page.toString();
    }

    static String safe(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
