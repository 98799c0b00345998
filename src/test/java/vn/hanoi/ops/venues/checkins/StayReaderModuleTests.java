package vn.hanoi.ops.venues.checkins;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.venues.VenueSetup.NINE;
import static vn.hanoi.ops.venues.VenueSetup.VAN_MIEU;
import static vn.hanoi.ops.venues.VenueSetup.eatery;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.VenueSetup;
import vn.hanoi.ops.venues.register.CapacityType;
import vn.hanoi.ops.venues.register.OwnerData;
import vn.hanoi.ops.venues.register.RememberedSigns;
import vn.hanoi.ops.venues.register.SignsChanged;
import vn.hanoi.ops.venues.register.VenueCodes;
import vn.hanoi.ops.venues.register.VenueData;
import vn.hanoi.ops.venues.register.VenueKind;
import vn.hanoi.ops.venues.register.VenueList;
import vn.hanoi.ops.venues.register.VenueRegister;
import vn.hanoi.ops.venues.register.VenueSettings;
import vn.hanoi.ops.venues.register.VenueSign;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(VenueSetup.class)
@WithOfficer(Role.VENUE_INSPECTOR)
class StayReaderModuleTests {

    @Autowired
    VenueSetup setup;

    @Autowired
    VenueRegister register;

    @Autowired
    VenueCodes codes;

    @Autowired
    VenueList list;

    @Autowired
    RememberedSigns signs;

    @Autowired
    CheckInIntake intake;

    @Autowired
    StayReader reader;

    @Autowired
    VenueSettings settings;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient jdbc;

    private final List<VenueId> venues = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();

    @BeforeEach
    void beginWithVenues() {
        setup.begin();
        venues.clear();
        numbers.clear();
        for (String name : List.of("Phở Mẫu", "Bún Mẫu", "Chè Mẫu")) {
            VenueId venue = register.register(eatery(name, VAN_MIEU), true);
            codes.issue(venue, "");
            venues.add(venue);
            numbers.add(list.find(venue).orElseThrow().row().number());
        }
    }

    @AfterEach
    void forgetTheKind() {
        jdbc.sql("DELETE FROM venues_kind WHERE code = 'KARAOKE'").update();
    }

