package vn.hanoi.ops.kernel.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.HtmlUtils;
import vn.hanoi.ops.kernel.ui.text.Translations;

/**
 * A page with holes: <code>{{t:key}}</code> takes the console's text, <code>{{name}}</code> a value, both made safe for HTML,
 * and <code>{{h:name}}</code> HTML made of safe texts. Every page knows <code>{{nonce}}</code>, which its style and script
 * carry once, and <code>{{lang}}</code> and <code>{{other}}</code>, its language and the other one.
 */
public final class PageTemplate {

    private static final Pattern HOLE = Pattern.compile("\\{\\{([th]:)?([\\w.]+)}}");
    private static final List<String> POLICY = List.of(
            "default-src 'none'",
            "style-src 'nonce-{nonce}'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");
    private static final String SCRIPT = "script-src 'nonce-{nonce}'; connect-src 'self'; ";
    private static final int NONCE_BYTES = 12;

    private final SecureRandom random = new SecureRandom();
    private final String template;
    private final String policy;

    private PageTemplate(Resource file, String more) {
        try {
            template = file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        policy = more + String.join("; ", POLICY);
    }

    /** A page without a script, which asks for nothing from elsewhere. */
    public static PageTemplate plain(Resource file) {
        return new PageTemplate(file, "");
    }

    /** A page with one script, which may ask the console. */
    public static PageTemplate scripted(Resource file) {
        return new PageTemplate(file, SCRIPT);
    }

    /** A page with one script and pictures. @param from where they may come from besides the console; blank for nowhere */
    public static PageTemplate pictured(Resource file, String from) {
        return new PageTemplate(file, SCRIPT + ("img-src 'self' " + from).strip() + "; ");
    }

    /** A filled page. @param policy what it may load, as the header {@code Content-Security-Policy} */
    public record Page(String html, String policy) {}

    /** The language of a page: English when the address or the browser asks for it, else Vietnamese. */
    public static Locale language(String wanted, @Nullable String ofBrowser) {
        String language = wanted.isBlank() && ofBrowser != null ? ofBrowser : wanted;
        return language.startsWith("en") ? Translations.ENGLISH : Translations.VIETNAMESE;
    }

    /** A text that HTML shows as it is. */
    public static String safe(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    /** Fills the holes; one without a value stays empty. */
    public Page fill(Filling filling) {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        String nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        boolean english = Translations.ENGLISH.equals(filling.language());
        Filling all =
                filling.with("nonce", nonce).with("lang", english ? "en" : "vi").with("other", english ? "vi" : "en");
        String html = HOLE.matcher(template).replaceAll(hole -> Matcher.quoteReplacement(value(hole, all)));
        return new Page(html, policy.replace("{nonce}", nonce));
    }

    /** The filled page as an answer that nobody keeps and no search engine lists. */
    public ResponseEntity<String> answer(HttpStatus status, Filling filling) {
        Page page = fill(filling);
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header("X-Robots-Tag", "noindex")
                .header("Content-Security-Policy", page.policy())
                .body(page.html());
    }

    private static String value(MatchResult hole, Filling filling) {
        String name = hole.group(2);
        return switch (String.valueOf(hole.group(1))) {
            case "t:" -> safe(Translations.in(filling.language(), name));
            case "h:" -> filling.parts().getOrDefault(name, "");
            default -> safe(filling.values().getOrDefault(name, ""));
        };
    }
}
