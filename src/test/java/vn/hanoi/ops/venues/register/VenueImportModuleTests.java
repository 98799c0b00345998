package vn.hanoi.ops.venues.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.venues.VenueSetup.HOAN_KIEM;
import static vn.hanoi.ops.venues.VenueSetup.VAN_MIEU;
import static vn.hanoi.ops.venues.VenueSetup.eatery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.exchange.imports.ImportId;
import vn.hanoi.ops.exchange.imports.ImportLine;
import vn.hanoi.ops.exchange.imports.ImportState;
import vn.hanoi.ops.exchange.imports.ImportSummary;
import vn.hanoi.ops.exchange.imports.Imports;
import vn.hanoi.ops.exchange.imports.Looked;
import vn.hanoi.ops.exchange.imports.RowFault;
import vn.hanoi.ops.exchange.imports.Verdict;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.VenueSetup;
import vn.hanoi.whole.WholeConsole;

@WholeConsole
@WithOfficer(Role.VENUE_INSPECTOR)
class VenueImportModuleTests {

    private static final String HEAD = "Tên;Loại hình;Địa chỉ;Phố;Vĩ độ;Kinh độ;Điện thoại\n";

    private static final String NUMBERED = "Số;Tên;Loại hình;Địa chỉ;Vĩ độ;Kinh độ\n";

    @TempDir
    Path folder;

    @Autowired
    VenueSetup setup;

    @Autowired
    VenueRegister register;

    @Autowired
    VenueCodes codes;

    @Autowired
    VenueList list;

    @Autowired
    Imports imports;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void beginWithoutVenuesAndFiles() {
        setup.begin();
        jdbc.sql("DELETE FROM exchange_import").update();
    }

    @Test
    void aDryRunChangesNothingAndTheSameFileTwiceNeither() {
        String file = row("Phở Thử", VAN_MIEU) + row("Bún Thử", HOAN_KIEM);
        ImportSummary looked = read(file);
        assertThat(looked.fresh()).isEqualTo(2);
        assertThat(setup.rows("venues_venue")).isZero();
        imports.take(looked.id(), rows -> {});
        assertThat(names()).containsExactly("Bún Thử", "Phở Thử");
        ImportSummary again = read(file);
        assertThat(again.toTake()).isZero();
        imports.take(again.id(), rows -> {});
        assertThat(setup.rows("venues_venue")).isEqualTo(2);
    }

