package vn.hanoi.ops.quarantine.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.cases.settings.CaseSettings;
import vn.hanoi.ops.people.Birth;
import vn.hanoi.ops.people.HomeAddress;
import vn.hanoi.ops.people.PersonData;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.people.RegisterPerson;
import vn.hanoi.ops.people.Sex;

/** Makes people up and puts them under orders: into beds of the sites, and at home. */
@Component
class DemoResidents {

    /** The ward of the demo's police officer. */
    static final String POLICE_WARD = "01.006.00181";

    private static final int PEOPLE = 2_400;
    private static final int AT_HOME = 300;
    private static final int PART = 200;
    private static final List<String> FAMILY =
            List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô", "Dương", "Lý");
    private static final List<String> MEN =
            List.of("Văn An", "Đức Bình", "Minh Cường", "Hữu Đạt", "Quốc Huy", "Trung Kiên", "Văn Lâm", "Hải Nam");
    private static final List<String> WOMEN =
            List.of("Thị Anh", "Ngọc Bích", "Thùy Chi", "Thu Hà", "Mai Hương", "Khánh Linh", "Thúy Nga", "Phương Thảo");

    private final JdbcTemplate jdbc;
    private final PersonRegister persons;
    private final CaseSettings cases;
    private final TransactionTemplate transactions;
    private final Random random = new Random(20_210_921);

    DemoResidents(JdbcTemplate jdbc, PersonRegister persons, CaseSettings cases, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.persons = persons;
        this.cases = cases;
        this.transactions = transactions;
    }

    private record Place(DemoPlaces.@Nullable Made site, DemoPlaces.@Nullable Bed bed) {}

    /** Writes everybody, part by part. @return how many */
    int write(List<DemoPlaces.Made> sites, List<Area> wards, Instant now) {
        List<Place> places = new ArrayList<>();
        int all = sites.stream().mapToInt(site -> site.beds().size()).sum();
        for (DemoPlaces.Made site : sites) {
            int share = Math.max(4, site.beds().size() * PEOPLE / all);
            site.beds().stream().limit(share).forEach(bed -> places.add(new Place(site, bed)));
        }
        for (int n = 0; n < AT_HOME; n++) {
            places.add(new Place(null, null));
        }
        List<Area> inner = wards.stream()
                .filter(ward -> ward.path().value().matches("01\\.00[1-9].*"))
                .toList();
        for (int from = 0; from < places.size(); from += PART) {
            List<Place> part = places.subList(from, Math.min(places.size(), from + PART));
            transactions.executeWithoutResult(t -> put(part, inner, now));
        }
        return places.size();
    }

    private void put(List<Place> places, List<Area> wards, Instant now) {
        DemoOrders orders = new DemoOrders(cases.at(now), now);
        for (Place place : places) {
            Area ward = place.site() == null && random.nextInt(3) == 0 ? home(wards) : pick(wards);
            PersonData data = somebody(ward);
            PersonId person = persons.register(new RegisterPerson(data, ward.path()));
            DemoOrders.Person who = new DemoOrders.Person(person.value(), data.sex(), ward);
            UUID order = orders.order(who, place.site(), random.nextInt(orders.days() + 1), 100 + random.nextInt(800));
            if (random.nextInt(10) > 0) {
                orders.check(order, 36.5 + random.nextInt(8) / 10.0);
            }
            if (place.site() != null && place.bed() != null) {
                orders.stay(who, order, place.site(), place.bed(), random.nextInt(150) == 0);
            }
        }
        orders.write(jdbc);
    }

    /** The ward of the demo's police officer. */
    private static Area home(List<Area> wards) {
        return wards.stream()
                .filter(ward -> ward.path().value().equals(POLICE_WARD))
                .findFirst()
                .orElse(wards.getFirst());
    }

    private PersonData somebody(Area ward) {
        boolean man = random.nextBoolean();
        String name = pick(FAMILY) + " " + pick(man ? MEN : WOMEN);
        return PersonData.named(name)
                .born(Birth.in(1940 + random.nextInt(78)))
                .of(man ? Sex.MALE : Sex.FEMALE)
                .phone(String.format(Locale.ROOT, "08%08d", 60_000_000 + random.nextInt(9_000_000)))
                .living(HomeAddress.current(
                        "Số " + (1 + random.nextInt(300)) + " Ngõ Mẫu, " + ward.label(), ward.path()));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
