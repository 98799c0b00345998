package vn.hanoi.ops.enforcement.citizen;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.enforcement.decisions.Copies;
import vn.hanoi.ops.enforcement.law.Money;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The page behind a decision's link: asks for the code, then shows acts, fine and until when it is to be paid. */
@Controller
@RequestMapping(CopyController.PATH)
class CopyController {

    static final String PATH = "/xp";
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final int TRIES = 5;
    private static final int LINKS = 100_000;

    private final Copies copies;
    private final Areas areas;
    private final CopyPage page;
    private final Cache<String, Bucket> tries = Caffeine.newBuilder()
            .maximumSize(LINKS)
            .expireAfterAccess(QUARTER.multipliedBy(2))
            .build();

    CopyController(Copies copies, Areas areas, CopyPage page) {
        this.copies = copies;
        this.areas = areas;
        this.page = page;
    }

    @GetMapping("/{link}")
    ResponseEntity<String> ask(@PathVariable String link) {
        return page.answer(HttpStatus.OK, Map.of("state", "form"));
    }

    @PostMapping("/{link}")
    ResponseEntity<String> open(@PathVariable String link, @RequestParam(defaultValue = "") String code) {
        if (!bucket(link).tryConsume(1)) {
            return refused(HttpStatus.TOO_MANY_REQUESTS, "tooMany");
        }
        return copies.open(link, code.strip())
                .map(copy -> page.answer(HttpStatus.OK, values(copy)))
                .orElseGet(() -> refused(HttpStatus.NOT_FOUND, "wrong"));
    }

    private Bucket bucket(String link) {
        return tries.get(link, l -> Bucket.builder()
                .addLimit(limit -> limit.capacity(TRIES).refillGreedy(TRIES, QUARTER))
                .build());
    }

    private ResponseEntity<String> refused(HttpStatus status, String why) {
        return page.answer(status, Map.of("state", "form", "message", CopyPage.text("enforcement.copy." + why)));
    }

    private Map<String, String> values(Copies.Copy copy) {
        Map<String, String> values = new HashMap<>();
        values.put("state", "done");
        values.put("number", copy.number());
        values.put("office", areas.labelOf(copy.office()));
        values.put("day", Formats.date(copy.signedAt()));
        values.put(
                "acts",
                copy.acts().stream()
                        .map(act -> act.name() + " (" + act.basis() + "): " + Money.text(act.fine()))
                        .collect(Collectors.joining("; ")));
        values.put("total", Money.text(copy.total()));
        values.put("until", Formats.date(copy.payUntil()));
        values.put("owed", Money.text(copy.owed()));
        values.put("stateName", CopyPage.text(copy.state().titleKey()));
        return values;
    }
}
