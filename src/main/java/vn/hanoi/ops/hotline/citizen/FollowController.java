package vn.hanoi.ops.hotline.citizen;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hanoi.ops.hotline.rules.HotlineRules;
import vn.hanoi.ops.hotline.tickets.FollowedTicket;
import vn.hanoi.ops.hotline.tickets.TicketFiles;
import vn.hanoi.ops.hotline.tickets.TicketFollow;
import vn.hanoi.ops.hotline.tickets.TicketRefused;
import vn.hanoi.ops.kernel.files.FileRefused;
import vn.hanoi.ops.kernel.files.FileTerms;
import vn.hanoi.ops.kernel.page.Filling;
import vn.hanoi.ops.kernel.page.PageTemplate;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Follows a ticket by its token, and takes words and photos that its sender adds. */
@Controller
@RequestMapping(ReportPage.PATH + "/{token}")
@PreAuthorize("permitAll()")
class FollowController {

    private final TicketFollow follow;
    private final TicketFiles files;
    private final HotlineRules rules;
    private final ReportPage page;
    private final ReportParts parts;
    private final FormLimit limit;
    private final Clock clock;

    FollowController(
            TicketFollow follow,
            TicketFiles files,
            HotlineRules rules,
            ReportPage page,
            ReportParts parts,
            FormLimit limit,
            Clock clock) {
        this.follow = follow;
        this.files = files;
        this.rules = rules;
        this.page = page;
        this.parts = parts;
        this.limit = limit;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<String> show(
            @PathVariable String token, @RequestParam(defaultValue = "") String lang, HttpServletRequest request) {
        Locale language = language(lang, request);
        if (!limit.read(request.getRemoteAddr())) {
            return said(HttpStatus.TOO_MANY_REQUESTS, "hotline.form.tooMany", language);
        }
        return follow.find(token)
                .map(ticket -> page.answer(HttpStatus.OK, filling(ticket, language)))
                .orElseGet(() -> said(HttpStatus.NOT_FOUND, "hotline.form.unknown", language));
    }

    @PostMapping
    ResponseEntity<String> say(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String lang,
            HttpServletRequest request) {
        Locale language = language(lang, request);
        if (!limit.send(request.getRemoteAddr())) {
            return said(HttpStatus.TOO_MANY_REQUESTS, "hotline.form.tooMany", language);
        }
        if (follow.find(token).isEmpty()) {
            return said(HttpStatus.NOT_FOUND, "hotline.form.unknown", language);
        }
        try {
            follow.say(token, words);
        } catch (TicketRefused refused) {
            return said(HttpStatus.UNPROCESSABLE_CONTENT, "hotline.refused." + refused.reason(), language);
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(
                        request.getContextPath() + ReportPage.PATH + "/" + token + "?lang=" + language.getLanguage()))
                .build();
    }

    /** One photo as the body; answers in a sentence what was refused. */
    @PostMapping("/photos")
    ResponseEntity<String> photo(
            @PathVariable String token, @RequestParam(defaultValue = "") String lang, HttpServletRequest request)
            throws IOException {
        Locale language = language(lang, request);
        if (!limit.read(request.getRemoteAddr())) {
            return plain(HttpStatus.TOO_MANY_REQUESTS, page.text("hotline.form.tooMany", language));
        }
        FollowedTicket ticket = follow.find(token).orElse(null);
        if (ticket == null) {
            return plain(HttpStatus.NOT_FOUND, page.text("hotline.form.unknown", language));
        }
        FileTerms terms = files.terms();
        try {
            files.receive(
                    ticket.id(),
                    body(request, terms.largest()),
                    rules.form(clock.instant()).photos());
            return plain(HttpStatus.OK, page.text("hotline.form.photoKept", language));
        } catch (FileRefused refused) {
            String why = page.text(refused.reason().key(), language, terms.megabytes(), terms.perRecord());
            return plain(status(refused), why);
        }
    }

    /** Never more of the body than may be kept is read. */
    private static byte[] body(HttpServletRequest request, long largest) throws IOException {
        if (request.getContentLengthLong() > largest) {
            throw new FileRefused(FileRefused.Reason.TOO_LARGE);
        }
        byte[] body = request.getInputStream().readNBytes((int) largest + 1);
        if (body.length > largest) {
            throw new FileRefused(FileRefused.Reason.TOO_LARGE);
        }
        return body;
    }

    private static HttpStatus status(FileRefused refused) {
        return switch (refused.reason()) {
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case TOO_MANY -> HttpStatus.CONFLICT;
            case EMPTY, TYPE, UNSAFE -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
        };
    }

    private Filling filling(FollowedTicket ticket, Locale language) {
        String expected = ticket.expectedAt()
                .map(due -> page.text("hotline.form.expected", language, Formats.dateTime(due)))
                .orElse("");
        return ReportPage.filling(language, "follow")
                .with("title", page.text("hotline.form.number", language, ticket.label()))
                .with(
                        "topic",
                        rules.category(ticket.category())
                                .map(category -> ReportParts.name(category, language))
                                .orElse(ticket.category()))
                .with("stateWord", page.text(ticket.state().titleKey(), language))
                .with("opened", page.text("hotline.form.opened", language, Formats.dateTime(ticket.openedAt())))
                .with("expected", expected)
                .with("answer", ticket.answer())
                .with("photos", String.valueOf(rules.form(clock.instant()).photos() - ticket.files()))
                .with("largest", String.valueOf(files.terms().largest()))
                .with("megabytes", String.valueOf(files.terms().megabytes()))
                .part("steps", parts.steps(ticket.steps(), language));
    }

    private ResponseEntity<String> said(HttpStatus status, String key, Locale language) {
        return page.answer(status, ReportPage.filling(language, "message").with("message", page.text(key, language)));
    }

    private static ResponseEntity<String> plain(HttpStatus status, String text) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(text);
    }

    private static Locale language(String wanted, HttpServletRequest request) {
        return PageTemplate.language(wanted, request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
