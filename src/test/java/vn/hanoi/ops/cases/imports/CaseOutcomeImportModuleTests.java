package vn.hanoi.ops.cases.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.hanoi.ops.cases.CaseClosed;
import vn.hanoi.ops.cases.CaseFacts;
import vn.hanoi.ops.cases.CaseFilter;
import vn.hanoi.ops.cases.CaseFilter.Tray;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRefused;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.cases.CaseState;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.cases.ConfirmationMethod;
import vn.hanoi.ops.cases.DetectionPlace;
import vn.hanoi.ops.cases.records.CaseList;
import vn.hanoi.ops.cases.records.CaseModuleTest;
import vn.hanoi.ops.cases.records.CaseSteps;
import vn.hanoi.ops.cases.records.DescribeInfection;
import vn.hanoi.ops.exchange.imports.ImportLine;
import vn.hanoi.ops.exchange.imports.ImportSummary;
import vn.hanoi.ops.exchange.imports.Imports;
import vn.hanoi.ops.exchange.imports.Verdict;
import vn.hanoi.ops.kernel.Ids;

@CaseModuleTest
@RecordApplicationEvents
class CaseOutcomeImportModuleTests {

    private static final String OWN_HEAD =
            "Mã hồ sơ;Loại;Họ và tên;Ngày sinh;Phường/xã;Quận/huyện;Thời điểm có kết quả;"
                    + "Mã nguồn lây;Ngày tiếp xúc cuối;Kết cục;Ngày kết thúc\n";

    @TempDir
    Path folder;

    @Autowired
    CasesSetup setup;

    @Autowired
    Imports imports;

    @Autowired
    CaseRegister register;

    @Autowired
    CaseList list;

    @Autowired
    CaseSteps steps;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    private int files;

    @BeforeEach
    void begin() {
        setup.begin();
        setup.forgetClaims();
    }

    @Test
    void deathAndRecoveryOfAnOwnListEndTheCaseOnTheirDay() {
        ImportSummary read = read(OWN_HEAD
                + "O-1;F0;Nguyễn Văn Kết Một;1941;Văn Miếu;Đống Đa;10/09/2021;;;Tử vong;18/09/2021\n"
                + "O-2;F1;Trần Thị Kết Hai;1951;Văn Miếu;Đống Đa;;O-1;09/09/2021;tử vong;19/09/2021\n"
                + "O-3;F1;Trần Thị Kết Ba;1961;Văn Miếu;Đống Đa;;O-1;01/09/2021;COMPLETED;\n"
                + "O-4;F0;Nguyễn Văn Kết Bốn;1971;Văn Miếu;Đống Đa;01/09/2021;;;khỏi bệnh;15/09/2021\n");
        assertThat(read.fresh()).isEqualTo(4);
        assertThat(read.partly()).isZero();
        imports.take(read.id(), rows -> {});
        assertThat(events.stream(CaseClosed.class))
                .as("other rooms hear of deaths alone")
                .hasSize(2);
        assertThat(state("Kết Một")).isEqualTo(CaseState.DIED);
        assertThat(state("Kết Hai")).isEqualTo(CaseState.DIED);
        assertThat(state("Kết Ba")).isEqualTo(CaseState.COMPLETED);
        assertThat(state("Kết Bốn")).isEqualTo(CaseState.RECOVERED);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM cases_case WHERE DATE(ended_at) = '2021-09-18'")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void anOutcomeThatAnOwnListCannotHaveIsARowError() {
        ImportSummary read = read(OWN_HEAD
                + "O-5;F0;Nguyễn Văn Kết Năm;1941;Văn Miếu;Đống Đa;10/09/2021;;;đi vắng;\n"
                + "O-6;F1;Trần Thị Kết Sáu;1951;Văn Miếu;Đống Đa;;O-5;09/09/2021;khỏi bệnh;\n"
                + "O-7;F0;Trần Thị Kết Bảy;1951;Văn Miếu;Đống Đa;10/09/2021;;;Tử vong;18/09/2031\n");
        assertThat(read.bad()).isEqualTo(3);
        List<ImportLine> bad = lines(read, Verdict.BAD);
        assertThat(bad.get(0).words()).singleElement().asString().contains("Kết cục", "đi vắng", "Tử vong");
        assertThat(bad.get(1).words()).anyMatch(words -> words.contains("ca loại “F1” không kết thúc như vậy"));
        assertThat(bad.get(2).words()).singleElement().asString().contains("Ngày kết thúc", "tương lai");
    }

