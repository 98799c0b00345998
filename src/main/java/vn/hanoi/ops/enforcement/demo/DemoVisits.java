package vn.hanoi.ops.enforcement.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.enforcement.inspections.Answer;
import vn.hanoi.ops.enforcement.inspections.Checklist;
import vn.hanoi.ops.enforcement.inspections.Checklists;
import vn.hanoi.ops.enforcement.inspections.Inspect;
import vn.hanoi.ops.enforcement.inspections.Inspections;
import vn.hanoi.ops.enforcement.inspections.Outcome;
import vn.hanoi.ops.enforcement.inspections.PicturedVenues;
import vn.hanoi.ops.enforcement.inspections.PlaceFilter;
import vn.hanoi.ops.enforcement.inspections.PlaceRow;
import vn.hanoi.ops.enforcement.inspections.Places;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;

/** The visits of the demo city's inspectors. */
@Component
@ConditionalOnBooleanProperty("console.demo")
class DemoVisits {

    private static final int PLACES = 6;

    private final PicturedVenues pictured;
    private final Places places;
    private final Inspections inspections;
    private final Checklists checklists;
    private final Clock clock;

    DemoVisits(PicturedVenues pictured, Places places, Inspections inspections, Checklists checklists, Clock clock) {
        this.pictured = pictured;
        this.places = places;
        this.inspections = inspections;
        this.checklists = checklists;
        this.clock = clock;
    }

    /** Takes the register's venues over. */
    void picture() {
        pictured.refresh();
    }

    /** Visits the most urgent places of a ward; the first one is reminded once too often. */
    void visit(AreaPath ward) {
        List<PlaceRow> urgent = places.rows(PlaceFilter.ALL.withArea(Optional.of(ward)), null, PLACES);
        for (int n = 0; n < urgent.size(); n++) {
            int times = n == 0 ? 4 : n % 3;
            for (int time = 0; time < times; time++) {
                record(urgent.get(n), Outcome.REMINDED, 12 - 2L * time);
            }
            if (times == 0) {
                record(urgent.get(n), Outcome.IN_ORDER, 3);
            }
        }
    }

    private void record(PlaceRow place, Outcome outcome, long daysAgo) {
        Instant at = clock.instant().minus(Duration.ofDays(daysAgo));
        boolean good = outcome == Outcome.IN_ORDER;
        List<Answer> answers = checklists.of(place.kind(), LocalDate.ofInstant(at, ConsoleClock.HANOI)).items().stream()
                .filter(Checklist.Item::must)
                .map(item -> new Answer(item.code(), good || !item.act().equals("VENUE_QR"), ""))
                .toList();
        inspections.record(new Inspect(
                UUID.randomUUID(),
                place.id(),
                at,
                "Tổ 1",
                "Sáng",
                outcome,
                answers,
                good ? "" : "Chưa có mã QR ở cửa",
                null));
    }
}
