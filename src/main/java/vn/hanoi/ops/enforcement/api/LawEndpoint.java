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
import vn.hanoi.ops.enforcement.law.Law;
import vn.hanoi.ops.enforcement.law.LawBook;
import vn.hanoi.ops.enforcement.law.LawVersion;
import vn.hanoi.ops.enforcement.law.Offender;
import vn.hanoi.ops.enforcement.law.Procedure;
import vn.hanoi.ops.enforcement.law.Question;
import vn.hanoi.ops.enforcement.law.Situation;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.api.ApiProblem;

/** The law of a day, and what it asks for a violation. */
@RestController
@RequestMapping("/api/enforcement")
@PreAuthorize(EnforcementRoles.READERS)
class LawEndpoint {

    private static final int MOST_ACTS = 20;

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
            Procedure procedure) {}

    /** What is to be assessed. */
    record Assess(
            @Nullable JsonNode act,
            @Nullable LocalDate on,
            @Nullable String offender,
            @Nullable List<@Nullable String> circumstances,
            @Nullable Integer priors,
            @Nullable List<@Nullable String> situations,
            @Nullable Boolean licence) {}

    /** @param act code of an act, or plain words in it */
    @GetMapping("/law")
    LawAnswer law(@RequestParam(required = false) @Nullable LocalDate on, @RequestParam(defaultValue = "") String act) {
        LocalDate day = on == null ? LocalDate.ofInstant(clock.instant(), ConsoleClock.HANOI) : on;
        LawVersion version = book.on(day);
        Law law = version.law();
        List<Act> acts = law.act(act.strip(), day).map(List::of).orElseGet(() -> law.search(act, day));
        if (acts.isEmpty()) {
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
                law.procedure());
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
        LocalDate on = body.on();
        return new Question(
                acts(body.act()),
                on == null ? LocalDate.ofInstant(clock.instant(), ConsoleClock.HANOI) : on,
                named(Offender.class, body.offender(), "offender"),
                texts(body.circumstances(), "circumstances"),
                body.priors() == null ? 0 : body.priors(),
                Boolean.TRUE.equals(body.licence()),
                texts(body.situations(), "situations").stream()
                        .map(s -> named(Situation.class, s, "situations"))
                        .collect(Collectors.toSet()),
                Map.of());
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
