package vn.hanoi.ops.crowding.ui.live;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.crowding.AdvisoryMark;
import vn.hanoi.ops.crowding.Basis;
import vn.hanoi.ops.crowding.StreetId;
import vn.hanoi.ops.crowding.StreetNow;
import vn.hanoi.ops.crowding.Trend;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;

/** Streets of a made-up moment. */
public final class StreetFixtures {

    public static final Instant NOW = Instant.parse("2021-09-21T07:02:31Z");
    public static final AreaPath DONG_DA = new AreaPath("01.006");
    public static final AreaPath HOAN_KIEM = new AreaPath("01.002");

    public static final StreetNow TAY_SON =
            street(1, "Tây Sơn", DONG_DA, "Quận Đống Đa").at(5).withPeople(412).now();
    public static final StreetNow XA_DAN =
            street(2, "Xã Đàn", DONG_DA, "Quận Đống Đa").at(3).withPeople(171).now();
    public static final StreetNow TRANG_TIEN = street(3, "Tràng Tiền", HOAN_KIEM, "Quận Hoàn Kiếm")
            .at(4)
            .withPeople(88)
            .now();
    public static final StreetNow HANG_BAI = street(4, "Hàng Bài", HOAN_KIEM, "Quận Hoàn Kiếm")
            .at(4)
            .lostSince(NOW.minusSeconds(12 * 60))
            .now();
    public static final StreetNow HANG_DAO =
            street(5, "Hàng Đào", HOAN_KIEM, "Quận Hoàn Kiếm").neverCounted().now();

    public static final List<StreetNow> CITY = List.of(XA_DAN, HANG_DAO, TRANG_TIEN, HANG_BAI, TAY_SON);

    private final StreetId id;
    private final String name;
    private final AreaPath area;
    private final String label;
    private int level = 1;
    private boolean stale;
    private Basis basis = Basis.DENSITY;
    private @Nullable Integer people = 10;
    private @Nullable Instant asOf = NOW.minusSeconds(5);
    private @Nullable AdvisoryMark advisory;

    private StreetFixtures(int number, String name, AreaPath area, String label) {
        this.id = new StreetId(new UUID(0, number));
        this.name = name;
        this.area = new AreaPath(area + ".0000" + number);
        this.label = label;
    }

    public static StreetFixtures street(int number, String name, AreaPath district, String label) {
        return new StreetFixtures(number, name, district, label);
    }

    public static StreetFixtures again(StreetNow street) {
        int number = (int) street.id().value().getLeastSignificantBits();
        return new StreetFixtures(number, street.name(), street.addressee(), street.areaLabel())
                .at(street.level())
                .withPeople(street.peopleAtLeast());
    }

    public StreetFixtures at(int value) {
        level = value;
        return this;
    }

    public StreetFixtures withPeople(@Nullable Integer count) {
        people = count;
        return this;
    }

    public StreetFixtures with(AdvisoryMark mark) {
        advisory = mark;
        return this;
    }

    public StreetFixtures lostSince(Instant last) {
        stale = true;
        asOf = last;
        return this;
    }

    public StreetFixtures neverCounted() {
        level = 0;
        people = null;
        asOf = null;
        basis = Basis.UNKNOWN;
        return this;
    }

    public StreetNow now() {
        Map<CountClass, Integer> counts = people == null ? Map.of() : Map.of(CountClass.PERSON, people);
        Double density = basis == Basis.DENSITY ? 0.06 * level : null;
        int healthy = stale || asOf == null ? 0 : 2;
        return new StreetNow(
                id,
                "T00" + id.value().getLeastSignificantBits(),
                name,
                area,
                label,
                area.upTo(2),
                label,
                List.of(new GeoPoint(21.02, 105.83), new GeoPoint(21.03, 105.84)),
                level,
                stale,
                basis,
                density,
                null,
                density == null ? null : 'A',
                people,
                counts,
                Trend.STEADY,
                healthy,
                2,
                asOf,
                level == 0 ? null : NOW.minusSeconds(660),
                advisory);
    }
}
