package vn.hanoi.ops.cases.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.cases.CasesSetup.TODAY;
import static vn.hanoi.ops.cases.CasesSetup.VAN_MIEU;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.cases.records.CaseModuleTest;
import vn.hanoi.ops.exchange.imports.ImportLine;
import vn.hanoi.ops.exchange.imports.ImportSummary;
import vn.hanoi.ops.exchange.imports.Imports;
import vn.hanoi.ops.exchange.imports.Verdict;
import vn.hanoi.ops.people.Document;
import vn.hanoi.ops.people.DocumentKind;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRegister;

@CaseModuleTest
class CaseCellsImportModuleTests {

    private static final String HEAD =
            "Loại;Họ và tên;Ngày sinh;Điện thoại;CCCD;Phường/xã;Quận/huyện;Thời điểm có kết quả;Số mũi đã tiêm\n";

    private static final String SORMAS =
            "uuid,caseClassification,firstName,lastName,approximateAge,reportDate,responsibleDistrict,responsibleCommunity,"
                    + "sampleDateTime1,sampleResult1,sampleDateTime2,sampleResult2\n";

    @TempDir
    Path folder;

    @Autowired
    CasesSetup setup;

    @Autowired
    Imports imports;

    @Autowired
    PersonRegister persons;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void begin() {
        setup.begin();
        setup.forgetClaims();
    }

    @Test
    void aDayThatNobodyWasBornOnIsAFaultOfItsRowAndStopsNoOther() throws IOException {
        ImportSummary read = read(HEAD
                + row("Nguyễn Văn Ô Một", "0001-01-01", "", "", "20/09/2021", "")
                + row("Nguyễn Văn Ô Hai", "01/01/1800", "", "", "20/09/2021", "")
                + row("Nguyễn Văn Ô Ba", "9999-12-31", "", "", "20/09/2021", "")
                + row("Nguyễn Văn Ô Bốn", "01/01/1980", "", "", "2021-09-20T10:00:00+19:00", "")
                + row("Nguyễn Văn Ô Năm", "01/01/1980", "", "ß".repeat(21), "20/09/2021", "")
                + row("Nguyễn Văn Ô Sáu", "01/01/1980", "", "", "20/09/0021", "")
                + row("Nguyễn Văn Ô Bảy", "01/01/1980", "", "", "20/09/2021", "2.5")
                + row("Nguyễn Văn Ô Tám", "01/01/1980", "", "", "20/09/2021", "2"));
        assertThat(read.bad()).isEqualTo(7);
        assertThat(read.fresh()).isOne();
        assertThat(imports.take(read.id(), rows -> {}).taken()).isOne();
    }

    @Test
    void aPhoneCellWithoutANumberIsToldAndAllNumbersOfOneAreKept() throws IOException {
        ImportSummary read = read(HEAD
                + row("Nguyễn Văn Máy Một", "1980", "/", "", "20/09/2021", "")
                + row("Nguyễn Văn Máy Hai", "1981", ",", "", "20/09/2021", "")
                + row("Nguyễn Văn Máy Ba", "1982", "0912000881, 0987000882", "", "20/09/2021", "")
                + row("Nguyễn Văn Máy Bốn", "1983", "0912,000,883", "", "20/09/2021", ""));
        assertThat(read.bad()).isZero();
        assertThat(read.partly()).isEqualTo(2);
        imports.take(read.id(), rows -> {});
        assertThat(persons.withPhone("0912000881")).hasSize(1).isEqualTo(persons.withPhone("0987000882"));
        assertThat(persons.withPhone("0912000883")).hasSize(1);
    }

