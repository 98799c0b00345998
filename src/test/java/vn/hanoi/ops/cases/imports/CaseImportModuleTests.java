package vn.hanoi.ops.cases.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.cases.CasesSetup.TODAY;
import static vn.hanoi.ops.cases.CasesSetup.VAN_MIEU;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hanoi.ops.cases.CaseFacts;
import vn.hanoi.ops.cases.CaseFilter;
import vn.hanoi.ops.cases.CaseFilter.Tray;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.cases.CaseRow;
import vn.hanoi.ops.cases.CaseState;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.cases.records.CaseList;
import vn.hanoi.ops.cases.records.CaseModuleTest;
import vn.hanoi.ops.exchange.imports.ImportLine;
import vn.hanoi.ops.exchange.imports.ImportSummary;
import vn.hanoi.ops.exchange.imports.Imports;
import vn.hanoi.ops.exchange.imports.Verdict;
import vn.hanoi.ops.kernel.sheet.SheetFormat;
import vn.hanoi.ops.people.PersonId;

@CaseModuleTest
class CaseImportModuleTests {

    private static final String OWN_HEAD =
            "Mã hồ sơ;Loại;Họ và tên;Ngày sinh;Giới tính;Điện thoại;CCCD;Phường/xã;Quận/huyện;Thời điểm có kết quả;"
                    + "Nơi phát hiện;Mã nguồn lây;Ngày tiếp xúc cuối;Hoàn cảnh tiếp xúc\n";

    @TempDir
    Path folder;

    @Autowired
    CasesSetup setup;

    @Autowired
    Imports imports;

    @Autowired
    CaseList list;

    @Autowired
    CaseRegister register;

    private int files;

    @BeforeEach
    void begin() {
        setup.begin();
        setup.forgetClaims();
    }

    @Test
    void anOwnListBringsCasesAndTheirContactsTogether() {
        ImportSummary read = read(
                OWN_HEAD
                        + "F0-1;F0;Nguyễn Văn Mẫu Một;12/03/1980;Nam;0912000101;;Văn Miếu;Đống Đa;20/09/2021 16:30;Cộng đồng;;;\n"
                        + "F1-1;F1;Trần Thị Thử Một;1991;Nữ;0912000102;;Phường Văn Chương;Quận Đống Đa;;;F0-1;19/09/2021;Chợ\n");
        assertThat(read.layout()).isEqualTo("own");
        assertThat(read.fresh()).isEqualTo(2);
        imports.take(read.id(), rows -> {});
        CaseFacts f0 = one(CaseKind.F0);
        CaseFacts f1 = one(CaseKind.F1);
        assertThat(f0.area()).isEqualTo(VAN_MIEU);
        assertThat(f1.area().value()).isEqualTo("01.006.00193");
        assertThat(f1.lastExposure()).isEqualTo(TODAY.minusDays(2));
        assertThat(f1.until()).isEqualTo(TODAY.plusDays(12));
    }

    @Test
    void aRowWithASignThatNobodySeesIsBadAndTheOthersStay() {
        ImportSummary read = read(OWN_HEAD
                + "F0-8;F0;Nguyễn Văn\u202E Mẫu Tám;12/03/1980;Nam;0912000801;;Văn Miếu;Đống Đa;20/09/2021;Cộng đồng;;;\n"
                + "F0-9;F0;Nguyễn Văn Mẫu Chín;12/03/1980;Nam;0912000901;;Văn Miếu;Đống Đa;20/09/2021;Cộng đồng;;;\n");
        assertThat(read.bad()).isEqualTo(1);
        assertThat(read.fresh()).isEqualTo(1);
        assertThat(lines(read, Verdict.BAD).getFirst().words().getFirst()).contains("Họ và tên", "U+202E");
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        String file = OWN_HEAD
                + "F0-2;F0;Nguyễn Văn Mẫu Hai;12/03/1981;Nam;0912000201;;Văn Miếu;Đống Đa;20/09/2021;Cộng đồng;;;\n";
        imports.take(read(file).id(), rows -> {});
        assertThat(read(file).same()).isEqualTo(1);
        String otherOrder = "Quận/huyện,Phường/xã,Họ và tên,Loại,Mã hồ sơ,Thời điểm có kết quả\n"
                + "Đống Đa,Văn Miếu,Nguyễn Văn Mẫu Hai,F0,F0-2,20/09/2021\n\n";
        assertThat(read(otherOrder).same()).isEqualTo(1);
        assertThat(list.rows(CaseFilter.of(Tray.ALL), null, 10)).hasSize(1);
    }

