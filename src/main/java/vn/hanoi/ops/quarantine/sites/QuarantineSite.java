package vn.hanoi.ops.quarantine.sites;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.VietnameseText;
import vn.hanoi.ops.quarantine.QuarantineRefused;
import vn.hanoi.ops.quarantine.QuarantineRefused.Reason;
import vn.hanoi.ops.quarantine.SiteId;

/** A site's life: registered, changed, closed when nobody is left, opened again. */
@Entity
@Table(name = "quarantine_site")
class QuarantineSite {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SiteId id;

    @Version
    private @Nullable Integer version;

    private String code;
    private String name;
    private String folded;

    @Enumerated(EnumType.STRING)
    private SiteKind kind;

    private String address;
    private String areaPath;
    private double lat;
    private double lon;
    private Instant registeredAt;
    private @Nullable Instant closedAt;
    private String closedReason;

    @SuppressWarnings("NullAway.Init")
    protected QuarantineSite() {}

    static QuarantineSite register(SiteData data, AreaPath area, Instant now) {
        QuarantineSite site = new QuarantineSite();
        site.id = SiteId.next();
        site.registeredAt = now;
        site.closedReason = "";
        site.change(data, area);
        return site;
    }

    void change(SiteData data, AreaPath area) {
        code = data.code();
        name = data.name().strip();
        folded = VietnameseText.fold(name);
        kind = data.kind();
        address = data.address().strip();
        areaPath = area.value();
        lat = data.position().lat();
        lon = data.position().lon();
    }

    /** @param reason never blank */
    void close(String reason, Instant now) {
        QuarantineRefused.unless(closedAt == null, Reason.WRONG_STATE);
        closedAt = now;
        closedReason = reason.strip();
    }

    void reopen() {
        QuarantineRefused.unless(closedAt != null, Reason.WRONG_STATE);
        closedAt = null;
        closedReason = "";
    }

    String closedReason() {
        return closedReason;
    }

    boolean open() {
        return closedAt == null;
    }

    SiteId id() {
        return id;
    }

    int version() {
        return version == null ? 0 : version;
    }

    AreaPath area() {
        return new AreaPath(areaPath);
    }

    SiteData data() {
        return new SiteData(code, name, kind, address, new GeoPoint(lat, lon));
    }
}
