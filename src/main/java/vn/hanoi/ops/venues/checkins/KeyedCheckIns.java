package vn.hanoi.ops.venues.checkins;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.venues.register.VenueSign;
import vn.hanoi.ops.venues.register.VenueSigns;

/** Writes made-up stays of people who are known by their key alone; there in the demo city only. */
@Component
@ConditionalOnBooleanProperty("console.demo")
public class KeyedCheckIns {

    private final CheckInTable table;
    private final DayCounts days;
    private final VenueWaking waking;
    private final VenueSigns signs;
    private final TransactionTemplate transactions;
    private final Clock clock;

    KeyedCheckIns(
            CheckInTable table,
            DayCounts days,
            VenueWaking waking,
            VenueSigns signs,
            TransactionTemplate transactions,
            Clock clock) {
        this.table = table;
        this.days = days;
        this.waking = waking;
        this.signs = signs;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Tells whether there is no check-in at all. */
    public boolean none() {
        return table.isEmpty();
    }

    /** Writes the check-ins of these stays, and the check-outs of those whose end is not assumed. */
    public void write(List<Stay> stays) {
        Map<Integer, VenueSign> venues =
                signs.byNumbers(stays.stream().map(Stay::venue).toList());
        List<Scan> scans = new ArrayList<>();
        for (Stay stay : stays) {
            scans.add(new Scan(stay.venue(), stay.from(), stay.person(), false, stay.zone()));
            if (!stay.assumed()) {
                scans.add(new Scan(stay.venue(), stay.to(), stay.person(), true, stay.zone()));
            }
        }
        Visitor nobody = new Visitor(VisitorKind.UNMATCHED, "");
        List<Scan.Fresh> ordered = scans.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Scan::venue).thenComparing(Scan::at))
                .map(scan ->
                        new Scan.Fresh(scan, nobody, venues.get(scan.venue()).area()))
                .toList();
        long receipt = ThreadLocalRandom.current().nextLong();
        List<Scan.Fresh> written = transactions.execute(t -> {
            List<Scan.Fresh> fresh = table.insert(ordered, clock.instant(), Source.SYSTEM, receipt);
            days.add(fresh);
            waking.atOnce(fresh);
            return fresh;
        });
        waking.committed(written);
    }
}