    @Test
    void aSormasTemplateWithGroupsRemarksAndMonthsInFrontIsTakenAsItIs() {
        String cases =
                "\uFEFF\"CaseData\",\"CaseData\",\"Person\",\"Person\",\"Person\",\"Person\",\"Person\",\"Person\",\"Person\","
                        + "\"CaseData\",\"CaseData\",\"CaseData\",\"CaseData\",\"Symptoms\"\r\n"
                        + "\"externalID\",\"disease\",\"person.firstName\",\"person.lastName\",\"person.sex\",\"person.birthdateDD\","
                        + "\"person.birthdateMM\",\"person.birthdateYYYY\",\"person.phone\",\"reportDate\",\"caseClassification\","
                        + "\"responsibleDistrict\",\"responsibleCommunity\",\"symptoms.onsetDate\"\r\n"
                        + "##External ID,Disease,First name,Last name\r\n"
                        + "CASE-ABC-1,CORONAVIRUS,Văn Mẫu Ba,Nguyễn,MALE,5,3,1982,0912000301,09/18/2021,CONFIRMED,"
                        + "Đống Đa,Phường Văn Miếu,9/16/2021\r\n";
        ImportSummary read = read(cases);
        assertThat(read.layout()).isEqualTo("sormas-cases-month-first");
        assertThat(read.total()).isEqualTo(1);
        assertThat(read.fresh()).isEqualTo(1);
        imports.take(read.id(), rows -> {});
        CaseFacts f0 = one(CaseKind.F0);
        assertThat(list.find(f0.id()).orElseThrow().row().confirmedAt()).isNotNull();

        String contacts = "\"caseIdExternalSystem\";\"disease\";\"reportDateTime\";\"district\";\"community\";"
                + "\"lastContactDate\";\"contactProximity\";\"person.firstName\";\"person.lastName\";\"person.sex\"\n"
                + "CASE-ABC-1;CORONAVIRUS;19.09.2021;Đống Đa;Văn Chương;17.09.2021;SAME_ROOM;Thị Thử Ba;Trần;FEMALE\n"
                + "UNKNOWN-1;CORONAVIRUS;19.09.2021;Đống Đa;Văn Chương;17.09.2021;SAME_ROOM;Thị Thử Tư;Trần;FEMALE\n";
        ImportSummary met = read(contacts);
        assertThat(met.layout()).isEqualTo("sormas-contacts");
        assertThat(met.fresh()).isEqualTo(1);
        assertThat(lines(met, Verdict.BAD).getFirst().words().getFirst())
                .contains("caseIdExternalSystem", "UNKNOWN-1", "chưa có ca nào");
        imports.take(met.id(), rows -> {});
        assertThat(one(CaseKind.F1).lastExposure()).isEqualTo(TODAY.minusDays(4));
    }

