package vn.hanoi.ops.enforcement.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.enforcement.decisions.DecisionRefused.Reason;
import vn.hanoi.ops.enforcement.law.AssessedAct;
import vn.hanoi.ops.enforcement.law.Assessment;
import vn.hanoi.ops.enforcement.law.AssessmentRefused;
import vn.hanoi.ops.enforcement.law.Assessor;
import vn.hanoi.ops.enforcement.law.DueClock;
import vn.hanoi.ops.enforcement.law.LawBook;
import vn.hanoi.ops.enforcement.law.LegalClock;
import vn.hanoi.ops.enforcement.law.Moment;
import vn.hanoi.ops.enforcement.law.Question;
import vn.hanoi.ops.enforcement.law.Situation;
import vn.hanoi.ops.enforcement.law.Title;
import vn.hanoi.ops.enforcement.records.RecordReading.Signed;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;

/** Works out what is put before a chair: brackets, fines, priors, the office that may sign, and the deadlines. */
@Component
class Drafting {

    private static final int TEXT_LIMIT = 1_000;

    private final Assessor assessor;
    private final Priors priors;
    private final LawBook book;

    Drafting(Assessor assessor, Priors priors, LawBook book) {
        this.assessor = assessor;
        this.priors = priors;
        this.book = book;
    }

    /** @throws DecisionRefused when a fine or a text cannot be */
    Proposal draft(Signed record, ProposeDecision command) {
        check(command);
        int earlier = priors.of(record).size();
        Assessment first = assess(record, command, earlier, record.situations());
        AreaPath office = office(first.decides(), record.area());
        Set<Situation> situations = EnumSet.noneOf(Situation.class);
        situations.addAll(record.situations());
        if (!office.equals(record.area())) {
            situations.add(Situation.TRANSFERRED);
        }
        if (first.explanation()) {
            situations.add(Situation.EXPLANATION);
        }
        Assessment assessment = assess(record, command, earlier, situations);
        List<DecidedAct> acts =
                assessment.acts().stream().map(act -> decided(act, command)).toList();
        return new Proposal(
                assessment,
                acts,
                office,
                earlier,
                circumstances(assessment.law(), command),
                String.join("\n", remedies(assessment, command)),
                command.licence(),
                new Proposal.Dues(due(assessment, LegalClock.DECISION), due(assessment, LegalClock.LIMITATION)));
    }

    private Assessment assess(Signed record, ProposeDecision command, int earlier, Set<Situation> situations) {
        Map<Moment, Instant> moments = Map.of(
                Moment.ACT, record.actedAt(), Moment.FOUND, record.foundAt(), Moment.RECORDED, record.signedAt());
        Question question = new Question(
                record.acts(),
                LocalDate.ofInstant(record.actedAt(), ConsoleClock.HANOI),
                record.offender(),
                List.copyOf(new TreeSet<>(command.circumstances().keySet())),
                earlier,
                command.licence(),
                situations,
                moments);
        try {
            return assessor.assess(question);
        } catch (AssessmentRefused e) {
            throw new DecisionRefused(Reason.BAD_ACT);
        }
    }

    /** The unit whose chair signs: the ward's own, the district above it, or the city. */
    private static AreaPath office(Title title, AreaPath ward) {
        return switch (title) {
            case WARD_CHAIR -> ward;
            case DISTRICT_CHAIR -> ward.upTo(2);
            default -> AreaPath.CITY;
        };
    }

    private static DecidedAct decided(AssessedAct act, ProposeDecision command) {
        long fine = command.fines().getOrDefault(act.code(), act.fine());
        if (fine < act.low() || fine > act.high()) {
            throw new DecisionRefused(Reason.OUT_OF_BOUNDS);
        }
        boolean other = fine != act.fine();
        if (other && command.reason().isBlank()) {
            throw new DecisionRefused(Reason.REASON_MISSING);
        }
        return new DecidedAct(
                act.code(),
                act.name(),
                act.basis(),
                act.low(),
                act.high(),
                fine,
                other ? command.reason().strip() : "");
    }

    private String circumstances(int law, ProposeDecision command) {
        return command.circumstances().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> book.version(law)
                                .orElseThrow()
                                .law()
                                .circumstance(entry.getKey())
                                .orElseThrow()
                                .name()
                        + (entry.getValue().isBlank()
                                ? ""
                                : ": " + entry.getValue().strip()))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> remedies(Assessment assessment, ProposeDecision command) {
        return command.remedies().isEmpty()
                ? assessment.acts().stream()
                        .flatMap(a -> a.remedies().stream())
                        .distinct()
                        .toList()
                : command.remedies();
    }

    private static @Nullable Instant due(Assessment assessment, LegalClock clock) {
        return assessment.clocks().stream()
                .filter(c -> c.clock() == clock)
                .map(DueClock::dueAt)
                .findFirst()
                .orElse(null);
    }

    private static void check(ProposeDecision command) {
        boolean fits = command.reason().length() <= TEXT_LIMIT
                && String.join("\n", command.remedies()).length() <= TEXT_LIMIT
                && String.join("\n", command.circumstances().values()).length() <= TEXT_LIMIT;
        if (!fits) {
            throw new DecisionRefused(Reason.TOO_LONG);
        }
    }
}
