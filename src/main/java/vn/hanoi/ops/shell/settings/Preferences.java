package vn.hanoi.ops.shell.settings;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** Language and colour scheme as cookies: they outlive the session and are known before the first picture. */
public final class Preferences {

    private static final String LANGUAGE = "console-language";
    private static final String SCHEME = "console-scheme";
    private static final String REMEMBER =
            "document.cookie = $0 + '=' + $1 + '; path=/; max-age=31536000; samesite=lax'";

    private Preferences() {}

    static Locale language(VaadinRequest request) {
        return language(request.getCookies());
    }

    /** The language that the officer chose on this device; Vietnamese before any choice. */
    public static Locale language(Cookie @Nullable [] cookies) {
        return cookie(cookies, LANGUAGE).filter("en"::equals).isPresent()
                ? Translations.ENGLISH
                : Translations.VIETNAMESE;
    }

    static Optional<ColorScheme.Value> scheme(VaadinRequest request) {
        return cookie(request.getCookies(), SCHEME)
                .filter(value -> value.equals("dark") || value.equals("light"))
                .map(ColorScheme.Value::fromString);
    }

    static void remember(UI ui, Locale language) {
        ui.getPage().executeJs(REMEMBER, LANGUAGE, language.getLanguage());
    }

    static void remember(UI ui, ColorScheme.Value scheme) {
        ui.getPage().executeJs(REMEMBER, SCHEME, scheme.getValue());
    }

    private static Optional<String> cookie(Cookie @Nullable [] cookies, String name) {
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(c -> c.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
