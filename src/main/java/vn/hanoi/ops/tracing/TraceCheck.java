package vn.hanoi.ops.tracing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cases.InfectiousFacts;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.tracing.TracingRefused.Reason;
import vn.hanoi.ops.tracing.presence.TracingRules;
import vn.hanoi.ops.venues.checkins.PersonKey;
import vn.hanoi.ops.venues.checkins.Visitors;

/** Checks a question before anything is read, and turns a case into what can be looked for. */
@Component
class TraceCheck {

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 500;
    private static final int MOST_CONTACTS = 20;
    private static final Duration LONGEST = Duration.ofDays(31);

    private final Visitors visitors;
    private final PersonRegister persons;
    private final Clock clock;

    TraceCheck(Visitors visitors, PersonRegister persons, Clock clock) {
        this.visitors = visitors;
        this.persons = persons;
        this.clock = clock;
    }

    /** @throws TracingRefused when there is no reason, or it is too long */
    void reason(String reason) {
        int length = reason.strip().length();
        if (length < SHORTEST_REASON || length > LONGEST_REASON) {
            throw new TracingRefused(Reason.REASON_MISSING);
        }
    }

    /** The case in its infectious time, or in the time that was asked for, as far as it has passed. @throws TracingRefused */
    Track forward(InfectiousFacts facts, TraceQuestion question) {
        reason(question.reason());
        Instant now = clock.instant();
        Instant from = question.from() != null ? question.from() : start(facts.from());
        if (from == null) {
            throw new TracingRefused(Reason.NO_WINDOW);
        }
        LocalDate last = facts.to();
        Instant end = last == null ? now : earlier(now, startOf(last.plusDays(1)));
        Instant own = question.whatIf() ? end : earlier(end, from.plus(LONGEST));
        Instant to = question.to() != null ? question.to() : own;
        time(from, to, now);
        return new Track(facts.id().value(), keys(facts, question.contacts()), from, earlier(to, now), facts.dayZero());
    }

    /**
     * The cases in the days in which they were infected; those of which neither a first day nor a phone or paper is known
     * are left out.
     *
     * @throws TracingRefused when fewer than two are left
     */
    List<Track> backward(List<InfectiousFacts> compared, TraceQuestion question, TracingRules rules) {
        Map<PersonId, Set<String>> known = persons.presenceKeys(
                compared.stream().map(InfectiousFacts::person).toList());
        Set<String> further = further(question.contacts());
        Instant now = clock.instant();
        List<Track> tracks = compared.stream()
                .flatMap(facts -> {
                    Set<String> keys = new LinkedHashSet<>(known.getOrDefault(facts.person(), Set.of()));
                    keys.addAll(facts.id().equals(question.caseId()) ? further : Set.of());
                    return backward(facts, keys, question, rules, now).stream();
                })
                .toList();
        if (tracks.size() < 2) {
            throw new TracingRefused(Reason.TOO_FEW_CASES);
        }
        return tracks;
    }

    private static Optional<Track> backward(
            InfectiousFacts facts, Set<String> keys, TraceQuestion question, TracingRules rules, Instant now) {
        LocalDate zero = facts.dayZero();
        Instant from = question.from() != null
                ? question.from()
                : zero == null ? null : startOf(zero.minusDays(rules.backFrom()));
        Instant to = question.to() != null
                ? question.to()
                : zero == null ? null : startOf(zero.minusDays(rules.backTo() - 1L));
        boolean ofTheCase = question.from() == null || question.to() == null;
        if (from == null || to == null || keys.isEmpty() || ofTheCase && !from.isBefore(to)) {
            return Optional.empty();
        }
        if (question.whatIf()) {
            time(from, to, now);
        }
        return Optional.of(
                new Track(facts.id().value(), keys.stream().sorted().toList(), from, earlier(to, now), zero));
    }

    /** A time that begins before now and after computers began to count, and is not too long. */
    private static void time(Instant from, Instant to, Instant now) {
        boolean begins = from.isAfter(Instant.EPOCH) && from.isBefore(now);
        if (!begins || !from.isBefore(to) || Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw new TracingRefused(Reason.BAD_TIME);
        }
    }

    private Set<String> further(List<String> contacts) {
        if (contacts.size() > MOST_CONTACTS) {
            throw new TracingRefused(Reason.BAD_CONTACTS);
        }
        Set<String> keys = new LinkedHashSet<>();
        contacts.forEach(contact -> keys.add(
                visitors.key(contact).map(PersonKey::hex).orElseThrow(() -> new TracingRefused(Reason.BAD_CONTACTS))));
        return keys;
    }

    private List<String> keys(InfectiousFacts facts, List<String> contacts) {
        Set<String> further = further(contacts);
        Set<String> keys = new LinkedHashSet<>(
                persons.presenceKeys(List.of(facts.person())).getOrDefault(facts.person(), Set.of()).stream()
                        .sorted()
                        .toList());
        keys.addAll(further);
        if (keys.isEmpty()) {
            throw new TracingRefused(Reason.BAD_CONTACTS);
        }
        return List.copyOf(keys);
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : startOf(day);
    }

    static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ConsoleClock.HANOI).toInstant();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