    @Test
    void goDataExportsAreTakenAsTableAndAsJson() {
        String cases =
                "visualId,firstName,lastName,gender,dob,classification,dateOfReporting,dateBecomeCase,dateOfOnset,"
                        + "addresses[0].addressLine1,addresses[0].phoneNumber,addresses[0].locationId\n"
                        + "CASE-2021-0001,Văn Mẫu,Lê,LNG_REFERENCE_DATA_CATEGORY_GENDER_MALE,1979-05-01T00:00:00.000Z,"
                        + "LNG_REFERENCE_DATA_CATEGORY_CASE_CLASSIFICATION_CONFIRMED,2021-09-19T00:00:00.000Z,"
                        + "2021-09-18T00:00:00.000Z,2021-09-17T00:00:00.000Z,Số 5 Ngõ Mẫu,0912000401,\"Văn Miếu, Đống Đa\"\n";
        ImportSummary read = read(cases);
        assertThat(read.layout()).isEqualTo("godata-cases");
        assertThat(read.fresh()).isEqualTo(1);
        imports.take(read.id(), rows -> {});
        String contacts = """
                [{"visualId":"CONTACT-2021-0001","firstName":"Thị Thử","lastName":"Lê","dateOfLastContact":"2021-09-18T00:00:00.000Z",
                  "type":"LNG_REFERENCE_DATA_CATEGORY_PERSON_TYPE_CONTACT","gender":"LNG_REFERENCE_DATA_CATEGORY_GENDER_FEMALE",
                  "addresses":[{"addressLine1":"Số 7","phoneNumber":"0912000402","locationId":"Phường Văn Chương, Quận Đống Đa"}],
                  "relationships":[{"people":[{"visualId":"CASE-2021-0001"}],"contactDate":"2021-09-18T00:00:00.000Z"}]}]
                """;
        ImportSummary met = read(contacts);
        assertThat(met.layout()).isEqualTo("godata-contacts");
        assertThat(lines(met, Verdict.BAD)).isEmpty();
        imports.take(met.id(), rows -> {});
        assertThat(one(CaseKind.F1).lastExposure()).isEqualTo(TODAY.minusDays(3));
    }

    @Test
    void badRowsSayWhichColumnWhatStandsThereAndWhatIsAllowedAndCanBeMendedAndLoadedAgain() throws IOException {
        ImportSummary read = read(OWN_HEAD
                + "F0-5;F0;Nguyễn Văn Mẫu Năm;31/02/1980;Nam;0912000501;;Văn Miếu;Đống Đa;20/09/2021;Cộng đồng;;;\n"
                + "F0-6;F9;;1980;Nom;0912000502;;Văn Mieu Xa;Đống Đa;20/09/2031;Cộng đồng;;;\n");
        assertThat(read.bad()).isEqualTo(2);
        List<ImportLine> bad = lines(read, Verdict.BAD);
        assertThat(bad.getFirst().words())
                .containsExactly("Cột “Ngày sinh” ghi “31/02/1980”: ghi dd/MM/yyyy, hoặc năm sinh.");
        assertThat(bad.get(1).words()).hasSizeGreaterThan(3).anyMatch(fault -> fault.contains("Phường Văn Miếu"));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        imports.badRows(read.id(), SheetFormat.CSV, file);
        String mended = file.toString(StandardCharsets.UTF_8).replace("31/02/1980", "28/02/1980");
        ImportSummary again = read(mended);
        assertThat(again.fresh()).isEqualTo(1);
        assertThat(again.bad()).isEqualTo(1);
    }

    @Test
    void whoIsLikelyInTheRegisterWaitsForAnOfficersDecision() {
        PersonId known = setup.person("Phạm Văn Quen", 1975, "0912000601", VAN_MIEU);
        ImportSummary read = read("Loại,Họ và tên,Ngày sinh,Điện thoại,Phường/xã,Quận/huyện,Thời điểm có kết quả\n"
                + "F0,Pham Van Quen,1975,0912000601,Văn Miếu,Đống Đa,20/09/2021\n");
        if (read.doubtful() == 1) {
            ImportLine line = lines(read, Verdict.DOUBTFUL).getFirst();
            assertThat(line.choices()).hasSizeGreaterThan(1);
            imports.decide(read.id(), line.number(), line.choices().getFirst().code());
        }
        imports.take(read.id(), rows -> {});
        assertThat(one(CaseKind.F0).person()).isEqualTo(known);
    }

