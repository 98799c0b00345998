package vn.hanoi.ops.venues.checkins;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.kernel.Retries;
import vn.hanoi.ops.venues.checkins.DayTallies.PersonDay;
import vn.hanoi.ops.venues.register.VenueCatalogue;

/**
 * Takes check-ins, whatever way they come: judges each one, writes the new ones in one transaction, answers for each. The
 * same call sent again changes nothing.
 */
@Component
public class CheckInIntake {

    private static final int TRIES = 4;
    private static final int COUNTED_AT_ONCE = 100;
    private static final Comparator<Scan.Fresh> ORDER = Comparator.comparing(
            Scan.Fresh::scan,
            Comparator.comparingInt(Scan::venue).thenComparing(Scan::at).thenComparing(scan -> scan.person()
                    .hex()));

    private final ScanJudge judge;
    private final CheckInTable table;
    private final VisitorTable visitors;
    private final DayCounts days;
    private final DueCounts due;
    private final DayTallies tallies;
    private final VenueWaking waking;
    private final VenueCatalogue catalogue;
    private final Clock clock;
    private final TransactionTemplate transactions;

    CheckInIntake(
            ScanJudge judge,
            CheckInTable table,
            VisitorTable visitors,
            DayCounts days,
            DueCounts due,
            DayTallies tallies,
            VenueWaking waking,
            VenueCatalogue catalogue,
            Clock clock,
            TransactionTemplate transactions) {
        this.judge = judge;
        this.table = table;
        this.visitors = visitors;
        this.days = days;
        this.due = due;
        this.tallies = tallies;
        this.waking = waking;
        this.catalogue = catalogue;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** Takes the check-ins of one call. */
    public Receipt accept(List<Submission> submissions, Source source) {
        Instant now = clock.instant();
        List<Receipt.Rejected> rejected = new ArrayList<>();
        List<ScanJudge.Judged> judged = new ArrayList<>();
        for (ScanJudge.Judged one : judge.judge(submissions, source, now)) {
            if (one.refusal() == null) {
                judged.add(one);
            } else {
                rejected.add(new Receipt.Rejected(one.index(), one.refusal()));
            }
        }
        List<Scan.Fresh> wanted = withoutKnown(judged, rejected);
        int accepted = wanted.isEmpty() ? 0 : write(wanted, source, now);
        int duplicates = submissions.size() - rejected.size() - accepted;
        rejected.sort(Comparator.comparingInt(Receipt.Rejected::index));
        return new Receipt(accepted, duplicates, List.copyOf(rejected));
    }

    /**
     * Leaves out what comes twice and what is too much for a person's day. What is there already is asked only of people who
     * may come over that limit; of all others the table itself takes each check-in once.
     */
    private List<Scan.Fresh> withoutKnown(List<ScanJudge.Judged> judged, List<Receipt.Rejected> rejected) {
        if (judged.isEmpty()) {
            return List.of();
        }
        int most = catalogue.rules().checkInsADay();
        Set<Scan.Key> keys = new HashSet<>(ofThoseNear(most, judged));
        List<Scan.Fresh> wanted = new ArrayList<>();
        for (ScanJudge.Judged one : judged) {
            Scan.Key key = one.fresh().scan().key();
            if (!keys.contains(key)) {
                if (!one.fresh().limited() || tallies.take(key, most)) {
                    keys.add(key);
                    wanted.add(one.fresh());
                } else {
                    rejected.add(new Receipt.Rejected(one.index(), Refusal.TOO_MANY_A_DAY));
                }
            }
        }
        return wanted;
    }

    /** What is there of people who with this call may have more check-ins on a day than they may. */
    private List<Scan.Key> ofThoseNear(int most, List<ScanJudge.Judged> judged) {
        Map<PersonDay, Integer> inCall = new HashMap<>();
        for (ScanJudge.Judged one : judged) {
            if (one.fresh().limited()) {
                inCall.merge(PersonDay.of(one.fresh().scan().key()), 1, Integer::sum);
            }
        }
        List<PersonDay> asked = inCall.entrySet().stream()
                .filter(entry -> tallies.mustAsk(entry.getKey(), entry.getValue(), most))
                .map(Map.Entry::getKey)
                .toList();
        Map<PersonDay, DayTallies.Tally> before = tallies.known(asked);
        Map<PersonDay, Integer> there = table.counts(byDay(asked));
        tallies.learn(asked, there, before);
        return table.known(byDay(asked.stream()
                .filter(who -> there.getOrDefault(who, 0) + inCall.getOrDefault(who, 0) > most)
                .toList()));
    }

    private static Map<LocalDate, Set<PersonKey>> byDay(List<PersonDay> people) {
        Map<LocalDate, Set<PersonKey>> days = new TreeMap<>();
        people.forEach(
                who -> days.computeIfAbsent(who.day(), day -> new HashSet<>()).add(who.person()));
        return days;
    }

    /** Writes in one transaction, and whatever becomes of it gives the places of what is not written back. */
    private int write(List<Scan.Fresh> wanted, Source source, Instant now) {
        List<Scan.Fresh> sorted = wanted.stream().sorted(ORDER).toList();
        List<Scan.Fresh> written = List.of();
        try {
            written = Retries.of(TRIES, () -> transactions.execute(t -> insert(sorted, source, now)));
            visitors.remember(wanted);
            waking.committed(written);
        } finally {
            tallies.add(written);
            if (written.size() < wanted.size()) {
                Set<Scan.Fresh> taken = new HashSet<>(written);
                tallies.giveBack(
                        wanted.stream().filter(one -> !taken.contains(one)).toList());
            }
        }
        return written.size();
    }

    private List<Scan.Fresh> insert(List<Scan.Fresh> sorted, Source source, Instant now) {
        visitors.keep(sorted);
        long receipt = ThreadLocalRandom.current().nextLong();
        List<Scan.Fresh> fresh = table.insert(sorted, now, source, receipt);
        if (fresh.size() > COUNTED_AT_ONCE) {
            due.leave(fresh);
        } else {
            days.add(fresh);
        }
        waking.atOnce(fresh);
        return fresh;
    }
}
