package vn.hanoi.ops.enforcement.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.enforcement.EnforcementSetup;
import vn.hanoi.ops.enforcement.InspectionId;
import vn.hanoi.ops.enforcement.ViolationId;
import vn.hanoi.ops.enforcement.inspections.Answer;
import vn.hanoi.ops.enforcement.inspections.Inspect;
import vn.hanoi.ops.enforcement.inspections.Inspections;
import vn.hanoi.ops.enforcement.inspections.Outcome;
import vn.hanoi.ops.enforcement.law.Offender;
import vn.hanoi.ops.enforcement.records.RecordRefused.Reason;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.venues.VenueId;

@ApplicationModuleTest(
        mode = BootstrapMode.DIRECT_DEPENDENCIES,
        extraIncludes = {"people", "cameras", "cases"},
        webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(EnforcementSetup.class)
class RecordsModuleTests {

    private static final AreaPath WARD = new AreaPath("01.006.00181");

    @Autowired
    EnforcementSetup setup;

    @Autowired
    Violations violations;

    @Autowired
    RecordList list;

    @Autowired
    Inspections inspections;

    @Autowired
    Privacy privacy;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void beginAsPolice() {
        setup.begin();
        setup.police(WARD);
    }

    @Test
    void aRecordCannotBeSignedWhileAnItemIsMissingAndSaysWhich() {
        DrawRecord full = EnforcementSetup.mask(WARD, EnforcementSetup.NINE, "001090001234");
        DrawRecord bare = new DrawRecord(
                full.key(),
                WARD,
                null,
                null,
                "",
                full.actedAt(),
                full.foundAt(),
                full.drawnAt(),
                new OffenderData(Offender.PERSON, "", "", "", "", ""),
                List.of(),
                "",
                "",
                "",
                List.of(),
                false,
                Set.of());
        ViolationId id = violations.write(bare);
        assertThat(list.find(id).orElseThrow().missing())
                .containsExactly(
                        Missing.PLACE,
                        Missing.OFFENDER_NAME,
                        Missing.OFFENDER_DOCUMENT,
                        Missing.OFFENDER_ADDRESS,
                        Missing.ACT,
                        Missing.FACTS,
                        Missing.STATEMENT,
                        Missing.MEASURES);
        assertThatThrownBy(() -> violations.sign(id, EnforcementSetup.signed())).satisfies(refused(Reason.MISSING));
        violations.write(full);
        assertThatThrownBy(() -> violations.sign(id, new SignRecord(List.of(), false, "")))
                .isInstanceOfSatisfying(RecordRefused.class, e -> assertThat(e.missing())
                        .containsExactly(Missing.OFFICER_SIGNATURE, Missing.OFFENDER_SIGNATURE));
        violations.sign(id, EnforcementSetup.signed());
        assertThat(list.find(id).orElseThrow().row().number()).isEqualTo("1/BB-VPHC");
    }

    @Test
    void aRefusalToSignNeedsTwoWitnessesIn2021AndOneFrom2022() {
        ViolationId id = violations.write(EnforcementSetup.mask(WARD, EnforcementSetup.NINE, "001090001234"));
        assertThatThrownBy(() -> violations.sign(id, refusedWith(1)))
                .isInstanceOfSatisfying(
                        RecordRefused.class, e -> assertThat(e.missing()).containsExactly(Missing.REFUSAL_WITNESS));
        violations.sign(id, refusedWith(2));
        Instant later = EnforcementSetup.hanoi("2022-02-10T09:00");
        setup.at(later);
        ViolationId next = violations.write(EnforcementSetup.mask(WARD, later, "001090001234"));
        violations.sign(next, refusedWith(1));
        assertThat(list.find(next).orElseThrow().refused()).isTrue();
    }

    @Test
    void theRightToExplainMustBeToldWhenTheBracketGivesIt() {
        DrawRecord gate = EnforcementSetup.record(
                WARD, null, EnforcementSetup.NINE, Offender.PERSON, "001090001234", "GATE_CHECK");
        DrawRecord untold = new DrawRecord(
                gate.key(),
                WARD,
                null,
                null,
                gate.place(),
                gate.actedAt(),
                gate.foundAt(),
                gate.drawnAt(),
                gate.offender(),
                gate.acts(),
                gate.facts(),
                gate.statement(),
                gate.measures(),
                List.of(),
                false,
                Set.of());
        ViolationId id = violations.write(untold);
        assertThat(list.find(id).orElseThrow().missing()).containsExactly(Missing.EXPLANATION);
    }

    @Test
    void aSignedRecordNeverChangesAndIsCorrectedByAnAnnex() {
        DrawRecord full = EnforcementSetup.mask(WARD, EnforcementSetup.NINE, "001090001234");
        ViolationId id = violations.write(full);
        violations.sign(id, EnforcementSetup.signed());
        assertThat(violations.write(full)).isEqualTo(id);
        assertThatThrownBy(() -> violations.sign(id, EnforcementSetup.signed())).satisfies(refused(Reason.SIGNED));
        violations.annex(id, "Sửa số nhà thành 7");
        RecordDetails record = list.find(id).orElseThrow();
        assertThat(record.annexes()).hasSize(1);
        assertThat(record.intact()).isTrue();
        jdbc.sql("UPDATE enforcement_record SET facts = 'khác'").update();
        assertThat(list.find(id).orElseThrow().intact()).isFalse();
    }

    @Test
    void eachRecordOfAnOfficeIsBoundToTheOneBefore() {
        for (int n = 0; n < 3; n++) {
            violations.sign(
                    violations.write(EnforcementSetup.mask(WARD, EnforcementSetup.NINE, "00109000123" + n)),
                    EnforcementSetup.signed());
        }
        List<String> chain = jdbc.sql("SELECT CONCAT(hash_before, '>', hash) FROM enforcement_record ORDER BY number")
                .query(String.class)
                .list();
        assertThat(chain).hasSize(3);
        assertThat(chain.get(1)).startsWith(chain.get(0).substring(1));
        assertThat(chain.get(2).substring(0, 64)).isEqualTo(chain.get(1).substring(65));
    }

    @Test
    void aRecordBegunWithoutNetworkKeepsBothTimesAndIsTakenOnce() {
        Instant onTheSpot = EnforcementSetup.hanoi("2021-10-04T20:00");
        DrawRecord draft = EnforcementSetup.mask(WARD, onTheSpot, "001090001234");
        assertThat(violations.write(draft)).isEqualTo(violations.write(draft));
        RecordDetails record = list.rows(RecordFilter.ALL, null, 10).stream()
                .findFirst()
                .flatMap(row -> list.find(row.id()))
                .orElseThrow();
        assertThat(record.row().drawnAt()).isEqualTo(onTheSpot);
        assertThat(record.enteredAt()).isBetween(EnforcementSetup.NINE, EnforcementSetup.NINE.plusSeconds(60));
        assertThat(setup.rows("enforcement_record")).isEqualTo(1);
    }

    @Test
    void aLateRecordWarnsWithTheRule() {
        Instant now = EnforcementSetup.hanoi("2022-02-18T09:00");
        setup.at(now);
        DrawRecord mask = EnforcementSetup.mask(WARD, now, "001090001234");
        DrawRecord late = new DrawRecord(
                mask.key(),
                WARD,
                null,
                null,
                mask.place(),
                EnforcementSetup.hanoi("2022-02-10T09:00"),
                EnforcementSetup.hanoi("2022-02-10T09:00"),
                now,
                mask.offender(),
                mask.acts(),
                mask.facts(),
                mask.statement(),
                mask.measures(),
                List.of(),
                true,
                Set.of());
        RecordDetails record = list.find(violations.write(late)).orElseThrow();
        assertThat(record.late()).isNotNull();
        assertThat(record.late().why().getFirst().source()).contains("118/2021");
    }

    @Test
    void aRecordNamesTheVisitThatFoundItAndNoVisitOfAnotherVenue() {
        VenueId cafe = setup.cafe();
        AreaPath ward = setup.ward(cafe);
        InspectionId visit = inspections.record(new Inspect(
                UUID.randomUUID(),
                cafe,
                EnforcementSetup.NINE.minusSeconds(900),
                "",
                "",
                Outcome.VIOLATION,
                Stream.of("QR_POSTED", "QR_USED", "MASKS", "OPEN_ALLOWED")
                        .map(item -> new Answer(item, false, ""))
                        .toList(),
                "",
                null));
        setup.police(ward);
        ViolationId id = violations.write(EnforcementSetup.foundAt(visit, cafe, ward));
        violations.sign(id, EnforcementSetup.signed());
        RecordDetails record = list.find(id).orElseThrow();
        assertThat(record.row().visit()).isEqualTo(visit);
        assertThat(record.intact()).isTrue();
        assertThat(list.rows(RecordFilter.ALL.of(cafe), null, 10))
                .extracting(RecordRow::visit)
                .containsExactly(visit);
        assertThatThrownBy(() -> violations.write(EnforcementSetup.foundAt(visit, VenueId.next(), ward)))
                .satisfies(refused(Reason.BAD_VISIT));
        assertThatThrownBy(() -> violations.write(EnforcementSetup.foundAt(InspectionId.next(), cafe, ward)))
                .satisfies(refused(Reason.BAD_VISIT));
    }

    @Test
    void whoTheOffenderIsIsSealedAndGuarded() {
        ViolationId id = violations.write(EnforcementSetup.mask(WARD, EnforcementSetup.NINE, "001090001234"));
        RecordDetails record = list.find(id).orElseThrow();
        assertThat(privacy.on(Channel.FORM).text(record.row().offenderName())).isEqualTo("N.V.M.");
        var serving = privacy.on(Channel.FORM).serving(Purpose.ENFORCEMENT);
        assertThat(serving.text(record.row().offenderName())).isEqualTo("Nguyễn Văn Mẫu");
        assertThat(privacy.on(Channel.PRINT).serving(Purpose.ENFORCEMENT).text(record.offenderAddress()))
                .contains("Phố Mẫu");
        assertThat(jdbc.sql("SELECT document_sealed FROM enforcement_record")
                        .query(byte[].class)
                        .single())
                .isNotEqualTo("001090001234".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatLiesInAnotherWardDoesNotExist() {
        ViolationId id = violations.write(EnforcementSetup.mask(WARD, EnforcementSetup.NINE, "001090001234"));
        setup.police(new AreaPath("01.002.00088"));
        assertThat(list.find(id)).isEmpty();
        assertThat(list.rows(RecordFilter.ALL, null, 10)).isEmpty();
        assertThatThrownBy(() -> violations.sign(id, EnforcementSetup.signed())).satisfies(refused(Reason.UNKNOWN));
        assertThatThrownBy(() -> violations.write(EnforcementSetup.mask(WARD, EnforcementSetup.NINE, "001090001234")))
                .satisfies(refused(Reason.OUTSIDE));
    }

    private static SignRecord refusedWith(int witnesses) {
        List<SignedBy> signatures = new ArrayList<>();
        signatures.add(new SignedBy(SignedBy.Role.OFFICER, "Cán bộ Mẫu", EnforcementSetup.PNG));
        for (int n = 0; n < witnesses; n++) {
            signatures.add(new SignedBy(SignedBy.Role.WITNESS, "Trần Thị Thử", EnforcementSetup.PNG));
        }
        return new SignRecord(signatures, true, "Không đồng ý với nội dung");
    }

    private static Consumer<Throwable> refused(Reason reason) {
        return e -> assertThat(e).isInstanceOfSatisfying(RecordRefused.class, r -> assertThat(r.reason())
                .isEqualTo(reason));
    }
}
