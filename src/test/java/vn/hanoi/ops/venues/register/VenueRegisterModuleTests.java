package vn.hanoi.ops.venues.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hanoi.ops.venues.VenueSetup.HOAN_KIEM;
import static vn.hanoi.ops.venues.VenueSetup.VAN_MIEU;
import static vn.hanoi.ops.venues.VenueSetup.eatery;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.VenueSetup;
import vn.hanoi.ops.venues.register.VenueFault.Fault;
import vn.hanoi.ops.venues.register.VenueRefused.Reason;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(VenueSetup.class)
@WithOfficer(Role.VENUE_INSPECTOR)
class VenueRegisterModuleTests {

    @Autowired
    VenueSetup setup;

    @Autowired
    VenueRegister register;

    @Autowired
    VenueCodes codes;

    @Autowired
    VenueList list;

    @Autowired
    Privacy privacy;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void beginWithoutVenues() {
        setup.begin();
    }

    @Test
    void filesAVenueInTheWardWhereItStands() {
        VenueId id = register.register(eatery("Phở Mẫu", VAN_MIEU), false);
        VenueDetails venue = list.find(id).orElseThrow();
        assertThat(new AreaPath("01.006").covers(venue.row().area())).isTrue();
        assertThat(venue.row().state()).isEqualTo(CodeState.NONE);
        assertThat(venue.history()).extracting(VenueEntry::step).containsExactly(VenueStep.REGISTERED);
    }

