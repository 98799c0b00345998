package vn.hanoi.ops.cases.demo;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.people.Birth;
import vn.hanoi.ops.people.HomeAddress;
import vn.hanoi.ops.people.PersonData;
import vn.hanoi.ops.people.Sex;

/** Makes people up. */
final class DemoNames {

    private static final List<String> FAMILY = List.of(
            "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý");
    private static final List<String> MEN = List.of(
            "Văn An",
            "Đức Bình",
            "Minh Cường",
            "Quang Dũng",
            "Hữu Đạt",
            "Văn Giang",
            "Mạnh Hà",
            "Quốc Huy",
            "Trung Kiên",
            "Văn Lâm",
            "Hoàng Long",
            "Đức Mạnh",
            "Hải Nam",
            "Văn Phúc",
            "Minh Quân",
            "Thanh Sơn",
            "Anh Tuấn",
            "Việt Thắng");
    private static final List<String> WOMEN = List.of(
            "Thị Anh",
            "Ngọc Bích",
            "Thùy Chi",
            "Thị Dung",
            "Hương Giang",
            "Thu Hà",
            "Thị Hoa",
            "Mai Hương",
            "Thị Lan",
            "Khánh Linh",
            "Thị Mai",
            "Thúy Nga",
            "Bích Ngọc",
            "Thị Oanh",
            "Hồng Phương",
            "Thị Quỳnh",
            "Phương Thảo",
            "Thị Yến");
    private static final List<String> LANES =
            List.of("Ngõ Chợ", "Ngõ Mẫu", "Ngõ Đình", "Ngõ Gạch", "Ngõ Trại", "Phố Mẫu");

    private final Random random;

    DemoNames(Random random) {
        this.random = random;
    }

    /** Somebody who lives in a ward. @param house the same number for people of one home */
    PersonData person(Area ward, int house) {
        boolean man = random.nextBoolean();
        String name = pick(FAMILY) + " " + pick(man ? MEN : WOMEN);
        int born = 2021 - Math.min(88, 3 + (int) Math.abs(random.nextGaussian() * 19 + 30));
        String address = "Số " + (1 + house % 220) + " " + LANES.get(house % LANES.size()) + ", " + ward.label();
        return PersonData.named(name)
                .born(Birth.in(born))
                .of(man ? Sex.MALE : Sex.FEMALE)
                .phone(String.format(Locale.ROOT, "09%08d", 10_000_000 + house * 37 % 80_000_000))
                .living(HomeAddress.current(address, ward.path()));
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
