package vn.hanoi.ops.protection.incidents;

import static vn.hanoi.ops.protection.incidents.IncidentRefused.guard;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.privacy.Sensitivity;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.protection.clocks.Deadline;
import vn.hanoi.ops.protection.incidents.IncidentRefused.Reason;

/** An incident from its discovery to its end. */
@Entity
@Table(name = "protection_incident")
class Incident {

    private static final int MOST_PEOPLE = 100_000_000;

    @Id
    private UUID id;

    @Version
    private int version;

    private String number;

    @Enumerated(EnumType.STRING)
    private IncidentKind kind;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private String dataKinds;
    private String areaPath;
    private String what;
    private @Nullable Integer people;
    private Instant discoveredAt;
    private Instant notifyDue;
    private @Nullable Instant containedAt;
    private @Nullable Instant notifiedAt;
    private boolean notNeeded;
    private @Nullable Instant toldAt;
    private @Nullable Instant closedAt;
    private @Nullable Instant awaitedBy;
    private @Nullable Instant warnFrom;

    @SuppressWarnings("NullAway.Init")
    Incident() {}

    static Incident discovered(String number, AreaPath place, IncidentFacts facts, Deadline notice) {
        Incident incident = new Incident();
        incident.id = Ids.next();
        incident.number = number;
        incident.areaPath = place.value();
        incident.discoveredAt = notice.began();
        incident.notifyDue = notice.at();
        incident.awaitedBy = notice.at();
        incident.warnFrom = notice.warnFrom();
        incident.describe(facts);
        return incident;
    }

    void describe(IncidentFacts facts) {
        guard(closedAt == null, Reason.WRONG_STATE);
        String words = facts.what().strip();
        guard(words.length() >= 10 && words.length() <= 2_000, Reason.WHAT_LENGTH);
        guard(!facts.data().isEmpty(), Reason.DATA_MISSING);
        Integer count = facts.people();
        guard(count == null || (count >= 0 && count <= MOST_PEOPLE), Reason.PEOPLE_RANGE);
        kind = facts.kind();
        severity = facts.severity();
        dataKinds = facts.data().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        people = count;
        what = words;
    }

    void contain(Instant now) {
        guard(closedAt == null && containedAt == null, Reason.WRONG_STATE);
        containedAt = now;
    }

    void notified(Instant at) {
        guard(closedAt == null && notifiedAt == null, Reason.WRONG_STATE);
        guard(!at.isBefore(discoveredAt), Reason.NOTICE_TIME);
        notifiedAt = at;
        notNeeded = false;
        awaitNothing();
    }

    void needsNoNotice() {
        guard(closedAt == null && notifiedAt == null && !notNeeded, Reason.WRONG_STATE);
        notNeeded = true;
        awaitNothing();
    }

    void told(Instant now) {
        guard(closedAt == null && toldAt == null, Reason.WRONG_STATE);
        toldAt = now;
    }

    void close(Instant now) {
        guard(closedAt == null, Reason.WRONG_STATE);
        guard(notifiedAt != null || notNeeded, Reason.NOT_NOTIFIED);
        guard(containedAt != null, Reason.NOT_CONTAINED);
        guard(people != null, Reason.PEOPLE_UNKNOWN);
        closedAt = now;
    }

    IncidentRow row() {
        Set<Sensitivity> data =
                Arrays.stream(dataKinds.split(",")).map(Sensitivity::valueOf).collect(Collectors.toSet());
        return new IncidentRow(
                id,
                version,
                number,
                new IncidentFacts(kind, severity, data, people, what),
                new AreaPath(areaPath),
                discoveredAt,
                notifyDue,
                containedAt,
                notifiedAt,
                notNeeded,
                toldAt,
                closedAt,
                awaitedBy,
                warnFrom);
    }

    private void awaitNothing() {
        awaitedBy = null;
        warnFrom = null;
    }
}
