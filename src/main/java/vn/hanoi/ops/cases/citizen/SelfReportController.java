package vn.hanoi.ops.cases.citizen;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hanoi.ops.cases.CaseRefused;
import vn.hanoi.ops.cases.records.Assessment;
import vn.hanoi.ops.cases.records.SelfReports;
import vn.hanoi.ops.cases.rules.Measure;
import vn.hanoi.ops.cases.rules.Why;
import vn.hanoi.ops.kernel.page.PageTemplate;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Shows the page of a link and takes what the patient entered; says nothing about who that is. */
@Controller
@RequestMapping(SelfReportPage.PATH + "/{token}")
@PreAuthorize("permitAll()")
class SelfReportController {

    private final SelfReports reports;
    private final SelfReportPage page;
    private final SelfReportLimit limit;

    SelfReportController(SelfReports reports, SelfReportPage page, SelfReportLimit limit) {
        this.reports = reports;
        this.page = page;
        this.limit = limit;
    }

    /** What the form sends, as it was typed. */
    record Entry(
            @Nullable String temperature,
            @Nullable String spo2,
            @Nullable String symptoms,
            @Nullable String dyspnoea,
            @Nullable String lang) {}

    @GetMapping
    ResponseEntity<String> show(
            @PathVariable String token, @RequestParam(defaultValue = "") String lang, HttpServletRequest request) {
        Locale language = language(lang, request);
        if (!limit.read(request.getRemoteAddr())) {
            return said(HttpStatus.TOO_MANY_REQUESTS, "cases.self.tooMany", language);
        }
        return reports.standing(token)
                .map(standing -> page.answer(HttpStatus.OK, language, form(standing, language, "")))
                .orElseGet(() -> said(HttpStatus.NOT_FOUND, "cases.self.unknown", language));
    }

    @PostMapping
    ResponseEntity<String> take(@PathVariable String token, Entry entry, HttpServletRequest request) {
        Locale language = language(entry.lang() == null ? "" : entry.lang(), request);
        if (!limit.send(request.getRemoteAddr())) {
            return said(HttpStatus.TOO_MANY_REQUESTS, "cases.self.tooMany", language);
        }
        Optional<SelfReports.Standing> standing = reports.standing(token);
        if (standing.isEmpty()) {
            return said(HttpStatus.NOT_FOUND, "cases.self.unknown", language);
        }
        try {
            List<Why> alarms = reports.take(token, assessment(entry)).orElse(List.of());
            return alarms.isEmpty()
                    ? said(HttpStatus.OK, "cases.self.thanks", language)
                    : said(HttpStatus.OK, "cases.self.alarm", language);
        } catch (CaseRefused | NumberFormatException wrong) {
            String problem = page.text("cases.self.wrong", language);
            return page.answer(HttpStatus.UNPROCESSABLE_CONTENT, language, form(standing.get(), language, problem));
        }
    }

    private Map<String, String> form(SelfReports.Standing standing, Locale language, String problem) {
        Map<String, String> values = new HashMap<>();
        values.put("state", "form");
        values.put("problem", problem);
        values.put(
                "last",
                standing.last()
                        .map(at -> page.text("cases.self.last", language, Formats.dateTime(at)))
                        .orElse(""));
        values.put("until", page.text("cases.self.until", language, Formats.dateTime(standing.expiresAt())));
        return values;
    }

    private ResponseEntity<String> said(HttpStatus status, String key, Locale language) {
        String state = "cases.self.alarm".equals(key) ? "alarm" : "said";
        return page.answer(status, language, Map.of("state", state, "message", page.text(key, language)));
    }

    private static Assessment assessment(Entry entry) {
        Set<Measure> signs = EnumSet.noneOf(Measure.class);
        if (entry.symptoms() != null) {
            signs.add(Measure.SYMPTOMS);
        }
        if (entry.dyspnoea() != null) {
            signs.add(Measure.DYSPNOEA);
        }
        return new Assessment(number(entry.spo2()), number(entry.temperature()), null, signs);
    }

    /** A number with a point or a comma. */
    private static @Nullable Double number(@Nullable String typed) {
        return typed == null || typed.isBlank()
                ? null
                : Double.valueOf(typed.strip().replace(',', '.'));
    }

    private static Locale language(String wanted, HttpServletRequest request) {
        return PageTemplate.language(wanted, request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
