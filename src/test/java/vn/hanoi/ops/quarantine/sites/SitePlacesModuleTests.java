package vn.hanoi.ops.quarantine.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hanoi.ops.quarantine.QuarantineSetup.TODAY;
import static vn.hanoi.ops.quarantine.QuarantineSetup.arrival;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;
import vn.hanoi.ops.exchange.imports.ImportRow;
import vn.hanoi.ops.exchange.imports.Looked;
import vn.hanoi.ops.exchange.imports.TakenOver;
import vn.hanoi.ops.exchange.imports.Verdict;
import vn.hanoi.ops.kernel.files.FileRefused;
import vn.hanoi.ops.quarantine.QuarantineRefused;
import vn.hanoi.ops.quarantine.QuarantineRefused.Reason;
import vn.hanoi.ops.quarantine.QuarantineSetup;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.stays.SiteAdmission;

@ApplicationModuleTest(module = "quarantine", mode = BootstrapMode.ALL_DEPENDENCIES)
@Import(QuarantineSetup.class)
class SitePlacesModuleTests {

    @Autowired
    QuarantineSetup setup;

    @Autowired
    QuarantineSiteRegister register;

    @Autowired
    Sites sites;

    @Autowired
    SitePlaces places;

    @Autowired
    PlaceChanges changes;

    @Autowired
    RoomBoard board;

    @Autowired
    FloorPlans plans;

    @Autowired
    QuarantinePlacesImport imports;

    @Autowired
    SiteAdmission admission;

    private SiteId site;
    private List<List<UUID>> beds;

    @BeforeEach
    void aSite() {
        setup.begin();
        site = setup.site("PV-1");
        beds = setup.rooms(site, 2, 4);
        setup.manager();
    }

    @Test
    void capacityNowLeavesOutWhatIsCleanedOrBlockedAndCapacityCleanedDoesNot() {
        RoomCell first = rooms().getFirst();
        places.clean(first.id());
        Places now = sites.find(site).orElseThrow().row().places();
        assertThat(now.capacityNow()).isEqualTo(4);
        assertThat(now.capacityCleaned()).isEqualTo(8);
        places.ready(first.id());
        places.block(first.id(), "Hỏng điện nước");
        assertThat(sites.find(site).orElseThrow().row().places().capacityCleaned())
                .isEqualTo(4);
        assertThatThrownBy(() -> places.block(rooms().get(1).id(), " ")).satisfies(refused(Reason.REASON_MISSING));
    }

    @Test
    void roomsAndBedsAreRenamedClosedAndReopenedWithAReasonAndCountNowhereWhileClosed() {
        RoomCell first = rooms().getFirst();
        changes.renameRoom(first.id(), "101B");
        assertThatThrownBy(() -> changes.renameRoom(rooms().get(0).id(), "101B"))
                .satisfies(refused(Reason.NAME_TAKEN));
        assertThatThrownBy(() -> changes.closeRoom(first.id(), " ")).satisfies(refused(Reason.REASON_MISSING));
        changes.closeRoom(first.id(), "Trả lại trường");
        assertThat(sites.find(site).orElseThrow().row().places().beds()).isEqualTo(4);
        assertThatThrownBy(() -> places.ready(first.id())).satisfies(refused(Reason.WRONG_STATE));
        changes.reopenRoom(first.id(), "Trường cho mượn lại");
        places.ready(first.id());
        UUID bed = rooms().stream()
                .filter(room -> room.name().equals("101B"))
                .findFirst()
                .orElseThrow()
                .beds()
                .getFirst()
                .id();
        changes.closeBed(bed, "Gãy chân giường");
        assertThatThrownBy(() -> changes.closeBed(bed, "Lần nữa")).satisfies(refused(Reason.ROOM_IN_USE));
        assertThat(sites.find(site).orElseThrow().row().places())
                .extracting(Places::beds, Places::free, Places::blocked)
                .containsExactly(8, 7, 1);
        assertThatThrownBy(() -> admission.admit(
                        site, QuarantineSetup.arrival(setup.woman("Lê Thị Mẫu"), QuarantineSetup.TODAY, bed)))
                .satisfies(refused(Reason.ROOM_NOT_READY));
        changes.reopenBed(bed, "Đã sửa");
        changes.renameBed(bed, "Cửa sổ");
        assertThat(sites.find(site).orElseThrow().row().places().free()).isEqualTo(8);
        setup.manager("cachly.khac");
        assertThatThrownBy(() -> changes.renameBed(bed, "x")).satisfies(refused(Reason.NOT_FOUND));
    }

    @Test
    void aSiteIsClosedAndOpenedWithAReason() {
        setup.admin();
        assertThatThrownBy(() -> register.close(site, "")).satisfies(refused(Reason.REASON_MISSING));
        register.close(site, "Hết nhiệm vụ");
        assertThat(sites.find(site).orElseThrow().closedReason()).isEqualTo("Hết nhiệm vụ");
        assertThatThrownBy(() -> register.close(site, "Lần nữa")).satisfies(refused(Reason.WRONG_STATE));
        register.reopen(site, "Đợt dịch mới");
        assertThat(sites.find(site).orElseThrow().row().open()).isTrue();
    }

