package vn.hanoi.ops.access.web;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The content security policy. A page's scripts carry a number that is used once, so that no text of a caller's can become
 * a script; Flow needs {@code unsafe-eval} for what the server asks its own client to do, and inline styles.
 */
@Component
public class ContentPolicy implements VaadinServiceInitListener {

    private static final String HEADER = "Content-Security-Policy";
    private static final String FRAMES = "X-Frame-Options";
    private static final int NONCE_BYTES = 18;

    private final SecureRandom random = new SecureRandom();
    private final String pictures;
    private final String forms;

    ContentPolicy(
            @Value("${console.map.tiles:}") String tiles,
            @Value("${console.map.tiles-dark:}") String dark,
            @Value("${console.identity.issuer}") String issuer) {
        pictures = Stream.of(tiles, dark)
                .filter(address -> address.startsWith("http"))
                .map(ContentPolicy::origin)
                .distinct()
                .map(origin -> " " + origin)
                .collect(Collectors.joining());
        forms = " " + origin(issuer);
    }

    /** The policy of answers that are no page: files, frames of the login's way. */
    public String withoutScripts() {
        return policy("'self'");
    }

    @Override
    public void serviceInit(ServiceInitEvent start) {
        start.addIndexHtmlRequestListener(this::protect);
    }

    private void protect(IndexHtmlResponse page) {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        page.getDocument().select("script").forEach(script -> script.attr("nonce", nonce));
        page.getVaadinResponse().setHeader(FRAMES, "DENY");
        page.getVaadinResponse().setHeader(HEADER, policy("'self' 'nonce-" + nonce + "' 'unsafe-eval'"));
    }

    private String policy(String scripts) {
        return String.join(
                "; ",
                "default-src 'self'",
                "script-src " + scripts,
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data: blob:" + pictures,
                "font-src 'self' data:",
                "connect-src 'self'",
                "object-src 'none'",
                "base-uri 'self'",
                "form-action 'self'" + forms,
                "frame-ancestors 'none'");
    }

    private static String origin(String address) {
        URI uri = URI.create(address.replaceAll("[{}]", ""));
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
