package vn.hanoi.ops.enforcement.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.enforcement.ViolationId;
import vn.hanoi.ops.enforcement.decisions.DecisionList;
import vn.hanoi.ops.enforcement.decisions.DecisionRow;
import vn.hanoi.ops.enforcement.decisions.DecisionTray;
import vn.hanoi.ops.enforcement.decisions.Decisions;
import vn.hanoi.ops.enforcement.decisions.Proposals;
import vn.hanoi.ops.enforcement.decisions.ProposeDecision;
import vn.hanoi.ops.enforcement.inspections.InspectionRow;
import vn.hanoi.ops.enforcement.inspections.Inspections;
import vn.hanoi.ops.enforcement.inspections.PlaceFilter;
import vn.hanoi.ops.enforcement.inspections.PlaceRow;
import vn.hanoi.ops.enforcement.inspections.Places;
import vn.hanoi.ops.enforcement.law.Offender;
import vn.hanoi.ops.enforcement.records.DrawRecord;
import vn.hanoi.ops.enforcement.records.OffenderData;
import vn.hanoi.ops.enforcement.records.SignRecord;
import vn.hanoi.ops.enforcement.records.SignedBy;
import vn.hanoi.ops.enforcement.records.Violations;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;

/** The records and decisions of the demo city. */
@Component
@ConditionalOnBooleanProperty("console.demo")
class DemoFiles {

    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    private static final List<String> FAMILIES = List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng");
    private static final List<String> GIVEN = List.of("Văn Mẫu", "Thị Thử", "Minh Họa", "Thị Ví Dụ", "Đức Giả");
    private static final List<Integer> DAYS_AGO = List.of(13, 9, 5, 2, 0);
    private static final int VISITED_DAYS_AGO = 6;
    private static final Duration SIGNED_AFTER = Duration.ofDays(1);
    private static final Duration DELIVERED_AFTER = Duration.ofDays(2);
    private static final Duration PAID_AFTER = Duration.ofDays(5);
    private static final int SIGNED_SHARE = 4;

    private final Violations violations;
    private final Proposals proposals;
    private final Decisions decisions;
    private final DecisionList list;
    private final Places places;
    private final Inspections inspections;
    private final ConsoleClock clock;
    private int made;

    DemoFiles(
            Violations violations,
            Proposals proposals,
            Decisions decisions,
            DecisionList list,
            Places places,
            Inspections inspections,
            ConsoleClock clock) {
        this.violations = violations;
        this.proposals = proposals;
        this.decisions = decisions;
        this.list = list;
        this.places = places;
        this.inspections = inspections;
        this.clock = clock;
    }

    /** Draws records of a ward over the last two weeks; all but the last ones are signed and proposed. */
    void draw(AreaPath ward) {
        for (int n = 0; n < DAYS_AGO.size(); n++) {
            if (DAYS_AGO.get(n) < VISITED_DAYS_AGO && DAYS_AGO.get(n - 1) > VISITED_DAYS_AGO) {
                found(ward);
            }
            person(ward, n);
        }
    }

    /** What the last visit of the most urgent place found. */
    private void found(AreaPath ward) {
        places.rows(PlaceFilter.ALL.withArea(Optional.of(ward)), null, 1)
                .forEach(place -> inspections.of(place).stream().findFirst().ifPresent(visit -> {
                    Duration since =
                            Duration.between(visit.at(), clock.instant()).minusMinutes(20);
                    clock.earlier(since, () -> proposed(record(ward, new Found(place, visit), "VENUE_QR")));
                }));
    }

    private void person(AreaPath ward, int n) {
        int last = DAYS_AGO.size() - 1;
        clock.earlier(Duration.ofDays(DAYS_AGO.get(n)).plusMinutes(60), () -> {
            DrawRecord record = record(ward, null, n == 3 ? "TEST_REFUSED" : "MASK");
            if (n < last - 1) {
                proposed(record);
            } else if (n < last) {
                violations.sign(violations.write(record), signatures());
            } else {
                violations.write(record);
            }
        });
    }

    private void proposed(DrawRecord record) {
        ViolationId id = violations.write(record);
        violations.sign(id, signatures());
        proposals.propose(id, ProposeDecision.PLAIN);
    }

    /** Signs most of what waits for the chair at work, a day or two after it was proposed; some is delivered, some of that paid. */
    void decide() {
        List<DecisionRow> waiting = list.rows(DecisionTray.TO_SIGN, null, 100).stream()
                .sorted(Comparator.comparing(DecisionRow::proposedAt))
                .toList();
        for (DecisionRow row : waiting) {
            made++;
            if (made % SIGNED_SHARE != 0) {
                decide(row, Duration.between(row.proposedAt(), clock.instant()));
            }
        }
    }

    private void decide(DecisionRow row, Duration age) {
        clock.earlier(left(age, SIGNED_AFTER), () -> decisions.sign(row.id()));
        if (made % SIGNED_SHARE != 1) {
            clock.earlier(left(age, DELIVERED_AFTER), () -> decisions.deliver(row.id(), "Giao trực tiếp"));
        }
        if (made % SIGNED_SHARE == 2) {
            clock.earlier(left(age, PAID_AFTER), () -> decisions.pay(row.id(), row.total(), "BL-" + made));
        }
    }

    /** How long ago something is that happened so long after the proposal; now when that is still to come. */
    private static Duration left(Duration age, Duration after) {
        Duration left = age.minus(after);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private record Found(PlaceRow place, InspectionRow visit) {}

    private DrawRecord record(AreaPath ward, @Nullable Found found, String act) {
        made++;
        Instant at = clock.instant().minus(Duration.ofMinutes(15));
        return new DrawRecord(
                UUID.randomUUID(),
                ward,
                found == null ? null : found.place().id(),
                found == null ? null : found.visit().id(),
                found == null
                        ? "Trước số nhà " + (made % 90 + 1)
                        : found.place().address(),
                at,
                at,
                at.plus(Duration.ofMinutes(10)),
                offender(found == null ? null : found.place()),
                List.of(act),
                found != null ? "Không có điểm quét mã QR tại lối vào" : "Không chấp hành quy định phòng, chống dịch",
                "Thừa nhận vi phạm",
                "Không áp dụng",
                List.of(),
                true,
                Set.of());
    }

    private OffenderData offender(@Nullable PlaceRow place) {
        boolean organisation = place != null;
        String name = organisation
                ? "Công ty " + place.name()
                : FAMILIES.get(made % FAMILIES.size()) + " " + GIVEN.get(made % GIVEN.size());
        String document = organisation ? "01%08d".formatted(made) : "00109%07d".formatted(made);
        return new OffenderData(
                organisation ? Offender.ORGANISATION : Offender.PERSON,
                name,
                organisation ? "" : String.valueOf(1960 + made % 40),
                document,
                "Số " + (made % 90 + 1) + " Phố Mẫu, Phường Mẫu, Hà Nội",
                "");
    }

    private static SignRecord signatures() {
        return new SignRecord(
                List.of(
                        new SignedBy(SignedBy.Role.OFFICER, "Phạm Văn Tuần", PNG),
                        new SignedBy(SignedBy.Role.OFFENDER, "", PNG)),
                false,
                "");
    }
}