    @Test
    void anImportIsTakenBackByCounterStepsUnlessSomebodyWorkedOnTheCase() {
        ImportSummary read = read(OWN_HEAD
                + "F0-7;F0;Nguyễn Văn Mẫu Bảy;12/03/1983;Nam;0912000701;;Văn Miếu;Đống Đa;20/09/2021;Cộng đồng;;;\n"
                + "F1-7;F1;Trần Thị Thử Bảy;1991;Nữ;0912000702;;Văn Chương;Đống Đa;;;F0-7;19/09/2021;Chợ\n");
        imports.take(read.id(), rows -> {});
        ImportSummary back = imports.takeBack(read.id(), rows -> {});
        assertThat(back.kept()).isZero();
        assertThat(list.rows(CaseFilter.of(Tray.OPEN), null, 10)).isEmpty();
        assertThat(list.rows(CaseFilter.of(Tray.ALL), null, 10))
                .extracting(row -> facts(row).state())
                .containsOnly(CaseState.EXCLUDED);
    }

    @Test
    void fieldsThatDifferAreShownBeforeTheyAreTaken() {
        imports.take(
                read(OWN_HEAD
                                + "F0-8;F0;Nguyễn Văn Mẫu Tám;1983;Nam;0912000801;;Văn Miếu;Đống Đa;20/09/2021;Cộng đồng;;;\n")
                        .id(),
                rows -> {});
        ImportSummary read = read("Mã hồ sơ,Loại,Họ và tên,Phường/xã,Quận/huyện,Thời điểm có kết quả,Ngày khởi phát\n"
                + "F0-8,F0,Nguyễn Văn Mẫu Tám,Văn Miếu,Đống Đa,20/09/2021,18/09/2021\n");
        assertThat(read.changed()).isEqualTo(1);
        assertThat(lines(read, Verdict.CHANGED).getFirst().differences())
                .extracting(difference -> difference.titleKey() + " " + difference.after())
                .containsExactly("field.case.onset 18/09/2021");
        imports.take(read.id(), rows -> {});
        assertThat(imports.takeBack(read.id(), rows -> {}).kept()).isZero();
    }

    @Test
    void anAreaOutsideOfTheOfficersOwnIsNoRowOfThisOfficer() {
        ImportSummary read = read(
                OWN_HEAD
                        + "F0-9;F0;Nguyễn Văn Mẫu Chín;1983;Nam;0912000901;;Phường Hàng Bài;Quận Hoàn Kiếm;20/09/2021;Cộng đồng;;;\n");
        assertThat(read.bad()).isEqualTo(1);
        assertThat(lines(read, Verdict.BAD).getFirst().words().getFirst()).contains("địa bàn khác");
    }

    @Test
    void manyRowsComeInBatches() {
        String rows = IntStream.range(0, 1_100)
                .mapToObj(i -> "N-" + i + ";F0;Người Giả " + word(i) + ";" + (1940 + i % 60) + ";Nam;09"
                        + (30_000_000 + i) + ";;Văn Miếu;Đống Đa;20/09/2021;Cộng đồng;;;\n")
                .collect(Collectors.joining());
        ImportSummary read = read(OWN_HEAD + rows);
        assertThat(read.fresh()).isEqualTo(1_100);
        ImportSummary taken = imports.take(read.id(), done -> {});
        assertThat(taken.taken()).isEqualTo(1_100);
        assertThat(taken.bad()).isZero();
    }

    private static String word(int i) {
        return "" + (char) ('a' + i % 26) + (char) ('a' + i / 26 % 26) + (char) ('a' + i / 676);
    }

    private CaseFacts one(CaseKind kind) {
        List<CaseFacts> found = list.rows(CaseFilter.of(Tray.ALL), null, 50).stream()
                .map(this::facts)
                .filter(facts -> facts.kind() == kind)
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private CaseFacts facts(CaseRow row) {
        return register.find(row.id()).orElseThrow();
    }

    private List<ImportLine> lines(ImportSummary summary, Verdict verdict) {
        return imports.lines(summary.id(), verdict, 0, 50);
    }

    private ImportSummary read(String text) {
        return read(text, StandardCharsets.UTF_8);
    }

    private ImportSummary read(String text, Charset charset) {
        try {
            Path file = folder.resolve("list-" + ++files);
            return imports.read("cases", Files.write(file, text.getBytes(charset)), rows -> {});
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