    @Test
    void whoAnswersForAVenueIsSealedAndGuarded() {
        VenueId id = register.register(eatery("Phở Mẫu", VAN_MIEU), false);
        VenueDetails venue = list.find(id).orElseThrow();
        assertThat(privacy.on(Channel.FORM).text(venue.ownerPhone())).isEmpty();
        var serving = privacy.on(Channel.FORM).serving(Purpose.ENFORCEMENT);
        assertThat(serving.text(venue.ownerName())).isEqualTo("Nguyễn Thị Mẫu");
        assertThat(serving.text(venue.ownerPhone())).isEqualTo("0912***001");
        byte[] sealed = jdbc.sql("SELECT owner_phone_sealed FROM venues_venue")
                .query(byte[].class)
                .single();
        assertThat(new String(sealed, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("912000001");
    }

    @Test
    void namesEveryWrongField() {
        VenueData wrong =
                new VenueData(" ", "CASTLE", "", "", new GeoPoint(10.8, 106.7), 0, "", owner("12", "chín"), List.of());
        assertThatThrownBy(() -> register.register(wrong, false))
                .isInstanceOfSatisfying(InvalidVenue.class, e -> assertThat(e.faults())
                        .extracting(VenueFault::fault)
                        .containsExactly(
                                Fault.MISSING,
                                Fault.MISSING,
                                Fault.KIND_UNKNOWN,
                                Fault.OUTSIDE_CITY,
                                Fault.CAPACITY_RANGE,
                                Fault.TAX_CODE_FORM,
                                Fault.PHONE_FORM));
    }

    @Test
    void aVenueWithALikeNameNearByIsNotMadeTwice() {
        register.register(eatery("Phở Mẫu Văn Miếu", VAN_MIEU), false);
        GeoPoint next = new GeoPoint(VAN_MIEU.lat() + 0.0002, VAN_MIEU.lon());
        assertThatThrownBy(() -> register.register(eatery("PHO MAU VAN MIEU 2", next), false))
                .isInstanceOfSatisfying(
                        VenuesAlike.class, e -> assertThat(e.venues()).hasSize(1));
        GeoPoint far = new GeoPoint(VAN_MIEU.lat() + 0.002, VAN_MIEU.lon());
        register.register(eatery("Phở Mẫu Văn Miếu", far), false);
        register.register(eatery("PHO MAU VAN MIEU 2", next), true);
        assertThat(list.count(VenueFilter.ALL, 10)).isEqualTo(3);
    }

    @Test
    void aSuspendedVenueThatIsClosedAndReopenedIsStillSuspended() {
        VenueId id = register.register(eatery("Phở Mẫu", VAN_MIEU), false);
        codes.issue(id, "");
        codes.suspend(id, "Nhắc quá 3 lần");
        codes.close(id, "Trả mặt bằng");
        codes.reopen(id);
        assertThat(state(id)).isEqualTo(CodeState.SUSPENDED);
        codes.resume(id);
        assertThat(state(id)).isEqualTo(CodeState.ISSUED);
    }

    @Test
    void aCodeGoesFromIssueToTheDoorAndEveryStepIsInTheHistory() {
        VenueId id = register.register(eatery("Phở Mẫu", VAN_MIEU), false);
        assertThatThrownBy(() -> codes.post(id)).satisfies(refused(Reason.WRONG_STATE));
        codes.issue(id, "");
        codes.print(List.of(id));
        assertThat(state(id)).isEqualTo(CodeState.PRINTED);
        codes.post(id);
        assertThat(state(id)).isEqualTo(CodeState.POSTED);
        setup.scanned(id, "2021-09-21");
        assertThat(state(id)).isEqualTo(CodeState.ACTIVE);
        assertThatThrownBy(() -> codes.suspend(id, " ")).satisfies(refused(Reason.REASON_MISSING));
        codes.suspend(id, "Nhắc quá 3 lần");
        assertThatThrownBy(() -> codes.issue(id, "Mất")).satisfies(refused(Reason.WRONG_STATE));
        codes.resume(id);
        codes.close(id, "Trả mặt bằng");
        assertThat(list.count(VenueFilter.ALL, 10)).isZero();
        codes.reopen(id);
        assertThat(state(id)).isEqualTo(CodeState.ACTIVE);
        assertThat(list.find(id).orElseThrow().history())
                .extracting(VenueEntry::step)
                .containsExactly(
                        VenueStep.REGISTERED,
                        VenueStep.ISSUED,
                        VenueStep.PRINTED,
                        VenueStep.POSTED,
                        VenueStep.SUSPENDED,
                        VenueStep.RESUMED,
                        VenueStep.CLOSED,
                        VenueStep.REOPENED);
    }

    @Test
    void issuingAnewNeedsAReasonAndStartsAgain() {
        VenueId id = register.register(eatery("Phở Mẫu", VAN_MIEU), false);
        codes.issue(id, "");
        codes.post(id);
        assertThatThrownBy(() -> codes.issue(id, "")).satisfies(refused(Reason.REASON_MISSING));
        codes.issue(id, "Tờ mã bị dán đè");
        assertThat(state(id)).isEqualTo(CodeState.ISSUED);
        assertThat(list.find(id).orElseThrow().generation()).isEqualTo(2);
    }

    @Test
    void listsByStateAndWordsWithoutMarks() {
        VenueId pho = register.register(eatery("Phở Mẫu", VAN_MIEU), false);
        register.register(eatery("Bún chả Thử", HOAN_KIEM), false);
        codes.issue(pho, "");
        codes.post(pho);
        setup.scanned(pho, "2021-09-21");
        assertThat(names(VenueFilter.ALL)).containsExactly("Bún chả Thử", "Phở Mẫu");
        assertThat(names(VenueFilter.ALL.withText("bun cha"))).containsExactly("Bún chả Thử");
        assertThat(names(VenueFilter.ALL.withState(Optional.of(CodeState.ACTIVE))))
                .containsExactly("Phở Mẫu");
        assertThat(names(VenueFilter.ALL.withState(Optional.of(CodeState.NONE))))
                .containsExactly("Bún chả Thử");
        assertThat(list.counts(VenueFilter.ALL, 10))
                .containsEntry(CodeState.ACTIVE, 1)
                .containsEntry(CodeState.NONE, 1)
                .containsEntry(CodeState.DORMANT, 0);
        VenueRow first = list.rows(VenueFilter.ALL, null, 1).getFirst();
        assertThat(list.rows(VenueFilter.ALL, first, 1))
                .extracting(VenueRow::name)
                .containsExactly("Phở Mẫu");
    }

    @Test
    void everyStateIsListedAsItIsShown() {
        for (String name : List.of("Một", "Hai", "Ba")) {
            VenueId id = register.register(eatery(name, VAN_MIEU), true);
            codes.issue(id, "");
            codes.post(id);
            if (!name.equals("Ba")) {
                setup.scanned(id, name.equals("Một") ? "2021-09-21" : "2021-09-22");
            }
        }
        setup.at(VenueSetup.NINE.plusSeconds(86_400 * 8));
        for (CodeState state : CodeState.values()) {
            assertThat(list.rows(VenueFilter.ALL.withState(Optional.of(state)), null, 10))
                    .allMatch(row -> row.state() == state);
        }
        assertThat(names(VenueFilter.ALL.withState(Optional.of(CodeState.DORMANT))))
                .containsExactly("Ba", "Một");
    }

    @Test
    void aCodeOfAnotherSystemLeadsToOneVenueOnly() {
        VenueId pho = register.register(eatery("Phở Mẫu", VAN_MIEU), false);
        VenueId bun = register.register(eatery("Bún chả Thử", HOAN_KIEM), false);
        codes.addOutsideCode(pho, "https://qr.example/abc");
        assertThatThrownBy(() -> codes.addOutsideCode(bun, "https://qr.example/abc "))
                .satisfies(refused(Reason.CODE_TAKEN));
        codes.removeOutsideCode(pho, "https://qr.example/abc");
        codes.addOutsideCode(bun, "https://qr.example/abc");
        assertThat(list.find(bun).orElseThrow().outsideCodes()).containsExactly("https://qr.example/abc");
    }

    @Test
    void aChangeMadeOnAnOldVersionIsRefusedAndBlankOwnerFieldsStay() {
        VenueId id = register.register(eatery("Phở Mẫu", VAN_MIEU), false);
        VenueDetails before = list.find(id).orElseThrow();
        VenueData data = eatery("Phở Mẫu mới", VAN_MIEU);
        VenueData blank = new VenueData(
                data.name(),
                data.kind(),
                data.address(),
                data.street(),
                data.position(),
                50,
                "kiemtra.dongda",
                owner("", ""),
                List.of(new Zone(0, ZoneKind.FLOOR, "Tầng 2")));
        register.change(id, before.version(), blank);
        assertThatThrownBy(() -> register.change(id, before.version(), blank))
                .isInstanceOf(OptimisticLockingFailureException.class);
        VenueDetails after = list.find(id).orElseThrow();
        assertThat(after.zones()).containsExactly(new Zone(1, ZoneKind.FLOOR, "Tầng 2"));
        assertThat(privacy.on(Channel.FORM).serving(Purpose.ENFORCEMENT).text(after.ownerPhone()))
                .isEqualTo("0912***001");
    }

    @Test
    void aDirectiveClosesAVenueWithItsBasisOnly() {
        VenueId id = register.register(eatery("Phở Mẫu", VAN_MIEU), false);
        assertThatThrownBy(() -> register.setOpening(id, OpeningState.CLOSED, ""))
                .satisfies(refused(Reason.BASIS_MISSING));
        register.setOpening(id, OpeningState.CLOSED, "Chỉ thị 20/CT-UBND");
        assertThat(list.find(id).orElseThrow().row().opening()).isEqualTo(OpeningState.CLOSED);
    }

    @Test
    @WithOfficer(value = Role.DISTRICT_OFFICER, areas = "2021:01.002")
    void whatLiesOutsideTheScopeDoesNotExist() {
        assertThatThrownBy(() -> register.register(eatery("Phở Mẫu", VAN_MIEU), false))
                .isInstanceOfSatisfying(InvalidVenue.class, e -> assertThat(e.faults())
                        .containsExactly(new VenueFault("position", Fault.OUTSIDE_SCOPE)));
        VenueId own = register.register(eatery("Kem Mẫu", HOAN_KIEM), false);
        assertThat(list.find(own)).isPresent();
        jdbc.sql("UPDATE venues_venue SET area_path = '01.006.00193'").update();
        assertThat(list.find(own)).isEmpty();
        assertThat(list.count(VenueFilter.ALL, 10)).isZero();
        assertThatThrownBy(() -> codes.issue(own, "")).isInstanceOf(NoSuchVenue.class);
    }

    @Test
    @WithOfficer(Role.WARD_POLICE)
    void policeReachNothingOfTheRegister() {
        assertThatThrownBy(() -> list.count(VenueFilter.ALL, 10)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> register.register(eatery("Phở Mẫu", VAN_MIEU), false))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static OwnerData owner(String tax, String phone) {
        return new OwnerData(OwnerKind.PERSON, "", tax, phone);
    }

    private List<String> names(VenueFilter filter) {
        return list.rows(filter, null, 10).stream().map(VenueRow::name).toList();
    }

    private CodeState state(VenueId id) {
        return list.find(id).orElseThrow().row().state();
    }

    private static org.assertj.core.api.ThrowingConsumer<Throwable> refused(Reason reason) {
        return e -> assertThat(((VenueRefused) e).reason()).isEqualTo(reason);
    }
}
