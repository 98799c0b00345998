package vn.hanoi.ops.enforcement.law;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.enforcement.law.AssessmentRefused.Reason;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Says what the law of the day asks for a violation, with every reason. */
@Component
public class Assessor {

    private static final String REPEATED = "REPEATED";

    private final LawBook book;
    private final LegalClocks clocks;

    Assessor(LawBook book, LegalClocks clocks) {
        this.book = book;
        this.clocks = clocks;
    }

    /** @throws AssessmentRefused when the question does not fit the law of the day */
    public Assessment assess(Question question) {
        return assess(book.on(question.on()), question);
    }

    Assessment assess(LawVersion version, Question question) {
        Law law = version.law();
        check(law, question);
        Weighing weighing = Weighing.of(law, question);
        List<Act> acts = question.acts().stream()
                .map(code -> law.act(code, question.on()).orElseThrow())
                .toList();
        List<AssessedAct> assessed = acts.stream()
                .map(act -> assessed(law, act, question.offender(), weighing))
                .toList();
        long top = assessed.stream().mapToLong(AssessedAct::high).max().orElseThrow();
        boolean explanation = question.licence() || top >= law.procedure().explainFrom(question.offender());
        Competence competence = new Competence(law);
        long total = assessed.stream().mapToLong(AssessedAct::fine).sum();
        return new Assessment(
                version.number(),
                version.name(),
                question.offender(),
                assessed,
                total,
                top,
                competence.decides(question.offender(), top),
                competence.signers(question.offender(), top),
                explanation,
                total <= law.procedure().simpleUpTo(question.offender()),
                clocks.all(law, moments(question), question.situations(), explanation),
                why(law, question, weighing, assessed, explanation));
    }

    private static void check(Law law, Question question) {
        if (question.acts().isEmpty()) {
            throw new AssessmentRefused(Reason.NO_ACT, "");
        }
        if (question.priors() < 0) {
            throw new AssessmentRefused(Reason.BAD_PRIORS, "");
        }
        Set<String> seen = new HashSet<>();
        for (String code : question.acts()) {
            if (law.act(code, question.on()).isEmpty()) {
                throw new AssessmentRefused(Reason.UNKNOWN_ACT, code);
            }
            if (!seen.add(code)) {
                throw new AssessmentRefused(Reason.TWICE, code);
            }
        }
        for (String code : question.circumstances()) {
            if (law.circumstance(code).isEmpty()) {
                throw new AssessmentRefused(Reason.UNKNOWN_CIRCUMSTANCE, code);
            }
        }
    }

    private static AssessedAct assessed(Law law, Act act, Offender offender, Weighing weighing) {
        return new AssessedAct(
                act.code(),
                act.name(),
                act.basis(),
                act.low(offender),
                act.high(offender),
                FineScale.fine(act, offender, weighing.mitigating(), weighing.aggravating(), law.procedure()),
                act.mark(),
                law.disputeOf(act),
                act.remedies(),
                act.additional());
    }

    private static Map<Moment, Instant> moments(Question question) {
        Map<Moment, Instant> moments = new EnumMap<>(Moment.class);
        moments.putAll(question.moments());
        Instant noon = question.on().atTime(12, 0).atZone(ConsoleClock.HANOI).toInstant();
        moments.putIfAbsent(Moment.ACT, noon);
        moments.putIfAbsent(Moment.FOUND, moments.get(Moment.ACT));
        moments.putIfAbsent(Moment.RECORDED, moments.get(Moment.FOUND));
        return moments;
    }

    private static List<Why> why(
            Law law, Question question, Weighing weighing, List<AssessedAct> acts, boolean explanation) {
        Procedure procedure = law.procedure();
        List<Why> why = new ArrayList<>();
        acts.forEach(act -> why.add(Why.of(act.basis(), "bracket", Money.range(act.low(), act.high()))));
        if (question.offender() == Offender.ORGANISATION) {
            why.add(Why.of(procedure.source("organisation"), "organisation"));
        }
        why.add(Why.of(procedure.source("middle"), "middle"));
        why.addAll(weighed(procedure, question, weighing));
        if (acts.size() > 1) {
            why.add(Why.of(procedure.source("several"), "several", Formats.number(acts.size())));
        }
        why.add(explain(procedure, question, explanation));
        long total = acts.stream().mapToLong(AssessedAct::fine).sum();
        if (total <= procedure.simpleUpTo(question.offender())) {
            why.add(Why.of(
                    procedure.source("simple"), "simple", Money.text(procedure.simpleUpTo(question.offender()))));
        }
        return why;
    }

    private static List<Why> weighed(Procedure procedure, Question question, Weighing weighing) {
        List<Why> why = new ArrayList<>();
        if (weighing.any()) {
            why.add(Why.of(
                    procedure.source("circumstances"),
                    "circumstances",
                    Formats.number(weighing.mitigating()),
                    Formats.number(weighing.aggravating())));
        }
        if (question.priors() > 0) {
            why.add(Why.of(
                    procedure.source("recidivism"),
                    "recidivism",
                    Formats.number(question.priors()),
                    Formats.number(procedure.recidivismMonths())));
        }
        return why;
    }

    private static Why explain(Procedure procedure, Question question, boolean explanation) {
        String from = Money.text(procedure.explainFrom(question.offender()));
        return Why.of(procedure.source("explain"), explanation ? "explain" : "noExplain", from);
    }

    /** How many circumstances count on each side; an earlier sanction counts as one when it was not named. */
    record Weighing(int mitigating, int aggravating) {

        static Weighing of(Law law, Question question) {
            List<Circumstance> named = question.circumstances().stream()
                    .distinct()
                    .flatMap(code -> law.circumstance(code).stream())
                    .toList();
            int mitigating = (int) named.stream()
                    .filter(c -> c.kind() == Circumstance.Kind.MITIGATING)
                    .count();
            boolean unnamed = question.priors() > 0 && !question.circumstances().contains(REPEATED);
            return new Weighing(mitigating, named.size() - mitigating + (unnamed ? 1 : 0));
        }

        boolean any() {
            return mitigating + aggravating > 0;
        }
    }
}
