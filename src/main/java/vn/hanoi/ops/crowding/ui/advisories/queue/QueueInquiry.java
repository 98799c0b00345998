package vn.hanoi.ops.crowding.ui.advisories.queue;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.crowding.AdvisoryId;
import vn.hanoi.ops.crowding.advisories.Advisories;
import vn.hanoi.ops.crowding.advisories.AdvisoryDetails;
import vn.hanoi.ops.crowding.advisories.AdvisoryFilter;
import vn.hanoi.ops.crowding.advisories.AdvisoryRow;

/** What the queue asks, within the officer's own areas. */
@Component
public class QueueInquiry {

    private final Advisories advisories;
    private final Areas areas;
    private final Clock clock;

    QueueInquiry(Advisories advisories, Areas areas, Clock clock) {
        this.advisories = advisories;
        this.areas = areas;
        this.clock = clock;
    }

    List<QueueLine> lines(AdvisoryFilter filter, Optional<QueueLine> after, int limit) {
        return advisories.rows(filter, after.map(QueueLine::row).orElse(null), limit).stream()
                .map(this::line)
                .toList();
    }

    Optional<QueueLine> line(AdvisoryId id) {
        return advisories.find(id).map(AdvisoryDetails::row).map(this::line);
    }

    int count(AdvisoryFilter filter, int cap) {
        return advisories.count(filter, cap);
    }

    Instant now() {
        return clock.instant();
    }

    private QueueLine line(AdvisoryRow row) {
        return new QueueLine(row, areas.labelOf(row.area()));
    }
}
