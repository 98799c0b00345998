package vn.hanoi.ops.access.emergency;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.Ids;

/** One emergency access: opened, ended or run out, reviewed. */
@Entity
@Table(name = "access_emergency")
class EmergencyCall {

    @Id
    private UUID id;

    @Version
    private int version;

    private String officer;
    private String reason;
    private Instant startedAt;
    private Instant endsAt;
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Finding finding;

    private @Nullable String note;
    private @Nullable String reviewedBy;
    private @Nullable Instant reviewedAt;

    @SuppressWarnings("NullAway.Init")
    EmergencyCall() {}

    static EmergencyCall open(String officer, String reason, Instant now, Duration lasts) {
        EmergencyCall call = new EmergencyCall();
        call.id = Ids.next();
        call.officer = officer;
        call.reason = reason;
        call.startedAt = now;
        call.endsAt = now.plus(lasts);
        return call;
    }

    boolean isOpen(Instant now) {
        return endedAt == null && now.isBefore(endsAt);
    }

    void end(Instant now) {
        endedAt = now;
    }

    void review(Finding found, String words, String auditor, Instant now) {
        finding = found;
        note = words;
        reviewedBy = auditor;
        reviewedAt = now;
    }

    EmergencyRow row() {
        return new EmergencyRow(
                id,
                version,
                officer,
                reason,
                startedAt,
                endedAt == null ? endsAt : endedAt,
                finding,
                note,
                reviewedBy,
                reviewedAt);
    }
}