    @Test
    void sormasTellsOfDeathsOfCasesAndContactsAndWhatDoesNotFitIsNotDroppedInSilence() {
        take(
                "caseClassification,outcome,outcomeDate,person.presentCondition,externalID,person.firstName,person.lastName,"
                        + "reportDate,responsibleDistrict,responsibleCommunity\n"
                        + "CONFIRMED,DECEASED,2021-09-18,DEAD,S-1,Văn Kết Tám,Nguyễn,2021-09-10,Đống Đa,Văn Miếu\n"
                        + "CONFIRMED,NO_OUTCOME,,BURIED,S-2,Văn Kết Chín,Nguyễn,2021-09-10,Đống Đa,Văn Miếu\n"
                        + "CONFIRMED,No Outcome Yet,,Alive,S-3,Văn Kết Mười,Nguyễn,2021-09-10,Đống Đa,Văn Miếu\n");
        assertThat(state("Kết Tám")).isEqualTo(CaseState.DIED);
        assertThat(state("Kết Chín")).isEqualTo(CaseState.DIED);
        assertThat(state("Kết Mười").open()).isTrue();
        ImportSummary met =
                read("caseIdExternalSystem,contactStatus,followUpStatus,person.presentCondition,person.deathDate,"
                        + "person.firstName,person.lastName,lastContactDate,reportDateTime,district,community\n"
                        + "S-3,ACTIVE,FOLLOW_UP,DEAD,2021-09-19,Thị Kết Một,Trần,2021-09-09,2021-09-10,Đống Đa,Văn Miếu\n"
                        + "S-3,ACTIVE,COMPLETED,ALIVE,,Thị Kết Hai,Trần,2021-09-09,2021-09-10,Đống Đa,Văn Miếu\n"
                        + "S-3,CONVERTED,LOST,ALIVE,,Thị Kết Ba,Trần,2021-09-09,2021-09-10,Đống Đa,Văn Miếu\n");
        assertThat(met.fresh()).isEqualTo(3);
        assertThat(met.partly()).isOne();
        assertThat(imports.partly(met.id(), 0, 10).getFirst().words())
                .hasSize(2)
                .allMatch(words -> words.contains("không nhận"))
                .anyMatch(words -> words.contains("LOST"))
                .anyMatch(words -> words.contains("CONVERTED"));
        imports.take(met.id(), rows -> {});
        assertThat(state("Kết Một")).isEqualTo(CaseState.DIED);
        assertThat(state("Kết Hai")).isEqualTo(CaseState.COMPLETED);
        assertThat(state("Kết Ba")).isEqualTo(CaseState.IN_QUARANTINE);
    }

    @Test
    void goDataTellsOfOutcomesOfCasesAndContacts() {
        take("visualId,firstName,lastName,classification,dateOfReporting,dateBecomeCase,outcomeId,dateOfOutcome,"
                + "addresses[0].locationId\n"
                + "G-1,Văn Kết Một,Lê,LNG_REFERENCE_DATA_CATEGORY_CASE_CLASSIFICATION_CONFIRMED,2021-09-10,2021-09-10,"
                + "LNG_REFERENCE_DATA_CATEGORY_OUTCOME_RECOVERED,2021-09-19T00:00:00.000Z,\"Văn Miếu, Đống Đa\"\n"
                + "G-2,Văn Kết Hai,Lê,LNG_REFERENCE_DATA_CATEGORY_CASE_CLASSIFICATION_CONFIRMED,2021-09-10,2021-09-10,"
                + "LNG_REFERENCE_DATA_CATEGORY_OUTCOME_ALIVE,,\"Văn Miếu, Đống Đa\"\n");
        assertThat(state("Kết Một")).isEqualTo(CaseState.RECOVERED);
        assertThat(state("Kết Hai").open()).isTrue();
        ImportSummary met = read("""
                [{"visualId":"G-3","firstName":"Thị Kết Ba","lastName":"Lê","dateOfLastContact":"2021-09-08T00:00:00.000Z",
                  "type":"LNG_REFERENCE_DATA_CATEGORY_PERSON_TYPE_CONTACT","outcomeId":"LNG_REFERENCE_DATA_CATEGORY_OUTCOME_DECEASED",
                  "dateOfOutcome":"2021-09-15T00:00:00.000Z","addresses":[{"locationId":"Phường Văn Miếu, Quận Đống Đa"}],
                  "relationships":[{"people":[{"visualId":"G-2"}]}]},
                 {"visualId":"G-4","firstName":"Thị Kết Bốn","lastName":"Lê","dateOfLastContact":"2021-09-08T00:00:00.000Z",
                  "type":"LNG_REFERENCE_DATA_CATEGORY_PERSON_TYPE_CONTACT","outcomeId":"LNG_REFERENCE_DATA_CATEGORY_OUTCOME_RECOVERED",
                  "followUp":{"status":"LNG_REFERENCE_DATA_CONTACT_FINAL_FOLLOW_UP_STATUS_TYPE_UNDER_FOLLOW_UP"},
                  "addresses":[{"locationId":"Phường Văn Miếu, Quận Đống Đa"}],
                  "relationships":[{"people":[{"visualId":"G-2"}]}]}]
                """);
        assertThat(lines(met, Verdict.BAD)).isEmpty();
        assertThat(met.partly()).isOne();
        imports.take(met.id(), rows -> {});
        assertThat(state("Kết Ba")).isEqualTo(CaseState.DIED);
        assertThat(state("Kết Bốn")).isEqualTo(CaseState.IN_QUARANTINE);
    }

