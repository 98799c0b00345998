package vn.hanoi.ops.crowding.streets;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.crowding.StreetId;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.VietnameseText;

/** A street's life: added, changed, removed. */
@Entity
@Table(name = "crowding_street")
class WatchedStreet {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private StreetId id;

    @Version
    private @Nullable Integer version;

    private String code;
    private String name;
    private String folded;
    private String areaPath;

    @Column(length = 16_777_215)
    private String line;

    private Instant changedAt;

    @Fetch(FetchMode.SUBSELECT)
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "crowding_street_camera", joinColumns = @JoinColumn(name = "street_id"))
    @OrderColumn(name = "position")
    @Column(name = "camera_id")
    private List<UUID> cameras = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected WatchedStreet() {}

    static WatchedStreet add(StreetData data, AreaPath area, Instant now) {
        WatchedStreet street = new WatchedStreet();
        street.id = StreetId.next();
        street.change(data, area, now);
        return street;
    }

    void change(StreetData data, AreaPath area, Instant now) {
        code = data.code().strip();
        name = data.name().strip();
        folded = VietnameseText.fold(name);
        areaPath = area.value();
        line = data.line().text();
        changedAt = now;
        List<UUID> watching = data.cameras().stream().map(CameraId::value).toList();
        if (!watching.equals(cameras)) {
            cameras.clear();
            cameras.addAll(watching);
        }
    }

    StreetId id() {
        return id;
    }

    AreaPath area() {
        return new AreaPath(areaPath);
    }

    int version() {
        return version == null ? 0 : version;
    }

    StreetDetails details() {
        StreetData data = new StreetData(
                code,
                name,
                StreetLine.parse(line),
                cameras.stream().map(CameraId::new).toList());
        return new StreetDetails(id, version(), area(), data);
    }
}
