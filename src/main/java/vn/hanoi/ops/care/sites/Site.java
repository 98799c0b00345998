package vn.hanoi.ops.care.sites;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.care.BedClass;
import vn.hanoi.ops.care.Capability;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.SiteKind;
import vn.hanoi.ops.cases.rules.RiskGroup;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.VietnameseText;

/** A place of treatment: each verb guards first; its history is kept beside it. */
@Entity
@Table(name = "care_site")
class Site {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SiteId id;

    @Version
    private @Nullable Integer version;

    private String code;
    private String name;
    private String folded;
    private String sought;

    @Enumerated(EnumType.STRING)
    private SiteKind kind;

    private int tier;
    private String areaPath;
    private double lat;
    private double lon;
    private String address;
    private String deskPhone;
    private String capabilities;
    private String riskGroups;
    private @Nullable LocalDate opensOn;
    private @Nullable LocalDate closesOn;
    private int intakeFrom;
    private int intakeTo;
    private @Nullable Instant confirmedAt;
    private Instant registeredAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "care_ward", joinColumns = @JoinColumn(name = "site_id"))
    private List<Ward> wards = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Site() {}

    static Site register(SiteData data, AreaPath area, Instant now) {
        Site site = new Site();
        site.id = SiteId.next();
        site.registeredAt = now;
        site.change(data, area);
        return site;
    }

    void change(SiteData data, AreaPath area) {
        code = data.code().strip();
        name = data.name().strip();
        folded = VietnameseText.fold(name);
        sought = VietnameseText.fold(code + " " + name + " " + data.address());
        kind = data.kind();
        tier = data.tier();
        areaPath = area.value();
        lat = data.position().lat();
        lon = data.position().lon();
        address = data.address().strip();
        deskPhone = data.deskPhone().strip();
        capabilities = SiteSets.write(data.capabilities());
        riskGroups = SiteSets.write(data.riskGroups());
        opensOn = data.opensOn();
        closesOn = data.closesOn();
        intakeFrom = data.intakeFrom();
        intakeTo = data.intakeTo();
        if (!Set.copyOf(wards).equals(Set.copyOf(data.wards()))) {
            wards.clear();
            wards.addAll(data.wards());
        }
    }

    /** The place says that its list of patients and beds is as the console shows it. */
    void confirm(Instant now) {
        confirmedAt = now;
    }

    SiteData data() {
        return new SiteData(
                code,
                name,
                kind,
                tier,
                new GeoPoint(lat, lon),
                address,
                deskPhone,
                SiteSets.read(capabilities, Capability.class),
                SiteSets.read(riskGroups, RiskGroup.class),
                opensOn,
                closesOn,
                intakeFrom,
                intakeTo,
                wards.stream().sorted(Comparator.comparing(Ward::code)).toList());
    }

    Map<BedClass, Integer> beds() {
        Map<BedClass, Integer> beds = new EnumMap<>(BedClass.class);
        wards.forEach(ward -> beds.merge(ward.bedClass(), ward.beds(), Integer::sum));
        return beds;
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
}
