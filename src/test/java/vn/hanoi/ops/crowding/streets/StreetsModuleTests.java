package vn.hanoi.ops.crowding.streets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;
import vn.hanoi.ops.cameras.CameraSetup;
import vn.hanoi.ops.crowding.CrowdingSetup;
import vn.hanoi.ops.crowding.StreetId;
import vn.hanoi.ops.crowding.streets.StreetFault.Fault;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;

@ApplicationModuleTest(module = "crowding", mode = BootstrapMode.DIRECT_DEPENDENCIES)
@AutoConfigureMockMvc
@Import({CrowdingSetup.class, CameraSetup.class})
class StreetsModuleTests {

    private static final String HERE = "[[105.84,21.02],[105.841,21.021]]";
    private static final StreetLine LINE =
            new StreetLine(List.of(new GeoPoint(21.028, 105.835), new GeoPoint(21.029, 105.836)));

    @Autowired
    CrowdingSetup setup;

    @Autowired
    Streets streets;

    @Autowired
    StreetImports imports;

    @BeforeEach
    void beginAtNine() {
        setup.begin();
    }

    @Test
    void aStreetBelongsToTheUnitAroundTheMiddleOfItsLine() {
        assertThat(find("QTG").area().value()).startsWith("01.006.");
    }

    @Test
    void namesEveryFaultAtItsField() {
        StreetLine abroad = new StreetLine(List.of(new GeoPoint(10.8, 106.7), new GeoPoint(10.9, 106.7)));
        assertThatExceptionOfType(InvalidStreet.class)
                .isThrownBy(() -> streets.add(new StreetData("ă!", " ", abroad, List.of())))
                .satisfies(e -> assertThat(e.faults())
                        .containsExactlyInAnyOrder(
                                new StreetFault("code", Fault.CODE_FORM),
                                new StreetFault("name", Fault.NAME_MISSING),
                                new StreetFault("line", Fault.POINT_OUTSIDE_CITY)));
        assertThatExceptionOfType(InvalidStreet.class)
                .isThrownBy(() -> streets.add(new StreetData("QTG", "Khác", LINE, List.of())))
                .satisfies(e -> assertThat(e.faults()).containsExactly(new StreetFault("code", Fault.CODE_TAKEN)));
    }

