package vn.hanoi.ops.care.transfers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.hanoi.ops.access.privacy.HeldRecord;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.care.BedClass;
import vn.hanoi.ops.care.CareModuleTest;
import vn.hanoi.ops.care.CareRefused;
import vn.hanoi.ops.care.CareSetup;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.TransferId;
import vn.hanoi.ops.care.TransferState;
import vn.hanoi.ops.care.discharge.CarePaper;
import vn.hanoi.ops.care.discharge.CarePapers;
import vn.hanoi.ops.care.discharge.Discharges;
import vn.hanoi.ops.care.discharge.Movement;
import vn.hanoi.ops.care.discharge.NoSuchStay;
import vn.hanoi.ops.care.discharge.StayRow;
import vn.hanoi.ops.care.discharge.Stays;
import vn.hanoi.ops.care.sites.BedBlocks;
import vn.hanoi.ops.care.sites.CareSites;
import vn.hanoi.ops.care.sites.CareStaff;
import vn.hanoi.ops.care.sites.NoSuchSite;
import vn.hanoi.ops.care.sites.SiteRow;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.cases.CaseState;
import vn.hanoi.ops.cases.CasesSetup;

@CareModuleTest
class CareStaffModuleTests {

    private static final String OF_HOSPITAL = "benhvien.mau";
    private static final String OF_MILD = "thudung.mau";

    @Autowired
    CareSetup setup;

    @Autowired
    CasesSetup clock;

    @Autowired
    TransferDesk desk;

    @Autowired
    Reception reception;

    @Autowired
    TransferList list;

    @Autowired
    CareStaff staff;

    @Autowired
    CareSites sites;

    @Autowired
    BedBlocks blocks;

    @Autowired
    CaseRegister cases;

    @Autowired
    Stays stays;

    @Autowired
    Discharges discharges;

    @Autowired
    CarePapers papers;

    @Autowired
    HeldCare held;

    private SiteId hospital = SiteId.next();
    private SiteId mild = SiteId.next();

    @BeforeEach
    void begin() {
        setup.begin();
        hospital = setup.site(CareSetup.HOSPITAL).id();
        mild = setup.site(CareSetup.MILD).id();
        staff.set(hospital, List.of(OF_HOSPITAL, " ", OF_HOSPITAL));
        staff.set(mild, List.of(OF_MILD));
    }

    @AfterEach
    void backToRealTime() {
        clock.realTime();
    }

