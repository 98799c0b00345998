package vn.hanoi.ops.enforcement.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.hanoi.ops.enforcement.EnforcementRoles;
import vn.hanoi.ops.enforcement.law.Act;
import vn.hanoi.ops.enforcement.law.AssessmentRefused;
import vn.hanoi.ops.enforcement.law.Assessor;
import vn.hanoi.ops.enforcement.law.Ceiling;
import vn.hanoi.ops.enforcement.law.Circumstance;
import vn.hanoi.ops.enforcement.law.ClockRule;
import vn.hanoi.ops.enforcement.law.Form;
import vn.hanoi.ops.enforcement.law.Law;
import vn.hanoi.ops.enforcement.law.LawBook;
import vn.hanoi.ops.enforcement.law.LawVersion;
import vn.hanoi.ops.enforcement.law.Offender;
import vn.hanoi.ops.enforcement.law.Procedure;
import vn.hanoi.ops.enforcement.law.Question;
import vn.hanoi.ops.enforcement.law.Situation;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.VietnameseText;
import vn.hanoi.ops.kernel.api.ApiProblem;

/** The law of a day, and what it asks for a violation. */
@RestController
@RequestMapping("/api/enforcement")
@PreAuthorize(EnforcementRoles.READERS)
class LawEndpoint {

    private static final int MOST_ACTS = 20;
    private static final int MOST_PRIORS = 1_000;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final LawBook book;
    private final Assessor assessor;
    private final Clock clock;

    LawEndpoint(LawBook book, Assessor assessor, Clock clock) {
        this.book = book;
        this.assessor = assessor;
        this.clock = clock;
    }

    /** An act with what practice says about it. */
    record ActAnswer(Act act, String dispute) {}

    /** The law of a day. */
    record LawAnswer(
            int version,
            String name,
            LocalDate validFrom,
            String source,
            LocalDate on,
            List<ActAnswer> acts,
            List<Ceiling> ceilings,
            List<ClockRule> clocks,
            List<Circumstance> circumstances,
            Procedure procedure,
            List<Form> forms) {}

    /** What is to be assessed. */
    record Assess(
            @Nullable JsonNode act,
            @Nullable LocalDate on,
            @Nullable String offender,
            @Nullable List<@Nullable String> circumstances,
            @Nullable JsonNode priors,
            @Nullable List<@Nullable String> situations,
            @Nullable Boolean licence) {}

    /** @param act code of an act, or plain words in it */
    @GetMapping("/law")
    LawAnswer law(@RequestParam(required = false) @Nullable LocalDate on, @RequestParam(defaultValue = "") String act) {
        LocalDate day = day(on);
        LawVersion version = book.on(day);
        Law law = version.law();
        List<Act> acts = law.act(act.strip(), day).map(List::of).orElseGet(() -> law.search(act, day));
        boolean nothingAsked = !act.isBlank() && VietnameseText.fold(act).isBlank();
        if (acts.isEmpty() || nothingAsked) {
            throw ApiProblem.notFound("UNKNOWN_ACT", "The law of that day has no such act.");
        }
        return new LawAnswer(
                version.number(),
                version.name(),
                version.validFrom(),
                version.source(),
                day,
                acts.stream().map(a -> new ActAnswer(a, law.disputeOf(a))).toList(),
                law.ceilings(),
                law.clocks(),
                law.circumstances(),
                law.procedure(),
                law.forms());
    }

    @PostMapping(path = "/assess", consumes = MediaType.APPLICATION_JSON_VALUE)
    AssessmentAnswer assess(@RequestBody Assess body) {
        try {
            return AssessmentAnswer.of(assessor.assess(question(body)));
        } catch (AssessmentRefused e) {
            throw ApiProblem.badRequest(e.reason().name(), "The law of that day does not fit: " + e.reason());
        }
    }

    private Question question(Assess body) {
        return new Question(
                acts(body.act()),
                day(body.on()),
                named(Offender.class, body.offender(), "offender"),
                texts(body.circumstances(), "circumstances"),
                priors(body.priors()),
                Boolean.TRUE.equals(body.licence()),
                texts(body.situations(), "situations").stream()
                        .map(s -> named(Situation.class, s, "situations"))
                        .collect(Collectors.toSet()),
                Map.of());
    }

    /** Today when none is named; a day outside of what any law of the console can mean is refused. */
    private LocalDate day(@Nullable LocalDate on) {
        LocalDate day = on == null ? LocalDate.ofInstant(clock.instant(), ConsoleClock.HANOI) : on;
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw ApiProblem.badRequest(
                    "BAD_DATE", "on is a day of the years " + FIRST_YEAR + " to " + LAST_YEAR + ".");
        }
        return day;
    }

    private static List<String> acts(@Nullable JsonNode node) {
        if (node != null && node.isString()) {
            return List.of(node.stringValue());
        }
        if (node == null || !node.isArray() || node.isEmpty() || node.size() > MOST_ACTS) {
            throw ApiProblem.badRequest("BAD_ACT", "act is the code of an act, or a list of 1 to 20 codes.");
        }
        List<String> codes = new ArrayList<>();
        for (JsonNode one : node) {
            if (!one.isString()) {
                throw ApiProblem.badRequest("BAD_ACT", "act is the code of an act, or a list of codes.");
            }
            codes.add(one.stringValue());
        }
        return codes;
    }

    private static int priors(@Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return 0;
        }
        boolean count = node.isIntegralNumber() && node.canConvertToInt();
        if (!count || node.intValue() < 0 || node.intValue() > MOST_PRIORS) {
            throw ApiProblem.badRequest("BAD_PRIORS", "priors is a whole number from 0 to " + MOST_PRIORS + ".");
        }
        return node.intValue();
    }

    private static List<String> texts(@Nullable List<@Nullable String> values, String field) {
        List<String> texts = new ArrayList<>();
        for (String value : values == null ? List.<String>of() : values) {
            if (value == null) {
                throw ApiProblem.badRequest("BAD_FIELD", field + " holds codes.");
            }
            texts.add(value);
        }
        return texts;
    }

    private static <E extends Enum<E>> E named(Class<E> type, @Nullable String name, String field) {
        return Arrays.stream(type.getEnumConstants())
                .filter(e -> e.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> ApiProblem.badRequest(
                        "BAD_FIELD", field + " is one of " + Arrays.toString(type.getEnumConstants()) + "."));
    }
}