    @Test
    void manyPlacesReadTogetherGiveWhatEachOfThemGivesAlone() {
        Random random = new Random(5);
        List<Submission> scans = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            scans.add(scan(
                    random.nextInt(3), random.nextInt(60), minutesAgo(random.nextInt(3_000)), random.nextInt(3) == 0));
        }
        assertThat(intake.accept(scans, Source.SYSTEM).rejected()).isEmpty();
        List<PlaceTime> asked = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Instant from = minutesAgo(100 + random.nextInt(2_900));
            asked.add(new PlaceTime(sign(random.nextInt(3)), from, from.plusSeconds(60L * random.nextInt(100))));
        }
        List<List<Stay>> together = reader.at(asked);
        assertThat(together).hasSize(40).anyMatch(stays -> stays.size() > 1);
        for (int i = 0; i < 40; i++) {
            PlaceTime one = asked.get(i);
            assertThat(together.get(i))
                    .containsExactlyInAnyOrderElementsOf(reader.at(one.venue(), one.from(), one.to()));
        }
    }

    @Test
    void whoCameBeforeAndLeftLaterThanTheTimeAskedForWasThere() {
        assertThat(intake.accept(
                                List.of(scan(0, 1, minutesAgo(300), false), scan(0, 1, minutesAgo(60), true)),
                                Source.SYSTEM)
                        .accepted())
                .isEqualTo(2);
        assertThat(reader.at(sign(0), minutesAgo(120), minutesAgo(110)))
                .singleElement()
                .satisfies(stay -> {
                    assertThat(stay.from()).isEqualTo(minutesAgo(300));
                    assertThat(stay.to()).isEqualTo(minutesAgo(60));
                    assertThat(stay.assumed()).isFalse();
                });
    }

    @Test
    void unmatchedScansDoNotExtendEachOther() {
        List<Submission> two = List.of(60, 30).stream()
                .map(ago -> new Submission("", number(0), 0, "", "******123", "", minutesAgo(ago), false, null))
                .toList();
        assertThat(intake.accept(two, Source.SYSTEM).accepted()).isEqualTo(2);
        assertThat(reader.at(sign(0), minutesAgo(120), minutesAgo(0)))
                .extracting(Stay::from)
                .containsExactlyInAnyOrder(minutesAgo(60), minutesAgo(30));
    }

    @Test
    void whoLeftAndCameBackAtTheSameMomentWasThereAlsoWhenTheFirstHalfBeganLongBefore() {
        List<Submission> scans = List.of(
                scan(0, 1, minutesAgo(240), false),
                scan(0, 1, minutesAgo(120), true),
                scan(0, 1, minutesAgo(120), false),
                scan(0, 1, minutesAgo(90), true));
        assertThat(intake.accept(scans, Source.SYSTEM).accepted()).isEqualTo(4);
        assertThat(reader.at(sign(0), minutesAgo(119), minutesAgo(60)))
                .singleElement()
                .satisfies(stay -> {
                    assertThat(stay.from()).isEqualTo(minutesAgo(120));
                    assertThat(stay.to()).isEqualTo(minutesAgo(90));
                });
    }

    @Test
    void aVenueThatAnotherNodeClosedIsReadAnewAsSoonAsThatIsHeard() {
        Submission scan = scan(0, 1, minutesAgo(5), false);
        assertThat(intake.accept(List.of(scan), Source.SYSTEM).accepted()).isOne();
        jdbc.sql("UPDATE venues_venue SET stage = 'CLOSED' WHERE number = :number")
                .param("number", number(0))
                .update();
        events.publishEvent(new SignsChanged(List.of(number(0))));
        assertThat(intake.accept(List.of(scan(0, 2, minutesAgo(5), false)), Source.SYSTEM)
                        .rejected())
                .extracting(Receipt.Rejected::code)
                .containsExactly(Refusal.VENUE_CLOSED);
    }

    @Test
    void aStayIsAsLongAsTheKindsDescriptionOfItsOwnDay() {
        describe("2021-01-01", 60);
        describe("2021-09-20", 180);
        aPlaceOfThatKind();
        Instant before = Instant.parse("2021-09-19T02:00:00Z");
        Instant since = Instant.parse("2021-09-20T02:00:00Z");
        intake.accept(List.of(scan(3, 1, before, false), scan(3, 1, since, false)), Source.SYSTEM);
        Stay there = reader.at(sign(3), since, since.plusSeconds(60)).getFirst();
        assertThat(reader.of(List.of(there.person()), before.minus(Duration.ofDays(5)), NINE))
                .extracting(Stay::to)
                .as("an hour, as it was described before, and three hours since")
                .containsExactly(before.plus(Duration.ofHours(1)), since.plus(Duration.ofHours(3)));
        assertThat(reader.at(sign(3), before.plusSeconds(3_600), before.plusSeconds(7_200)))
                .isEmpty();
    }

    @Test
    void whoCameOnTheLastDayOfALongerTypicalStayIsStillThereAfterMidnight() {
        describe("2021-01-01", 180);
        describe("2021-09-20", 30);
        aPlaceOfThatKind();
        Instant eleven = Instant.parse("2021-09-19T16:00:00Z");
        intake.accept(List.of(scan(3, 1, eleven, false)), Source.SYSTEM);
        Instant half = Instant.parse("2021-09-19T18:30:00Z");
        assertThat(reader.at(sign(3), half, half.plusSeconds(60)))
                .singleElement()
                .satisfies(stay -> assertThat(stay.to()).isEqualTo(eleven.plus(Duration.ofHours(3))));
    }

    private void describe(String since, int minutes) {
        SecurityContextHolder.setContext(new WithOfficer.Factory().of("quantri", Role.ADMIN));
        settings.describe(new VenueKind(
                "KARAOKE",
                LocalDate.parse(since),
                "Karaoke",
                "Karaoke",
                Duration.ofMinutes(minutes),
                CapacityType.SEATS,
                1.0,
                false,
                "Quyết định thử nghiệm"));
    }

    private void aPlaceOfThatKind() {
        SecurityContextHolder.setContext(new WithOfficer.Factory().of("kiemtra", Role.VENUE_INSPECTOR));
        VenueId venue = register.register(
                new VenueData(
                        "Karaoke Mẫu",
                        "KARAOKE",
                        "Số 5",
                        "Quốc Tử Giám",
                        VAN_MIEU,
                        40,
                        "",
                        OwnerData.UNKNOWN,
                        List.of()),
                true);
        codes.issue(venue, "");
        numbers.add(list.find(venue).orElseThrow().row().number());
    }

    private Submission scan(int venue, int person, Instant at, boolean leaving) {
        return new Submission("", number(venue), 0, "0987%06d".formatted(person), "", "", at, leaving, null);
    }

    private int number(int venue) {
        return numbers.get(venue);
    }

    private VenueSign sign(int venue) {
        int number = number(venue);
        return signs.byNumbers(List.of(number)).get(number);
    }

    private static Instant minutesAgo(int minutes) {
        return NINE.minus(Duration.ofMinutes(minutes));
    }
}
