package vn.hanoi.ops.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** A real Chromium in which officers log in, each in a session of their own. */
public final class OfficerBrowser implements AutoCloseable {

    private static final double PATIENCE_MS = 45_000;
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser chromium;
    private final String console;
    private final List<String> violations = new CopyOnWriteArrayList<>();

    /** @param console address of the console */
    public OfficerBrowser(String console) {
        this(console, List.of());
    }

    /** @param more further flags of the browser, such as a file that plays the camera */
    public OfficerBrowser(String console, List<String> more) {
        this.console = console;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(
                                Path.of(Objects.requireNonNullElse(System.getenv("CHROMIUM"), "/usr/bin/chromium")))
                        .setArgs(Stream.concat(FLAGS.stream(), more.stream()).toList()));
    }

    /** A page of somebody who is not logged in. */
    public Page visitor(Screen screen) {
        BrowserContext session = chromium.newContext(new Browser.NewContextOptions()
                .setViewportSize(screen.width(), screen.height())
                .setColorScheme(screen.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh"));
        Page page = session.newPage();
        page.onConsoleMessage(message -> {
            if (page.url().startsWith(console) && message.text().contains("Content Security Policy")) {
                violations.add(message.text());
            }
        });
        page.setDefaultTimeout(PATIENCE_MS);
        page.setDefaultNavigationTimeout(PATIENCE_MS);
        return page;
    }

    /** A page of a demo officer after the login at Keycloak, at the given path of the console. */
    public Page officer(String username, String path, Screen screen) {
        Page page = visitor(screen);
        page.navigate(console + path);
        page.fill("#username", username);
        page.fill("#password", "demo");
        page.click("#kc-login");
        page.waitForURL(url -> url.startsWith(console) && !url.contains("/login/"));
        page.waitForSelector("vaadin-app-layout");
        return page;
    }

    /** Keeps pictures of all open pages under {@code target/journeys}. */
    public void keepPictures(String name) {
        for (BrowserContext session : chromium.contexts()) {
            for (Page page : session.pages()) {
                Path file = Path.of(
                        "target", "journeys", name + "-" + chromium.contexts().indexOf(session) + ".png");
                page.screenshot(new Page.ScreenshotOptions().setPath(file));
            }
        }
    }

    /** Closes the browser. @throws AssertionError when a page of the console broke the content security policy */
    @Override
    public void close() {
        chromium.close();
        playwright.close();
        if (!violations.isEmpty()) {
            throw new AssertionError("Content security policy: " + violations);
        }
    }

    /** The size and theme of a screen. */
    public record Screen(int width, int height, boolean dark) {
        public static final Screen DESK = new Screen(1440, 900, false);
        public static final Screen DESK_DARK = new Screen(1440, 900, true);
        public static final Screen PHONE = new Screen(390, 844, false);
        public static final Screen PHONE_DARK = new Screen(390, 844, true);
    }
}
