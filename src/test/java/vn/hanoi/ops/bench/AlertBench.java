package vn.hanoi.ops.bench;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import vn.hanoi.ops.journey.OfficerBrowser;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.compliance.ComplianceDetections;
import vn.hanoi.ops.quarantine.compliance.Detection;
import vn.hanoi.ops.quarantine.compliance.SiteCameras;
import vn.hanoi.ops.quarantine.compliance.WatchCode;
import vn.hanoi.ops.quarantine.compliance.WatchedCamera;

/** Measures how long a detection takes until its alert is drawn in the browser of somebody who watches the site. */
final class AlertBench {

    private static final int APART_MS = 300;
    private static final int WARM_UP = 5;
    private static final String LISTEN = """
            () => {
              const board = document.querySelector('.review-board');
              const seen = new Set();
              window.__alerts = [];
              new MutationObserver(() => requestAnimationFrame(() => {
                const at = performance.timeOrigin + performance.now();
                for (const card of document.querySelectorAll('#column-OPEN .review-card .line:nth-of-type(2)')) {
                  const name = card.textContent.split(' · ')[0];
                  if (!seen.has(name)) { seen.add(name); window.__alerts.push([name, at]); }
                }
              })).observe(board, { childList: true, subtree: true });
            }""";

    private final RunningConsole console;

    AlertBench(RunningConsole console) {
        this.console = console;
    }

    /** A row of a table. @param alerts one for each camera of the site, at most as many as it has */
    String latency(SiteId site, int browsers, int alerts) {
        List<WatchedCamera> cameras = console.bean(SiteCameras.class).of(site);
        try (OfficerBrowser chromium = new OfficerBrowser(console.address())) {
            List<Page> screens = new ArrayList<>();
            for (int n = 0; n < browsers; n++) {
                Page page = chromium.officer("chihuy", "/quarantine/reviews?site=" + site, OfficerBrowser.Screen.DESK);
                page.waitForSelector("#column-OPEN");
                page.evaluate(LISTEN);
                screens.add(page);
            }
            Map<String, Long> sent = new HashMap<>();
            for (int n = 0; n < Math.min(alerts + WARM_UP, cameras.size()); n++) {
                long at = send(cameras.get(n), n);
                if (n >= WARM_UP) {
                    sent.put(cameras.get(n).name(), at);
                }
                LockSupport.parkNanos(APART_MS * 1_000_000L);
            }
            LockSupport.parkNanos(3_000_000_000L);
            List<Double> delays = new ArrayList<>();
            screens.forEach(page -> delays.addAll(delays(page, sent)));
            return "| %d | %d | %s |%n".formatted(browsers, sent.size(), Percentiles.of(delays));
        }
    }

    private long send(WatchedCamera camera, int n) {
        long at = System.currentTimeMillis();
        console.bean(ComplianceDetections.class)
                .take(List.of(new Detection(
                        camera.code(), WatchCode.GATE, console.bean(Clock.class).instant(), 1, "alert-" + n, false)));
        return at;
    }

    private static List<Double> delays(Page page, Map<String, Long> sent) {
        List<?> drawn = (List<?>) page.evaluate("() => window.__alerts");
        List<Double> delays = new ArrayList<>();
        for (Object one : drawn) {
            List<?> row = (List<?>) one;
            Long at = sent.get(String.valueOf(row.get(0)));
            if (at != null) {
                delays.add(Math.max(0, ((Number) row.get(1)).doubleValue() - at));
            }
        }
        return delays;
    }
}