    @Test
    void whatIsTakenInStandsInItsWardAndItsOwnersPhoneIsSealed() {
        imports.take(read(row("Phở Thử", VAN_MIEU)).id(), rows -> {});
        VenueDetails venue = only();
        assertThat(venue.row().area().value()).startsWith("01.006");
        assertThat(venue.street()).isEqualTo("Quốc Tử Giám");
        assertThat(venue.history()).extracting(VenueEntry::step).containsExactly(VenueStep.REGISTERED);
        assertThat(jdbc.sql("SELECT owner_phone_sealed IS NOT NULL FROM venues_venue")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void theSameNameAtTheSamePlaceIsTheSameVenueAndWhatChangesIsShownFirst() {
        VenueId id = register.register(eatery("Phở Thử", VAN_MIEU), false);
        ImportSummary looked = read(row("PHO THU", VAN_MIEU));
        assertThat(looked.changed()).isEqualTo(1);
        ImportLine line = imports.lines(looked.id(), Verdict.CHANGED, 0, 10).getFirst();
        assertThat(line.differences()).anySatisfy(d -> {
            assertThat(d.titleKey()).isEqualTo("venues.import.name");
            assertThat(imports.shown(d.before())).isEqualTo("Phở Thử");
            assertThat(d.after()).isEqualTo("PHO THU");
        });
        imports.take(looked.id(), rows -> {});
        assertThat(list.find(id).orElseThrow().row().name()).isEqualTo("PHO THU");
        imports.takeBack(looked.id(), rows -> {});
        assertThat(list.find(id).orElseThrow().row().name()).isEqualTo("Phở Thử");
    }

    @Test
    void aLikeNameNearByIsDoubtfulUntilAnOfficerDecides() {
        register.register(eatery("Phở Thử Văn Miếu", VAN_MIEU), false);
        ImportSummary looked = read(row("Phở Thử Văn Miếu 2", VAN_MIEU));
        assertThat(looked.toTake()).isZero();
        ImportLine line = imports.lines(looked.id(), Verdict.DOUBTFUL, 0, 10).getFirst();
        assertThat(line.choices()).hasSize(2);
        imports.decide(looked.id(), line.number(), "new");
        imports.take(looked.id(), rows -> {});
        assertThat(setup.rows("venues_venue")).isEqualTo(2);
    }

    @Test
    void badRowsAreNamedByColumnAndStopNoOther() {
        ImportSummary looked = read(row("Phở Thử", VAN_MIEU)
                + "Quán xa;EATERY;Số 1;;10,8;106,7;\n"
                + ";Lâu đài;Số 1;;x;105,8;\n"
                + "Quán số;EATERY;Số 1;;21,0285;105,8355;chín\n");
        assertThat(looked.bad()).isEqualTo(3);
        List<ImportLine> bad = imports.lines(looked.id(), Verdict.BAD, 0, 10);
        assertThat(bad.get(0).faults()).extracting(RowFault::key).containsExactly("venues.fault.OUTSIDE_CITY");
        assertThat(bad.get(1).faults()).extracting(RowFault::field).contains("kind", "lat");
        assertThat(bad.get(2).faults()).extracting(RowFault::field).containsExactly("ownerPhone");
        imports.take(looked.id(), rows -> {});
        assertThat(names()).containsExactly("Phở Thử");
    }

    @Test
    void theSameVenueTwiceInOneFileIsMadeOnce() {
        ImportSummary looked = read(row("Phở Thử", VAN_MIEU) + row("PHỞ THỬ", VAN_MIEU));
        assertThat(looked.fresh()).isEqualTo(1);
        assertThat(looked.bad()).isEqualTo(1);
    }

    @Test
    void theSameVenueTwiceInAFileIsNamedInTheDryRunHoweverFarApartTheRowsStand() {
        String file = row("Phở An Bình", VAN_MIEU) + others(600) + row("PHỞ AN BÌNH", near(VAN_MIEU));
        ImportSummary looked = read(file);
        assertThat(looked.fresh()).isEqualTo(601);
        assertThat(bad(looked)).containsExactly("venues.import.fault.TWICE");
        imports.take(looked.id(), rows -> {});
        assertThat(setup.rows("venues_venue")).isEqualTo(601);
        VenueDetails first = list.find(venue("pho an binh")).orElseThrow();
        assertThat(first.row().name()).isEqualTo("Phở An Bình");
        assertThat(first.history()).hasSize(1);
        assertThat(imports.takeBack(looked.id(), rows -> {}).kept()).isZero();
        assertThat(setup.rows("venues_venue")).isZero();
    }

    @Test
    void likeNamesOfOneFileAreDoubtfulAlsoBeyondABatch() {
        String file = row("Phở Thử Văn Miếu", VAN_MIEU) + others(600) + row("Phở Thử Văn Miếu 2", near(VAN_MIEU));
        ImportSummary looked = read(file);
        assertThat(looked.fresh()).isEqualTo(601);
        ImportLine line = imports.lines(looked.id(), Verdict.DOUBTFUL, 0, 10).getFirst();
        assertThat(line.choices()).extracting(Looked.Choice::code).containsExactly("same:2", "new");
        imports.decide(looked.id(), line.number(), "new");
        imports.take(looked.id(), rows -> {});
        assertThat(setup.rows("venues_venue")).isEqualTo(602);
    }

    @Test
    void aLikeNameThatIsTheVenueOfAnEarlierRowIsLeftOut() {
        ImportSummary looked = read(row("Phở Thử Văn Miếu", VAN_MIEU) + row("Phở Thử Văn Miếu 2", VAN_MIEU));
        ImportLine line = imports.lines(looked.id(), Verdict.DOUBTFUL, 0, 10).getFirst();
        String earlier = line.choices().getFirst().code();
        assertThat(imports.decide(looked.id(), line.number(), earlier).toTake()).isEqualTo(1);
        imports.take(looked.id(), rows -> {});
        assertThat(names()).containsExactly("Phở Thử Văn Miếu");
    }

    @Test
    void aRowThatWasLookedAtAsNewNeverBecomesAChange() {
        ImportSummary looked = read(row("Phở Thử", VAN_MIEU) + row("Bún Thử", HOAN_KIEM));
        VenueId meanwhile = register.register(eatery("PHỞ THỬ", VAN_MIEU), false);
        ImportSummary taken = imports.take(looked.id(), rows -> {});
        assertThat(taken.bad()).isEqualTo(1);
        assertThat(names()).containsExactly("Bún Thử", "PHỞ THỬ");
        assertThat(list.find(meanwhile).orElseThrow().history()).hasSize(1);
    }

    @Test
    void ofTwoRowsWithTheSameNumberTheFirstCounts() {
        register.register(eatery("Phở Thử", VAN_MIEU), false);
        int number = only().row().number();
        ImportSummary looked = readWhole(NUMBERED + number + ";Phở một;CAFE;Số 2;21,0288;105,8538\n" + number
                + ";Phở hai;CAFE;Số 3;21,0288;105,8538\n");
        assertThat(bad(looked)).containsExactly("venues.import.fault.SAME_VENUE");
        imports.take(looked.id(), rows -> {});
        assertThat(only().row().name()).isEqualTo("Phở một");
    }

    @Test
    void aNumberWithAPointMeansTheSameVenueAndAnyOtherTextIsBad() {
        register.register(eatery("Phở Thử", VAN_MIEU), false);
        int number = only().row().number();
        String rest = ";CAFE;Số 2;21,0288;105,8538\n";
        ImportSummary looked = readWhole(NUMBERED + number + ".0;Phở dời nhà" + rest + "abc;Một quán" + rest
                + "1e3;Hai quán" + rest + "1.000;Ba quán" + rest + "123456789012;Bốn quán" + rest);
        assertThat(looked.changed()).isEqualTo(1);
        assertThat(looked.fresh()).isZero();
        assertThat(bad(looked)).containsOnly("venues.fault.NOT_A_NUMBER").hasSize(4);
        imports.take(looked.id(), rows -> {});
        assertThat(only().row().name()).isEqualTo("Phở dời nhà");
    }

    @Test
    void anImportIsTakenBackExceptForVenuesOnWhichSomebodyWorked() {
        ImportId id = imports.take(
                        read(row("Phở Thử", VAN_MIEU) + row("Bún Thử", HOAN_KIEM))
                                .id(),
                        rows -> {})
                .id();
        codes.issue(venue("pho thu"), "");
        ImportSummary undone = imports.takeBack(id, rows -> {});
        assertThat(undone.state()).isEqualTo(ImportState.UNDONE);
        assertThat(undone.kept()).isEqualTo(1);
        assertThat(names()).containsExactly("Phở Thử");
    }

    @Test
    void aRowWithANumberMeansThatVenueWhereverItStood() {
        register.register(eatery("Phở Thử", VAN_MIEU), false);
        int number = only().row().number();
        ImportSummary looked = readWhole("Số;Tên;Loại hình;Địa chỉ;Vĩ độ;Kinh độ\n" + number
                + ";Phở dời nhà;CAFE;Số 2;21,0288;105,8538\n999999999;X;CAFE;Số 2;21,0288;105,8538\n");
        assertThat(looked.bad()).isEqualTo(1);
        imports.take(looked.id(), rows -> {});
        assertThat(only().row().name()).isEqualTo("Phở dời nhà");
        assertThat(only().row().area().value()).startsWith("01.002");
    }

    /** So many venues of which each has a name of its own, around the lake. */
    private static String others(int many) {
        return IntStream.range(0, many)
                .mapToObj(n -> row(
                        "Quán " + (char) ('a' + n % 26) + n,
                        new GeoPoint(HOAN_KIEM.lat() + n % 25 * 0.0001, HOAN_KIEM.lon() + n / 25 * 0.0001)))
                .collect(Collectors.joining());
    }

    /** Thirty metres to the east. */
    private static GeoPoint near(GeoPoint point) {
        return new GeoPoint(point.lat(), point.lon() + 0.0003);
    }

    private List<String> bad(ImportSummary looked) {
        return imports.lines(looked.id(), Verdict.BAD, 0, 10).stream()
                .flatMap(line -> line.faults().stream())
                .map(RowFault::key)
                .toList();
    }

    private VenueDetails only() {
        return list.find(venue("")).orElseThrow();
    }

    private VenueId venue(String words) {
        return list.rows(VenueFilter.ALL.withText(words), null, 5).getFirst().id();
    }

    private List<String> names() {
        return list.rows(VenueFilter.ALL, null, 10).stream().map(VenueRow::name).toList();
    }

    private ImportSummary read(String rows) {
        return readWhole(HEAD + rows);
    }

    private ImportSummary readWhole(String text) {
        try {
            Path file = Files.writeString(folder.resolve("venues.csv"), text);
            return imports.read("venues", file, rows -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String row(String name, GeoPoint at) {
        return name + ";Quán ăn, nhà hàng;Số 1;Quốc Tử Giám;" + comma(at.lat()) + ";" + comma(at.lon())
                + ";0912 000 003\n";
    }

    private static String comma(double degrees) {
        return String.valueOf(degrees).replace('.', ',');
    }
}
