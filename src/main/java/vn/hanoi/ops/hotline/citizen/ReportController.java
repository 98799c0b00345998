package vn.hanoi.ops.hotline.citizen;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.hotline.rules.Category;
import vn.hanoi.ops.hotline.rules.HotlineRules;
import vn.hanoi.ops.hotline.tickets.TicketFiles;
import vn.hanoi.ops.hotline.tickets.TicketFollow;
import vn.hanoi.ops.hotline.tickets.TicketIntake;
import vn.hanoi.ops.hotline.tickets.TicketRefused;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.page.Filling;
import vn.hanoi.ops.kernel.page.PageTemplate;

/** The form: first what it is about, then what happened and where; the same sent again is the same ticket. */
@Controller
@RequestMapping(ReportPage.PATH)
@PreAuthorize("permitAll()")
class ReportController {

    private static final int EMERGENCY = 1;
    private static final List<String> TYPED = List.of("text", "place", "unit", "name", "phone", "lat", "lon");

    private final TicketIntake intake;
    private final TicketFollow follow;
    private final TicketFiles files;
    private final HotlineRules rules;
    private final Areas areas;
    private final ReportPage page;
    private final ReportParts parts;
    private final FormLimit limit;
    private final Clock clock;

    ReportController(
            TicketIntake intake,
            TicketFollow follow,
            TicketFiles files,
            HotlineRules rules,
            Areas areas,
            ReportPage page,
            ReportParts parts,
            FormLimit limit,
            Clock clock) {
        this.intake = intake;
        this.follow = follow;
        this.files = files;
        this.rules = rules;
        this.areas = areas;
        this.page = page;
        this.parts = parts;
        this.limit = limit;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<String> open(
            @RequestParam(defaultValue = "") String c,
            @RequestParam(defaultValue = "") String lang,
            HttpServletRequest request) {
        Locale language = language(lang, request);
        if (!limit.read(request.getRemoteAddr())) {
            return tooMany(language);
        }
        return category(c)
                .map(category ->
                        form(HttpStatus.OK, category, new ReportForm(new LinkedMultiValueMap<>()), language, ""))
                .orElseGet(() -> page.answer(
                        HttpStatus.OK, ReportPage.filling(language, "topics").part("topics", parts.topics(language))));
    }

    @PostMapping
    ResponseEntity<String> send(@RequestParam MultiValueMap<String, String> given, HttpServletRequest request) {
        ReportForm form = new ReportForm(given);
        Locale language = language(form.text("lang"), request);
        String day = LocalDate.ofInstant(clock.instant(), ConsoleClock.HANOI).toString();
        if (!intake.has(form.key(day)) && !limit.send(request.getRemoteAddr())) {
            return tooMany(language);
        }
        Optional<Category> category = category(form.text("c"));
        try {
            String token = follow.token(intake.receive(form.ticket(day, areas)));
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(request.getContextPath() + ReportPage.PATH + "/" + token + "?lang="
                            + language.getLanguage()))
                    .build();
        } catch (TicketRefused refused) {
            String why = page.text("hotline.refused." + refused.reason(), language);
            return category.map(c -> form(HttpStatus.UNPROCESSABLE_CONTENT, c, form, language, why))
                    .orElseGet(() -> page.answer(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            ReportPage.filling(language, "topics")
                                    .with("message", why)
                                    .part("topics", parts.topics(language))));
        }
    }

    private ResponseEntity<String> form(
            HttpStatus status, Category category, ReportForm form, Locale language, String message) {
        Filling filling = ReportPage.filling(language, category.branch() == EMERGENCY ? "form urgent" : "form");
        TYPED.forEach(name -> filling.with(name, form.text(name)));
        return page.answer(
                status,
                filling.with("message", message)
                        .with("category", category.code())
                        .with("title", ReportParts.name(category, language))
                        .with(
                                "photos",
                                String.valueOf(rules.form(clock.instant()).photos()))
                        .with("largest", String.valueOf(files.terms().largest()))
                        .with("megabytes", String.valueOf(files.terms().megabytes()))
                        .part("questions", parts.questions(category, form))
                        .part("units", parts.units()));
    }

    private ResponseEntity<String> tooMany(Locale language) {
        return page.answer(
                HttpStatus.TOO_MANY_REQUESTS,
                ReportPage.filling(language, "message").with("message", page.text("hotline.form.tooMany", language)));
    }

    private Optional<Category> category(String code) {
        return rules.category(code).filter(Category::takesTickets);
    }

    private static Locale language(String wanted, HttpServletRequest request) {
        return PageTemplate.language(wanted, request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
