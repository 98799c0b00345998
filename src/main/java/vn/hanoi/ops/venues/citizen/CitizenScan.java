package vn.hanoi.ops.venues.citizen;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hanoi.ops.kernel.page.PageTemplate;

/** The page with which a phone whose camera reads no codes by itself finds the code at a door. */
@Controller
@RequestMapping("/q")
class CitizenScan {

    private static final int LARGEST_FRAME = 400_000;

    private final CitizenPage page;
    private final AddressLimit limit;

    CitizenScan(CitizenPage page, AddressLimit limit) {
        this.page = page;
        this.limit = limit;
    }

    @GetMapping
    ResponseEntity<String> open(@RequestParam(defaultValue = "") String lang, HttpServletRequest request) {
        Locale language = PageTemplate.language(lang, request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        String other = "en".equals(language.getLanguage()) ? "vi" : "en";
        return page.answer(
                CitizenPage.SCAN, HttpStatus.OK, language, Map.of("lang", language.getLanguage(), "other", other));
    }

    /** Reads a code out of a picture, which is not kept. @return 204 when there is none in it */
    @PostMapping("/frame")
    ResponseEntity<Map<String, String>> frame(@RequestBody byte[] picture, HttpServletRequest request) {
        if (!limit.take(request.getRemoteAddr())) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build();
        }
        Optional<String> text = picture.length > LARGEST_FRAME ? Optional.empty() : QrFrames.read(picture);
        return text.map(found -> ResponseEntity.ok(Map.of("text", found)))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }
}
