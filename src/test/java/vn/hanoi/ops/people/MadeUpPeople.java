package vn.hanoi.ops.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.VietnameseText;

/**
 * Makes up people with names, births, homes and phones as they are spread in Hanoi: two in five are Nguyễn, some of the old
 * know their year alone and many of these were entered with 1 January, families share phones. The same seed gives the same
 * people.
 */
public final class MadeUpPeople {

    private static final String[] FAMILIES = {
        "Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Trần", "Lê", "Lê",
                "Phạm",
        "Phạm", "Hoàng", "Vũ", "Phan", "Đặng", "Bùi", "Đỗ", "Ngô", "Dương", "Đinh", "Trịnh", "Đào", "Lưu"
    };
    private static final String[] MEN = {
        "Văn", "Văn", "Văn", "Đức", "Quang", "Minh", "Hữu", "Xuân", "Tiến", "Ngọc", "Thành", "Công", "Anh", "Duy",
        "Mạnh"
    };
    private static final String[] WOMEN = {
        "Thị",
        "Thị",
        "Thị",
        "Thị Thu",
        "Thị Thanh",
        "Thị Ngọc",
        "Ngọc",
        "Thu",
        "Minh",
        "Phương",
        "Thùy",
        "Khánh",
        "Thị Kim"
    };
    private static final String[] GIVEN_MEN = {
        "Hùng", "Hưng", "Dũng", "Tuấn", "Nam", "Long", "Hải", "Sơn", "Cường", "Thắng", "Minh", "Đức", "Hiếu", "Trung",
        "Quân", "Phong", "Khoa", "Bình", "Tú", "Việt", "Hoàng", "Khánh", "Tùng", "Kiên", "Thành", "Toàn", "Lâm", "Quý"
    };
    private static final String[] GIVEN_WOMEN = {
        "Hoa", "Lan", "Hương", "Hằng", "Mai", "Linh", "Trang", "Thảo", "Hà", "Ngọc", "Yến", "Nga", "Thủy", "Dung",
        "Phương", "Huyền", "Nhung", "Loan", "Oanh", "Vân", "Hạnh", "Anh", "Chi", "Quỳnh", "Thanh", "Hiền", "Tâm", "Xuân"
    };
    private static final String[] PREFIXES = {"32", "36", "38", "70", "79", "81", "86", "90", "91", "96", "97", "98"};

    private final Random random;
    private final List<AreaPath> wards;
    private int made;

    /** @param wards where they live */
    public MadeUpPeople(long seed, List<AreaPath> wards) {
        this.random = new Random(seed);
        this.wards = List.copyOf(wards);
    }

    /** Somebody who was not made before. */
    public PersonData next() {
        boolean man = random.nextBoolean();
        LocalDate born = LocalDate.of(1935, 1, 1).plusDays(random.nextInt(85 * 365));
        boolean old = born.getYear() < 1960;
        Birth birth = old && random.nextInt(100) < 25
                ? Birth.in(born.getYear())
                : Birth.on(random.nextInt(100) < 4 ? born.withDayOfYear(1) : born);
        AreaPath ward = wards.get(random.nextInt(wards.size()));
        PersonData data = PersonData.named(name(man))
                .born(birth)
                .of(man ? Sex.MALE : Sex.FEMALE)
                .from("VN")
                .living(HomeAddress.current(
                        "Số " + (1 + random.nextInt(400)) + " Ngõ " + (1 + random.nextInt(300)) + " Phố Mẫu", ward));
        if (random.nextInt(100) < 85) {
            data = data.phone(phone(random.nextInt(100) < 20 ? made / 3 : made * 7 + 1));
        }
        if (born.getYear() < 2007 && random.nextInt(100) < 80) {
            data = data.with(Document.of(DocumentKind.CCCD, number(man, birth.year())));
        }
        made++;
        return data;
    }

    /** The same person as somebody else would enter: one to three things are missing, mistyped or written in another way. */
    public PersonData again(PersonData known) {
        PersonData other = known;
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            other = switch (random.nextInt(8)) {
                case 0 -> other.withName(withoutMarks(other.name()));
                case 1 -> other.withName(withoutMiddle(other.name()));
                case 2 -> other.withName(turned(other.name()));
                case 3 -> other.withName(mistyped(other.name()));
                case 4 ->
                    other.born(
                            other.birth() == null
                                    ? null
                                    : Birth.in(other.birth().year()));
                case 5 -> without(other, random.nextBoolean(), true);
                case 6 -> without(other, true, false);
                default -> other.withName(other.name().toUpperCase(Locale.ROOT));
            };
        }
        return other;
    }

    private String name(boolean man) {
        String middle = random.nextInt(100) < 8 ? "" : pick(man ? MEN : WOMEN) + " ";
        return pick(FAMILIES) + " " + middle + pick(man ? GIVEN_MEN : GIVEN_WOMEN);
    }

    private String phone(int n) {
        return "+84" + PREFIXES[Math.floorMod(n, PREFIXES.length)]
                + "%07d".formatted(Math.floorMod(n * 31L, 10_000_000L));
    }

    private String number(boolean man, int year) {
        int century = (year / 100 - 19) * 2 + (man ? 0 : 1);
        return "001%d%02d%06d".formatted(century, year % 100, Math.floorMod(made * 7919L, 1_000_000L));
    }

    private static String withoutMarks(String name) {
        return Arrays.stream(VietnameseText.fold(name).split(" "))
                .map(w -> w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1))
                .collect(Collectors.joining(" "));
    }

    private static String withoutMiddle(String name) {
        String[] words = name.split(" ");
        return words.length < 3 ? name : words[0] + " " + words[words.length - 1];
    }

    private static String turned(String name) {
        List<String> words = new ArrayList<>(List.of(name.split(" ")));
        words.addFirst(words.removeLast());
        return String.join(" ", words);
    }

    /** One letter of one word changed round with the next, left out or doubled. */
    private String mistyped(String name) {
        int at = 1 + random.nextInt(Math.max(1, name.length() - 2));
        if (name.charAt(at) == ' ' || name.charAt(Math.min(name.length() - 1, at + 1)) == ' ') {
            return name;
        }
        return switch (random.nextInt(3)) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 -> name.substring(0, at) + name.charAt(at) + name.substring(at);
            default ->
                at + 1 >= name.length()
                        ? name
                        : name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
        };
    }

    private static PersonData without(PersonData data, boolean phone, boolean papers) {
        return new PersonData(
                data.name(),
                data.birth(),
                data.sex(),
                data.nationality(),
                phone ? List.of() : data.phones(),
                data.addresses(),
                papers ? List.of() : data.documents());
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }
}
