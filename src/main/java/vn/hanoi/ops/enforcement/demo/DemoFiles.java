package vn.hanoi.ops.enforcement.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

/** The records and decisions of the demo city. */
@Component
@ConditionalOnBooleanProperty("console.demo")
class DemoFiles {

    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    private static final List<String> FAMILIES = List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng");
    private static final List<String> GIVEN = List.of("Văn Mẫu", "Thị Thử", "Minh Họa", "Thị Ví Dụ", "Đức Giả");
    private static final int PERSONS = 5;
    private static final int SIGNED_SHARE = 4;

    private final Violations violations;
    private final Proposals proposals;
    private final Decisions decisions;
    private final DecisionList list;
    private final Places places;
    private final Clock clock;
    private int made;

    DemoFiles(
            Violations violations,
            Proposals proposals,
            Decisions decisions,
            DecisionList list,
            Places places,
            Clock clock) {
        this.violations = violations;
        this.proposals = proposals;
        this.decisions = decisions;
        this.list = list;
        this.places = places;
        this.clock = clock;
    }

    /** Draws records of a ward; all but the last ones are signed and proposed. */
    void draw(AreaPath ward) {
        for (int n = 0; n < PERSONS; n++) {
            ViolationId record = violations.write(record(ward, null, n == 3 ? "TEST_REFUSED" : "MASK"));
            if (n < PERSONS - 1) {
                violations.sign(record, signatures());
            }
            if (n < PERSONS - 2) {
                proposals.propose(record, ProposeDecision.PLAIN);
            }
        }
        places.rows(PlaceFilter.ALL.withArea(Optional.of(ward)), null, 1).forEach(place -> {
            ViolationId record = violations.write(record(ward, place, "VENUE_QR"));
            violations.sign(record, signatures());
            proposals.propose(record, ProposeDecision.PLAIN);
        });
    }

    /** Signs most of what waits for the chair at work; some is delivered, some of that is paid. */
    void decide() {
        for (DecisionRow row : list.rows(DecisionTray.TO_SIGN, null, 100)) {
            made++;
            if (made % SIGNED_SHARE == 0) {
                continue;
            }
            decisions.sign(row.id());
            if (made % SIGNED_SHARE != 1) {
                decisions.deliver(row.id(), "Giao trực tiếp");
            }
            if (made % SIGNED_SHARE == 2) {
                decisions.pay(row.id(), row.total(), "BL-" + made);
            }
        }
    }

    private DrawRecord record(AreaPath ward, @Nullable PlaceRow place, String act) {
        made++;
        Instant at = clock.instant().minus(Duration.ofMinutes(40L + made % 300));
        return new DrawRecord(
                UUID.randomUUID(),
                ward,
                place == null ? null : place.id(),
                null,
                place == null ? "Trước số nhà " + (made % 90 + 1) : place.address(),
                at,
                at,
                at.plus(Duration.ofMinutes(10)),
                offender(place),
                List.of(act),
                place != null ? "Không có điểm quét mã QR tại lối vào" : "Không chấp hành quy định phòng, chống dịch",
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
