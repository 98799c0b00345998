package vn.hanoi.ops.bench;

import com.microsoft.playwright.Page;
import java.util.List;

/** Listens inside a browser for what the map draws and when. */
class DrawingProbe {

    private static final String LISTEN = """
            () => {
              const map = document.querySelector('ops-map');
              const draw = map.applyStreets.bind(map);
              window.__drawn = [];
              map.applyStreets = (delta) => {
                draw(delta);
                requestAnimationFrame(() => {
                  const at = performance.timeOrigin + performance.now();
                  for (const s of delta.changed) window.__drawn.push([s.id, s.count, at]);
                });
              };
            }""";

    private final Page page;

    DrawingProbe(Page page) {
        this.page = page;
        page.waitForFunction("() => document.querySelector('ops-map')?.applyStreets");
        page.evaluate(LISTEN);
    }

    /** One drawn value of a street. */
    record Drawn(String street, long count, double atMillis) {}

    /** Everything drawn since the last call. */
    List<Drawn> take() {
        List<?> rows = (List<?>) page.evaluate("() => window.__drawn.splice(0)");
        return rows.stream()
                .map(row -> (List<?>) row)
                .filter(row -> row.get(1) != null)
                .map(row -> new Drawn(
                        String.valueOf(row.get(0)),
                        ((Number) row.get(1)).longValue(),
                        ((Number) row.get(2)).doubleValue()))
                .toList();
    }
}
