package vn.hanoi.ops.venues.register;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Generated;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.VietnameseText;
import vn.hanoi.ops.venues.VenueId;

/** What a venue is and where it stands, whatever becomes of its code. */
@MappedSuperclass
abstract class VenueDescription {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private VenueId id;

    @Version
    private @Nullable Integer version;

    @Generated
    @Column(insertable = false, updatable = false)
    private int number;

    private String name;
    private String folded;
    private String sought;
    private String kind;
    private String address;
    private String street;
    private String areaPath;
    private double lat;
    private double lon;
    private @Nullable Integer capacity;
    private String checker;

    @Embedded
    private SealedOwner owner;

    private int lastZone;

    @ElementCollection
    @CollectionTable(name = "venues_zone", joinColumns = @JoinColumn(name = "venue_id"))
    @OrderColumn(name = "position")
    private List<Zone> zones = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected VenueDescription() {}

    void identify(VenueId fresh) {
        id = fresh;
    }

    VenueId id() {
        return id;
    }

    /** The short number, 0 until the venue is stored. */
    int number() {
        return number;
    }

    int version() {
        return version == null ? 0 : version;
    }

    AreaPath area() {
        return new AreaPath(areaPath);
    }

    SealedOwner owner() {
        return owner;
    }

    /** What is said about it, without its parts and who answers for it. */
    VenueData data() {
        return new VenueData(
                name, kind, address, street, new GeoPoint(lat, lon), capacity, checker, OwnerData.UNKNOWN, List.of());
    }

    List<Zone> zones() {
        return List.copyOf(zones);
    }

    VenueRow describedRow(CodeState state, OpeningState opening, @Nullable LocalDate scannedOn) {
        return new VenueRow(id, number, name, folded, kind, address, area(), state, opening, scannedOn);
    }

    void describe(VenueData data, AreaPath area, SealedOwner sealed) {
        name = data.name().strip();
        kind = data.kind();
        address = data.address().strip();
        street = data.street().strip();
        folded = VietnameseText.fold(name);
        sought = VietnameseText.fold(name + " " + address + " " + street);
        areaPath = area.value();
        lat = data.position().lat();
        lon = data.position().lon();
        capacity = data.capacity();
        checker = data.checker().strip();
        owner = sealed;
        List<Zone> numbered = data.zones().stream().map(this::numbered).toList();
        if (!numbered.equals(zones)) {
            zones.clear();
            zones.addAll(numbered);
        }
    }

    private Zone numbered(Zone zone) {
        boolean known = zones.stream().anyMatch(z -> z.number() == zone.number());
        return new Zone(
                known ? zone.number() : ++lastZone, zone.kind(), zone.name().strip());
    }
}