    @Test
    void aRoomInWhichSomebodyLiesIsNotBlockedAndNobodyIsPutIntoOneThatIsNotReady() {
        admission.admit(
                site, arrival(setup.woman("Lê Thị Mẫu"), TODAY, beds.getFirst().getFirst()));
        RoomCell used = rooms().getFirst();
        assertThat(used.openState(used.beds().getFirst())).isEqualTo(BedState.OCCUPIED);
        assertThatThrownBy(() -> places.block(used.id(), "Dột")).satisfies(refused(Reason.ROOM_IN_USE));
        places.clean(rooms().get(1).id());
        assertThatThrownBy(() -> admission.admit(
                        site,
                        arrival(setup.woman("Lê Thị Hai"), TODAY, beds.get(1).getFirst())))
                .satisfies(refused(Reason.ROOM_NOT_READY));
    }

    @Test
    void bedsStandInTheQuarantineZoneOnlyAndNamesAreNotGivenTwice() {
        UUID clean = places.addFloor(site, "B", "Tầng 1", Zone.CLEAN);
        assertThatThrownBy(() -> places.addRoom(clean, "Kho", 2)).satisfies(refused(Reason.OUT_OF_RANGE));
        places.addRoom(clean, "Kho", 0);
        assertThatThrownBy(() -> places.addRoom(clean, "Kho", 0)).satisfies(refused(Reason.NAME_TAKEN));
        assertThatThrownBy(() -> places.addFloor(site, "B", "Tầng 1", Zone.CLEAN))
                .satisfies(refused(Reason.NAME_TAKEN));
    }

    @Test
    void aFloorHasItsPictureAndRoomsAreDrawnOnIt() throws IOException {
        UUID floor = board.floors(site).getFirst().id();
        plans.put(floor, "so-do.png", picture());
        assertThat(plans.of(floor).orElseThrow().mediaType()).isEqualTo("image/png");
        places.draw(rooms().getFirst().id(), "0.1000,0.2000,0.3000,0.4000");
        assertThat(rooms().getFirst().outline()).isEqualTo("0.1000,0.2000,0.3000,0.4000");
        assertThatThrownBy(() -> places.draw(rooms().getFirst().id(), "here")).satisfies(refused(Reason.OUT_OF_RANGE));
        assertThatThrownBy(() -> plans.put(floor, "x.png", "<script>".getBytes()))
                .isInstanceOf(FileRefused.class);
        setup.manager("cachly.khac");
        assertThatThrownBy(() -> plans.of(floor)).satisfies(refused(Reason.NOT_FOUND));
    }

    @Test
    void roomsComeFromAFileOnceAndCanBeTakenBack() {
        ImportRow row =
                new ImportRow(2, Map.of("site", "PV-1", "block", "C", "floor", "Tầng 2", "room", "201", "beds", "6"));
        ImportRow lost =
                new ImportRow(3, Map.of("site", "X", "block", "C", "floor", "Tầng 2", "room", "201", "beds", "sáu"));
        assertThat(imports.look(List.of(row, lost)))
                .extracting(Looked::verdict)
                .containsExactly(Verdict.NEW, Verdict.BAD);
        TakenOver taken = imports.take(List.of(row)).getFirst();
        assertThat(sites.find(site).orElseThrow().row().places().beds()).isEqualTo(14);
        assertThat(imports.look(List.of(row))).extracting(Looked::verdict).containsExactly(Verdict.SAME);
        assertThat(imports.takeBack(taken)).isTrue();
        assertThat(imports.takeBack(taken)).isFalse();
        assertThat(sites.find(site).orElseThrow().row().places().beds()).isEqualTo(8);
    }

    @Test
    void managersKeepPlacesAndOnlyAdministratorsRegisterSites() {
        SiteData data = new SiteData("PV-9", "Khu mới", SiteKind.HOTEL, "Số 9", QuarantineSetup.PHAP_VAN);
        assertThatThrownBy(() -> register.register(data)).isInstanceOf(AccessDeniedException.class);
        setup.admin();
        register.register(data);
        assertThatThrownBy(() -> register.register(data)).satisfies(refused(Reason.NAME_TAKEN));
        setup.police();
        assertThatThrownBy(() -> sites.rows()).isInstanceOf(AccessDeniedException.class);
    }

    private List<RoomCell> rooms() {
        return board.rooms(site, board.floors(site).getFirst().id());
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private static org.assertj.core.api.ThrowingConsumer<Throwable> refused(Reason reason) {
        return e -> assertThat(((QuarantineRefused) e).reason()).isEqualTo(reason);
    }
}
