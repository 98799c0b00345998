package vn.hanoi.ops.cases.outbreaks;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cases.CaseRefused;
import vn.hanoi.ops.cases.CaseRefused.Reason;
import vn.hanoi.ops.cases.Setting;
import vn.hanoi.ops.cases.records.Hand;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.VietnameseText;

/** An outbreak place from the day on which it is declared to the day on which it is closed, and back. */
@Entity
@Table(name = "cases_outbreak")
class OutbreakRecord {

    private static final int NAME = 200;
    private static final int ADDRESS = 300;
    private static final int VENUE = 20;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private OutbreakId id;

    @Version
    @Nullable
    private Integer version;

    private String name;
    private String folded;
    private String address;
    private String areaPath;

    @Enumerated(EnumType.STRING)
    private Setting setting;

    @Nullable
    private Double lat;

    @Nullable
    private Double lon;

    private String venue;
    private LocalDate openedOn;

    @Nullable
    private Instant closedAt;

    @SuppressWarnings("NullAway.Init")
    protected OutbreakRecord() {}

    static OutbreakRecord open(OutbreakPlace place, Hand hand) {
        OutbreakRecord made = new OutbreakRecord();
        made.id = OutbreakId.next();
        made.take(place, hand);
        return made;
    }

    void amend(OutbreakPlace place, Hand hand) {
        guard(closedAt == null, Reason.WRONG_STATE);
        take(place, hand);
    }

    void close(String reason, Hand hand) {
        guard(closedAt == null, Reason.WRONG_STATE);
        guard(!reason.isBlank(), Reason.REASON_MISSING);
        closedAt = hand.at();
    }

    void reopen(String reason) {
        guard(closedAt != null, Reason.WRONG_STATE);
        guard(!reason.isBlank(), Reason.REASON_MISSING);
        closedAt = null;
    }

    private void take(OutbreakPlace place, Hand hand) {
        String given = place.name().strip();
        guard(!given.isEmpty() && given.length() <= NAME, Reason.NAME_MISSING);
        guard(place.address().length() <= ADDRESS && place.venue().length() <= VENUE, Reason.TOO_LONG);
        guard(!place.openedOn().isAfter(LocalDate.ofInstant(hand.at(), ConsoleClock.HANOI)), Reason.WRONG_TIME);
        name = given;
        folded = VietnameseText.fold(given);
        address = place.address().strip();
        areaPath = place.area().value();
        setting = place.setting();
        lat = place.position() == null ? null : place.position().lat();
        lon = place.position() == null ? null : place.position().lon();
        venue = place.venue().strip();
        openedOn = place.openedOn();
    }

    private static void guard(boolean holds, Reason otherwise) {
        if (!holds) {
            throw new CaseRefused(otherwise);
        }
    }

    OutbreakId id() {
        return id;
    }

    int version() {
        return version == null ? 0 : version;
    }

    AreaPath area() {
        return new AreaPath(areaPath);
    }

    String folded() {
        return folded;
    }

    boolean isOpen() {
        return closedAt == null;
    }

    OutbreakPlace place() {
        GeoPoint position = lat == null || lon == null ? null : new GeoPoint(lat, lon);
        return new OutbreakPlace(name, address, area(), setting, position, venue, openedOn);
    }
}