    @Test
    void anOutcomeEndsACaseThatIsInTheListAndIsTakenBackWithTheFile() {
        String row = "K-1;F0;Phạm Văn Kết Mười;1975;Văn Miếu;Đống Đa;20/09/2021;;;";
        take(OWN_HEAD + row + ";\n");
        assertThat(state("Kết Mười")).isEqualTo(CaseState.CONFIRMED);
        ImportSummary read = read(OWN_HEAD + row + "Tử vong;20/09/2021\n");
        assertThat(lines(read, Verdict.CHANGED).getFirst().differences())
                .extracting(difference -> difference.titleKey() + " " + difference.after())
                .containsExactly("field.case.state Tử vong");
        imports.take(read.id(), rows -> {});
        assertThat(state("Kết Mười")).isEqualTo(CaseState.DIED);
        ImportSummary other = read(OWN_HEAD + row + "khỏi bệnh;20/09/2021\n");
        assertThat(other.same()).isOne();
        assertThat(imports.partly(other.id(), 0, 10).getFirst().words())
                .singleElement()
                .asString()
                .contains("đã kết thúc với kết cục khác");
        assertThat(imports.takeBack(read.id(), rows -> {}).kept()).isZero();
        assertThat(state("Kết Mười")).isEqualTo(CaseState.CONFIRMED);
    }

    @Test
    void whatAFileDoesNotSayOfAConfirmationIsAddedAfterwardsAndNeverOverwritten() {
        take("caseClassification,externalID,person.firstName,person.lastName,reportDate,responsibleDistrict,"
                + "responsibleCommunity\nCONFIRMED,S-9,Văn Kết Cuối,Nguyễn,2021-09-10,Đống Đa,Văn Miếu\n");
        CaseId id = of("Kết Cuối");
        LocalDate reported = LocalDate.of(2021, 9, 10);
        assertThat(list.reported(reported, CaseFilter.of(Tray.ALL))).isEmpty();
        assertThat(list.reportedPlaceless(reported, CaseFilter.of(Tray.ALL))).isOne();
        DescribeInfection told =
                new DescribeInfection(ConfirmationMethod.RT_PCR, 24.5, reported, DetectionPlace.LOCKED_AREA);
        steps.describe(id, told);
        assertThat(list.reported(reported, CaseFilter.of(Tray.ALL))).containsEntry(DetectionPlace.LOCKED_AREA, 1);
        assertThat(list.reportedPlaceless(reported, CaseFilter.of(Tray.ALL))).isZero();
        assertThatExceptionOfType(CaseRefused.class)
                .isThrownBy(() -> steps.describe(id, new DescribeInfection(null, null, null, DetectionPlace.COMMUNITY)))
                .withMessage("WRONG_STATE");
        assertThatExceptionOfType(CaseRefused.class)
                .isThrownBy(() -> steps.describe(id, new DescribeInfection(null, null, null, null)))
                .withMessage("CONFIRMATION_MISSING");
    }

    private void take(String text) {
        ImportSummary read = read(text);
        assertThat(lines(read, Verdict.BAD)).isEmpty();
        imports.take(read.id(), rows -> {});
    }

    private CaseState state(String name) {
        return register.find(of(name)).map(CaseFacts::state).orElseThrow();
    }

    private CaseId of(String name) {
        return new CaseId(Ids.uuid(jdbc.sql("SELECT c.id FROM cases_case c JOIN people_person p"
                        + " ON p.id = c.person_id WHERE p.name LIKE CONCAT('%', :name) ORDER BY c.id DESC LIMIT 1")
                .param("name", name)
                .query((row, n) -> row.getBytes("id"))
                .single()));
    }

    private List<ImportLine> lines(ImportSummary summary, Verdict verdict) {
        return imports.lines(summary.id(), verdict, 0, 50);
    }

    private ImportSummary read(String text) {
        try {
            Path file = folder.resolve("list-" + ++files);
            return imports.read("cases", Files.writeString(file, text), rows -> {});
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
