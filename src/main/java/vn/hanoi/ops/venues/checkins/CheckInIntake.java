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
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.venues.register.VenueCatalogue;

/**
 * Takes check-ins, whatever way they come: judges each one, writes the new ones in one transaction, answers for each. The
 * same call sent again changes nothing.
 */
@Component
public class CheckInIntake {

    private static final int TRIES = 4;

    private final ScanJudge judge;
    private final CheckInTable table;
    private final VisitorTable visitors;
    private final DayCounts days;
    private final VenueCatalogue catalogue;
    private final Clock clock;
    private final TransactionTemplate transactions;

    CheckInIntake(
            ScanJudge judge,
            CheckInTable table,
            VisitorTable visitors,
            DayCounts days,
            VenueCatalogue catalogue,
            Clock clock,
            TransactionTemplate transactions) {
        this.judge = judge;
        this.table = table;
        this.visitors = visitors;
        this.days = days;
        this.catalogue = catalogue;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** Takes the check-ins of one call. */
    public Receipt accept(List<Submission> submissions, Source source) {
        Instant now = clock.instant();
        List<Receipt.Rejected> rejected = new ArrayList<>();
        List<ScanJudge.Judged> judged = new ArrayList<>();
        for (ScanJudge.Judged one : judge.judge(submissions, now)) {
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

    /** Leaves out what is there already and what is too much for a person's day. */
    private List<Scan.Fresh> withoutKnown(List<ScanJudge.Judged> judged, List<Receipt.Rejected> rejected) {
        if (judged.isEmpty()) {
            return List.of();
        }
        List<Scan> known = knownOf(judged);
        Set<Scan.Key> keys = known.stream().map(Scan::key).collect(Collectors.toCollection(HashSet::new));
        Map<Object, Integer> counts = new HashMap<>();
        known.stream().filter(scan -> !scan.leaving()).forEach(scan -> counts.merge(dayOf(scan), 1, Integer::sum));
        int most = catalogue.rules().checkInsADay();
        List<Scan.Fresh> wanted = new ArrayList<>();
        for (ScanJudge.Judged one : judged) {
            Scan scan = one.fresh().scan();
            if (!keys.contains(scan.key())) {
                if (!scan.leaving() && counts.merge(dayOf(scan), 1, Integer::sum) > most) {
                    rejected.add(new Receipt.Rejected(one.index(), Refusal.TOO_MANY_A_DAY));
                } else {
                    keys.add(scan.key());
                    wanted.add(one.fresh());
                }
            }
        }
        return wanted;
    }

    private List<Scan> knownOf(List<ScanJudge.Judged> judged) {
        List<Scan> scans = judged.stream().map(one -> one.fresh().scan()).toList();
        Instant first =
                scans.stream().map(Scan::at).min(Comparator.naturalOrder()).orElseThrow();
        Instant last =
                scans.stream().map(Scan::at).max(Comparator.naturalOrder()).orElseThrow();
        return table.of(
                scans.stream().map(Scan::person).toList(), ScanJudge.startOfDay(first), ScanJudge.endOfDay(last));
    }

    private int write(List<Scan.Fresh> wanted, Source source, Instant now) {
        List<Scan> scans = wanted.stream()
                .map(Scan.Fresh::scan)
                .sorted(Comparator.comparingInt(Scan::venue)
                        .thenComparing(Scan::at)
                        .thenComparing(scan -> scan.person().hex()))
                .toList();
        Map<Scan.Key, Scan.Fresh> byKey =
                wanted.stream().collect(Collectors.toMap(fresh -> fresh.scan().key(), Function.identity()));
        for (int attempt = 1; ; attempt++) {
            try {
                List<Scan.Fresh> written = transactions.execute(t -> {
                    visitors.keep(wanted);
                    long receipt = ThreadLocalRandom.current().nextLong();
                    List<Scan.Fresh> fresh = table.insert(scans, now, source, receipt).stream()
                            .map(scan -> byKey.get(scan.key()))
                            .toList();
                    days.add(fresh);
                    return fresh;
                });
                visitors.remember(wanted);
                days.remember(written);
                return written.size();
            } catch (PessimisticLockingFailureException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    private static Object dayOf(Scan scan) {
        record PersonDay(PersonKey person, LocalDate day) {}
        return new PersonDay(scan.person(), scan.day());
    }
}