    @Test
    void rowsThatSayKhongCoOrShareAParentsCardStayDifferentPersons() throws IOException {
        ImportSummary read = read(HEAD
                + row("Nguyễn Văn Giấy Một", "1980", "0", "Không có", "20/09/2021", "")
                + row("Nguyễn Văn Giấy Hai", "1981", "0", "Không có", "20/09/2021", "")
                + row("Nguyễn Văn Giấy Ba", "1982", "0000000000", "0", "20/09/2021", "")
                + row("Nguyễn Văn Giấy Ba", "1952", "", "000000000000", "20/09/2021", "")
                + row("Nguyễn Thị Giấy Mẹ", "1985", "", "001185664401", "20/09/2021", "")
                + row("Nguyễn Văn Giấy Con", "2015", "", "001185664401", "20/09/2021", "")
                + row("Nguyễn Văn Giấy Khách", "1979", "", "C1234567", "20/09/2021", ""));
        assertThat(read.bad()).isZero();
        assertThat(read.partly()).as("cells that are no number are told").isEqualTo(5);
        assertThat(imports.take(read.id(), rows -> {}).taken()).isEqualTo(7);
        assertThat(jdbc.sql("SELECT COUNT(DISTINCT person_id) FROM cases_case WHERE kind = 'F0'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(7);
        assertThat(persons.withDocument(Document.of(DocumentKind.CCCD, "001185664401")))
                .as("a card is a claim, and both came with it")
                .hasSize(2);
        assertThat(persons.withDocument(Document.of(DocumentKind.CCCD, "Không có")))
                .isEmpty();
        assertThat(persons.withPhone("0")).isEmpty();
    }

    @Test
    void aCardOfHanoiThatLostItsTwoZerosIsTheSameCard() throws IOException {
        PersonId known = setup.person("Nguyễn Văn Thẻ", 1990, "0912000771", VAN_MIEU);
        ImportSummary first = read(HEAD
                + row("Nguyễn Văn Số Không", "1990", "", "1090001777", "20/09/2021", "")
                + row("Nguyễn Văn Mười Số", "1985", "", "1090001778", "20/09/2021", "")
                + row("Nguyễn Văn Chín Số", "1985", "", "012345679", "20/09/2021", ""));
        imports.take(first.id(), rows -> {});
        assertThat(persons.withDocument(Document.of(DocumentKind.CCCD, "001090001777")))
                .hasSize(1);
        assertThat(persons.withDocument(Document.of(DocumentKind.CCCD, "001090001778")))
                .isEmpty();
        assertThat(first.partly()).as("ten digits that are no card are told").isOne();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM people_document WHERE kind = 'CMND'")
                        .query(Integer.class)
                        .single())
                .isPositive();
        assertThat(known).isNotNull();
    }

    @Test
    void agesOfInfantsInSormasExportsGiveAYearOfBirth() throws IOException {
        ImportSummary read = read(SORMAS
                + "A-1,CONFIRMED,Văn Bé,Nguyễn,8 Months,2021-09-20,Đống Đa,Văn Miếu,,,,\n"
                + "A-2,CONFIRMED,Văn Lớn,Nguyễn,67,2021-09-20,Đống Đa,Văn Miếu,,,,\n"
                + "A-3,CONFIRMED,Văn Mới,Nguyễn,10 Months,2021-09-20,Đống Đa,Văn Miếu,,,,\n");
        assertThat(lines(read, Verdict.BAD)).isEmpty();
        imports.take(read.id(), rows -> {});
        assertThat(jdbc.sql("SELECT birth_year FROM cases_case ORDER BY number")
                        .query(Integer.class)
                        .list())
                .containsExactly(2021, 1954, 2020);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM cases_case WHERE risk = 'HIGH'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void theFirstPositiveSampleOfASormasExportIsTheDayOfSampling() throws IOException {
        ImportSummary read = read(
                SORMAS
                        + "B-1,CONFIRMED,Văn Mẫu,Nguyễn,40,2021-09-20,Đống Đa,Văn Miếu,2021-09-21,NEGATIVE,2021-09-19,POSITIVE\n"
                        + "B-2,CONFIRMED,Văn Khác,Nguyễn,41,2021-09-20,Đống Đa,Văn Miếu,2021-09-21,POSITIVE,2021-09-18,Negative\n");
        assertThat(lines(read, Verdict.BAD)).isEmpty();
        imports.take(read.id(), rows -> {});
        List<LocalDate> sampled = jdbc.sql("SELECT sampled_on FROM cases_case ORDER BY number")
                .query(LocalDate.class)
                .list();
        assertThat(sampled.getFirst()).isEqualTo(TODAY.minusDays(2));
        assertThat(sampled).filteredOn(Objects::isNull).hasSize(1);
    }

    private static String row(String name, String birth, String phone, String card, String result, String doses) {
        return String.join(";", "F0", name, birth, phone, card, "Văn Miếu", "Đống Đa", result, doses) + "\n";
    }

    private List<ImportLine> lines(ImportSummary summary, Verdict verdict) {
        return imports.lines(summary.id(), verdict, 0, 50);
    }

    private ImportSummary read(String text) throws IOException {
        return imports.read("cases", Files.writeString(folder.resolve("list"), text), rows -> {});
    }
}