    @Test
    void nobodyOverwritesAChangeNotSeen() {
        StreetDetails seen = find("QTG");
        StreetData renamed =
                new StreetData("QTG", "Quốc Tử Giám (mới)", LINE, seen.data().cameras());
        streets.change(seen.id(), seen.version(), renamed);
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> streets.change(seen.id(), seen.version(), seen.data()));
        assertThat(find("QTG").data().name()).isEqualTo("Quốc Tử Giám (mới)");
    }

    @Test
    void findsStreetsWithoutMarksAndPageByPage() {
        assertThat(codes(StreetFilter.ALL.withText("quoc tu"))).containsExactly("QTG");
        StreetRow first = streets.rows(StreetFilter.ALL, null, 1).getFirst();
        assertThat(streets.rows(StreetFilter.ALL, first, 1))
                .extracting(StreetRow::code)
                .containsExactly("TT");
        assertThat(streets.count(StreetFilter.ALL, 1_000)).isEqualTo(2);
        assertThat(codes(StreetFilter.ALL.withArea(Optional.of(new AreaPath("01.002")))))
                .containsExactly("TT");
        assertThat(codes(StreetFilter.ALL.withUnwatched(true))).isEmpty();
    }

    @Test
    void aDistrictSeesItsOwnStreetsAndChangesNone() {
        StreetId quocTuGiam = setup.street("QTG");
        setup.hoanKiem();
        assertThat(streets.find(quocTuGiam)).isEmpty();
        assertThat(codes(StreetFilter.ALL)).containsExactly("TT");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> streets.remove(quocTuGiam, 0));
    }

    @Test
    void anImportShowsFirstTakesTheFaultlessAndCanBeTakenBack() {
        byte[] file = file(
                feature("QTG", "Quốc Tử Giám dài", "[[105.835,21.028],[105.837,21.030]]", "CAM001"),
                feature("", "Phố Mới", HERE, null),
                feature("X1", "Ngoài", "[[106.7,10.8],[106.8,10.9]]", null),
                feature("X2", "Lạ", HERE, "CAM999"),
                feature("X1", "Trùng", HERE, null));
        StreetImportReport dry = imports.dryRun(file);
        assertThat(dry.id()).isEmpty();
        assertThat(dry.added()).isOne();
        assertThat(dry.changed()).isOne();
        assertThat(dry.faults())
                .extracting(f -> f.index() + " " + f.fault().fault())
                .containsExactly("2 POINT_OUTSIDE_CITY", "3 CAMERA_UNKNOWN", "4 CODE_TWICE");
        assertThat(streets.count(StreetFilter.ALL, 100)).isEqualTo(2);

        StreetImportReport done = imports.apply(file);
        assertThat(codes(StreetFilter.ALL)).containsExactlyInAnyOrder("QTG", "TT", "pho-moi");
        assertThat(find("QTG").data().cameras()).hasSize(1);

        assertThat(imports.undo(done.id().orElseThrow())).isEqualTo(2);
        assertThat(imports.undo(done.id().orElseThrow())).isZero();
        assertThat(codes(StreetFilter.ALL)).containsExactlyInAnyOrder("QTG", "TT");
        assertThat(find("QTG").data().name()).isEqualTo("Quốc Tử Giám");
        assertThat(find("QTG").data().cameras()).hasSize(2);
    }

    @Test
    void undoLeavesWhatSomebodyChangedSince() {
        StreetImportReport done = imports.apply(file(feature("NEW", "Phố Mới", HERE, null)));
        StreetDetails street = find("NEW");
        streets.change(street.id(), street.version(), new StreetData("NEW", "Phố Mới 2", LINE, List.of()));
        assertThat(imports.undo(done.id().orElseThrow())).isZero();
        assertThat(streets.find(street.id())).isPresent();
    }

    @Test
    void joinsThePartsOfALineAndRefusesPartsThatDoNotMeet() {
        byte[] file = file(
                multi("A", "[[[105.84,21.02],[105.841,21.021]],[[105.841,21.021],[105.842,21.02]]]"),
                multi("B", "[[[105.84,21.02],[105.841,21.021]],[[105.85,21.03],[105.851,21.03]]]"));
        StreetImportReport report = imports.apply(file);
        assertThat(report.faults())
                .singleElement()
                .satisfies(f -> assertThat(f.fault().fault()).isEqualTo(Fault.LINE_NOT_CONNECTED));
        assertThat(find("A").data().line().points()).hasSize(3);
    }

    @Test
    void refusesAFileThatHoldsNoStreets() {
        refuses(UnreadableStreets.Reason.NOT_JSON, "{\"type\":\"Feature\"");
        refuses(UnreadableStreets.Reason.NOT_A_COLLECTION, "[]");
    }

    private void refuses(UnreadableStreets.Reason reason, String file) {
        assertThatExceptionOfType(UnreadableStreets.class)
                .isThrownBy(() -> imports.dryRun(file.getBytes(StandardCharsets.UTF_8)))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private StreetDetails find(String code) {
        return streets.find(setup.street(code)).orElseThrow();
    }

    private List<String> codes(StreetFilter filter) {
        return streets.rows(filter, null, 100).stream().map(StreetRow::code).toList();
    }

    private static byte[] file(String... features) {
        return ("{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String feature(String code, String name, String line, @Nullable String cameras) {
        String watched = cameras == null ? "" : ",\"cameras\":\"" + cameras + "\"";
        return "{\"type\":\"Feature\",\"properties\":{\"code\":\"" + code + "\",\"name\":\"" + name + "\"" + watched
                + "},\"geometry\":{\"type\":\"LineString\",\"coordinates\":" + line + "}}";
    }

    private static String multi(String code, String lines) {
        return "{\"type\":\"Feature\",\"properties\":{\"code\":\"" + code + "\",\"name\":\"" + code
                + "\"},\"geometry\":{\"type\":\"MultiLineString\",\"coordinates\":" + lines + "}}";
    }
}