    @Test
    void aPlacesOwnStaffAnswersForThatPlaceAndSeesNoOtherOfTheSameWard() {
        TransferId id = setup.transfer(setup.f0(95));
        TransferId waiting = setup.transfer(setup.f0(95));
        desk.hold(id, hospital, "");
        manager(OF_MILD);
        assertThat(list.rows(TransferFilter.OPEN, 10)).isEmpty();
        assertThat(list.counts(TransferFilter.OPEN)).isEmpty();
        assertThat(list.find(id)).isEmpty();
        assertThat(sites.received()).extracting(SiteRow::id).containsExactly(mild);
        assertThatExceptionOfType(NoSuchTransfer.class).isThrownBy(() -> reception.accept(id));
        manager(OF_HOSPITAL);
        assertThat(list.rows(TransferFilter.OPEN, 10))
                .extracting(TransferRow::id)
                .containsExactly(id);
        assertThat(list.find(waiting)).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> desk.release(id));
        reception.accept(id);
        assertThat(list.row(id).orElseThrow().state()).isEqualTo(TransferState.ACCEPTED);
        manager("la.mat");
        assertThat(sites.received()).isEmpty();
        assertThat(list.rows(TransferFilter.OPEN, 10)).isEmpty();
    }

    @Test
    void aListEntryAloneOpensNothingOutsideOfTheOwnArea() {
        TransferId id = setup.transfer(setup.f0(95));
        desk.hold(id, hospital, "");
        CasesSetup.login(OF_HOSPITAL, "01.016", "QUARANTINE_MANAGER");
        assertThat(sites.received()).isEmpty();
        assertThatExceptionOfType(NoSuchTransfer.class).isThrownBy(() -> reception.accept(id));
    }

    @Test
    void theOwnStaffBlocksAndConfirmsTheBedsOfItsPlaceOnly() {
        manager(OF_HOSPITAL);
        blocks.block(hospital, BedClass.OXYGEN, 1, "Bảo trì ô xy", CasesSetup.NINE.plus(Duration.ofHours(3)));
        blocks.confirm(hospital);
        assertThat(setup.site(CareSetup.HOSPITAL).load().blocked()).isEqualTo(1);
        assertThatExceptionOfType(NoSuchSite.class).isThrownBy(() -> blocks.confirm(mild));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> staff.set(hospital, List.of("nguoi.khac")));
    }

    @Test
    void theDoctorOfAPlaceSeesWhatIsMissingDischargesAndPrintsThereOnly() {
        StayRow stay = lying(hospital);
        manager(OF_MILD);
        assertThat(stays.open(Optional.empty(), 10)).isEmpty();
        assertThat(stays.find(stay.id())).isEmpty();
        assertThatExceptionOfType(NoSuchStay.class).isThrownBy(() -> discharges.discharge(stay.id(), "Lý do"));
        manager(OF_HOSPITAL);
        assertThat(stays.open(Optional.empty(), 10)).containsExactly(stay);
        assertThat(stays.movements(hospital, CasesSetup.NINE.minus(Duration.ofDays(1)), 10))
                .hasSize(1);
        assertThat(stays.movements(mild, CasesSetup.NINE.minus(Duration.ofDays(1)), 10))
                .isEmpty();
        assertThatExceptionOfType(CareRefused.class)
                .isThrownBy(() -> discharges.discharge(stay.id(), " "))
                .extracting(CareRefused::reason)
                .isEqualTo(CareRefused.Reason.REASON_MISSING);
        discharges.discharge(stay.id(), "Theo yêu cầu chuyên môn");
        assertThat(stays.open(Optional.empty(), 10)).isEmpty();
        assertThat(stays.discharged(Optional.empty(), 10)).containsExactly(stay);
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        assertThat(papers.write(CarePaper.DISCHARGE, List.of(stay.id()), Purpose.QUARANTINE, paper))
                .isEqualTo(1);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> discharges.due(LocalDate.of(2022, 1, 1)));
        manager(OF_MILD);
        assertThat(papers.write(CarePaper.DISCHARGE, List.of(stay.id()), Purpose.QUARANTINE, paper))
                .isZero();
    }

    @Test
    void whoDiesInTheBedLeavesItAsDied() {
        StayRow stay = lying(hospital);
        cases.treated(stay.caseId(), CaseState.DIED, "Suy hô hấp");
        assertThat(stays.movements(hospital, CasesSetup.NINE.minus(Duration.ofDays(1)), 10))
                .filteredOn(move -> !move.in())
                .extracting(Movement::kind)
                .containsExactly("DIED");
    }

    private StayRow lying(SiteId site) {
        TransferId id = setup.transfer(setup.f0(95));
        desk.hold(id, site, "");
        reception.accept(id);
        desk.arrange(id, new Ambulance("29A-000.01", "Kíp 1", "115"));
        desk.pickUp(id);
        desk.arrive(id);
        reception.admit(id);
        return stays.open(Optional.of(site), 1).getFirst();
    }

    @Test
    void whatIsHeldAboutAPersonIsToldToThatPerson() {
        CaseId f0 = setup.f0(95);
        TransferId id = setup.transfer(f0);
        desk.hold(id, hospital, "");
        desk.handOver(id, "Thở ô xy 3 lít/phút");
        UUID person = cases.find(f0).orElseThrow().person().value();
        assertThat(held.about(person)).extracting(HeldRecord::table).contains("care_transfer");
    }

    private static void manager(String account) {
        CasesSetup.login(account, "01.006", "QUARANTINE_MANAGER");
    }
}
