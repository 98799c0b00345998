package vn.hanoi.ops.venues.register;

import java.util.List;
import java.util.Random;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.venues.VenueId;

/** Invents venues, the same ones at every start. */
final class DemoNames {

    private static final double SPREAD = 0.004;
    private static final List<String[]> SORTS = List.of(
            new String[] {"EATERY", "Phở bò", "Bún chả", "Cơm bình dân", "Nhà hàng", "Lẩu nướng"},
            new String[] {"CAFE", "Cà phê", "Trà chanh", "Sinh tố"},
            new String[] {"SHOP", "Tạp hóa", "Thời trang", "Điện máy", "Văn phòng phẩm", "Hoa tươi"},
            new String[] {"PHARMACY", "Nhà thuốc", "Quầy thuốc"},
            new String[] {"SUPERMARKET", "Siêu thị", "Cửa hàng tiện lợi"},
            new String[] {"MARKET", "Chợ"},
            new String[] {"OFFICE", "Công ty", "Văn phòng"},
            new String[] {"SALON", "Cắt tóc", "Làm đẹp"},
            new String[] {"BANK", "Ngân hàng", "Bưu điện"},
            new String[] {"SCHOOL", "Trường tiểu học", "Trường mầm non"},
            new String[] {"BUILDING", "Chung cư"},
            new String[] {"FACTORY", "Xưởng mộc", "Xưởng may"},
            new String[] {"HEALTH", "Phòng khám"},
            new String[] {"MALL", "Trung tâm thương mại"});
    private static final List<String> PROPER = List.of(
            "An Bình",
            "Bảo Ngọc",
            "Cẩm Tú",
            "Diệu Linh",
            "Đại Phát",
            "Gia Hân",
            "Hồng Hạnh",
            "Hương Giang",
            "Khánh Vy",
            "Kim Anh",
            "Lộc Phát",
            "Mai Hoa",
            "Minh Tâm",
            "Ngọc Lan",
            "Phú Quý",
            "Phương Nam",
            "Quỳnh Anh",
            "Sao Mai",
            "Sông Hồng",
            "Tân Tiến",
            "Thanh Xuân",
            "Thịnh Vượng",
            "Thu Hà",
            "Trúc Lâm",
            "Tuấn Tú",
            "Vạn Xuân",
            "Việt Hưng",
            "Xuân Mai",
            "Yên Bình",
            "Ánh Dương");
    private static final List<String> FAMILY =
            List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô");
    private static final List<String> GIVEN =
            List.of("Thị Mẫu", "Văn Thử", "Minh Họa", "Thị Ví Dụ", "Quang Mẫu", "Ngọc Thử", "Đức Họa", "Thanh Mẫu");

    private final Random random = new Random(2021);
    private final List<Area> wards;

    DemoNames(List<Area> wards) {
        this.wards = wards;
    }

    /** @param daysSinceScan below 0 when it was never scanned */
    record Place(
            VenueId id,
            String name,
            String kind,
            String address,
            String street,
            AreaPath area,
            GeoPoint position,
            int capacity,
            OwnerData owner,
            CodeStage stage,
            int daysSinceScan) {}

    Place next() {
        Area ward = wards.get(random.nextInt(wards.size()));
        String[] sort = SORTS.get((int) (Math.pow(random.nextDouble(), 2) * SORTS.size()));
        String street = "Phố " + ward.name().replaceFirst("^(Phường|Xã|Thị trấn) ", "");
        GeoPoint position = new GeoPoint(
                ward.centre().lat() + (random.nextDouble() - 0.5) * SPREAD,
                ward.centre().lon() + (random.nextDouble() - 0.5) * SPREAD);
        int fate = random.nextInt(100);
        CodeStage stage = stage(fate);
        return new Place(
                VenueId.next(),
                sort[1 + random.nextInt(sort.length - 1)] + " " + pick(PROPER),
                sort[0],
                "Số " + (1 + random.nextInt(300)) + " " + street,
                street,
                ward.path(),
                position,
                10 + random.nextInt(190),
                owner(),
                stage,
                fate >= 45 ? random.nextInt(14) : -1);
    }

    private OwnerData owner() {
        boolean person = random.nextBoolean();
        return new OwnerData(
                person ? OwnerKind.PERSON : OwnerKind.ORGANISATION,
                person ? pick(FAMILY) + " " + pick(GIVEN) : "Công ty TNHH " + pick(PROPER),
                "01%08d".formatted(random.nextInt(100_000_000)),
                "0912%06d".formatted(random.nextInt(1_000_000)));
    }

    private static CodeStage stage(int fate) {
        if (fate < 15) {
            return CodeStage.NONE;
        }
        if (fate < 22) {
            return CodeStage.ISSUED;
        }
        return fate < 32 ? CodeStage.PRINTED : CodeStage.POSTED;
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
