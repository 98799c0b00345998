package vn.hanoi.ops.bench;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.MadeUpPeople;
import vn.hanoi.ops.people.PersonData;

/** A made-up file in the console's own layout. */
final class ImportedFile {

    private static final String HEAD =
            "Mã hồ sơ,Loại,Họ và tên,Ngày sinh,Điện thoại,Mã địa bàn,Thời điểm có kết quả,Nơi phát hiện,Mã nguồn lây,"
                    + "Ngày tiếp xúc cuối\n";
    private static final int FRESH = 77;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final List<AreaPath> wards;
    private final LocalDate yesterday;

    /** @param yesterday when the results came */
    ImportedFile(Areas areas, LocalDate yesterday) {
        this.yesterday = yesterday;
        wards = areas.units(areas.working()).stream()
                .map(Area::path)
                .filter(path -> path.level() == 3)
                .toList();
    }

    static List<PersonData> people(int count) {
        MadeUpPeople people = new MadeUpPeople(ManyCasesData.SEED, List.of(new AreaPath("01.006.00181")));
        List<PersonData> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(people.next());
        }
        return made;
    }

    String text(int rows) {
        MadeUpPeople people = new MadeUpPeople(FRESH, wards);
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = 0; i < rows; i++) {
            PersonData person = people.next();
            boolean f0 = i % 2 == 0;
            text.append("B-")
                    .append(i)
                    .append(f0 ? ",F0," : ",F1,")
                    .append(person.name())
                    .append(',');
            text.append(person.birth() == null ? "" : person.birth()).append(',');
            text.append(person.phones().isEmpty() ? "" : person.phones().getFirst())
                    .append(',');
            text.append(person.unit().orElseThrow()).append(',');
            text.append(
                            f0
                                    ? DAY.format(yesterday) + ",Cộng đồng,,"
                                    : ",,B-" + (i - 1) + "," + DAY.format(yesterday.minusDays(1)))
                    .append('\n');
        }
        return text.toString();
    }
}
