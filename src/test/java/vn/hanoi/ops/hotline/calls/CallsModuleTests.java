package vn.hanoi.ops.hotline.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.hotline.HotlineSetup.NINE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hanoi.ops.exchange.imports.ImportRow;
import vn.hanoi.ops.exchange.imports.Looked;
import vn.hanoi.ops.exchange.imports.TakenOver;
import vn.hanoi.ops.exchange.imports.Verdict;
import vn.hanoi.ops.hotline.CallerPhone;
import vn.hanoi.ops.hotline.HotlineModuleTest;
import vn.hanoi.ops.hotline.HotlineSetup;
import vn.hanoi.ops.kernel.AreaPath;

@HotlineModuleTest
class CallsModuleTests {

    @Autowired
    HotlineSetup setup;

    @Autowired
    Calls calls;

    @Autowired
    Knowledge knowledge;

    @Autowired
    CareCalls care;

    @Autowired
    CareList list;

    @Autowired
    CareImportTarget imports;

    @BeforeEach
    void beginAtNine() {
        setup.begin();
    }

    @Test
    void countsExactlyAsTheCityReports() {
        log(CallOutcome.SOLVED);
        log(CallOutcome.SOLVED);
        log(CallOutcome.FORWARDED);
        log(CallOutcome.TRANSFERRED);
        log(CallOutcome.DROPPED);
        log(CallOutcome.MISSED);
        calls.enter(call(CallOutcome.ADVISED), "CARE");
        calls.enter(call(CallOutcome.NO_REPLY), "CARE");
        CallCounters counters = calls.counters(NINE.minusSeconds(60), NINE.plusSeconds(60));
        assertThat(counters).isEqualTo(new CallCounters(6, 5, 2, 2, 2, 1));
        assertThat(counters.answeredShare().getAsDouble()).isBetween(0.833, 0.834);
        assertThat(new CallCounters(0, 0, 0, 0, 0, 0).answeredShare()).isEmpty();
    }

    @Test
    void phonesAndNotesOfCallsAreSealed(@Autowired JdbcClient jdbc) {
        log(CallOutcome.SOLVED);
        String stored = jdbc.sql("SELECT CONCAT(HEX(phone), HEX(sealed_note)) FROM hotline_call")
                .query(String.class)
                .single();
        assertThat(stored).doesNotContain("30393132", "486F69");
    }

    @Test
    void aDraftIsTheOfficersOwnAndGoneWhenTheCallIsLogged() {
        calls.keepDraft("{\"note\":\"dở dang\"}");
        setup.supervisor();
        assertThat(calls.draft()).isEmpty();
        setup.operator();
        assertThat(calls.draft()).contains("{\"note\":\"dở dang\"}");
        log(CallOutcome.SOLVED);
        assertThat(calls.draft()).isEmpty();
    }

    @Test
    void findsAnswersWithoutMarksAndOffersNoneThatIsPastItsValidity() {
        setup.at(HotlineSetup.hanoi("2021-09-25T09:00"));
        assertThat(knowledge.search("diem quet ma"))
                .extracting(Article::title)
                .containsExactly("Địa điểm phải có điểm quét mã QR không?");
        setup.at(HotlineSetup.hanoi("2022-05-16T09:00"));
        assertThat(knowledge.search("điểm quét mã")).isEmpty();
        setup.supervisor();
        Article expired = knowledge.toReview().getFirst();
        knowledge.write(until(expired, LocalDate.of(2022, 12, 31)));
        assertThat(knowledge.toReview()).extracting(Article::id).doesNotContain(expired.id());
        assertThat(knowledge.search("điểm quét mã")).extracting(Article::id).contains(expired.id());
        knowledge.write(until(expired, LocalDate.of(2022, 5, 15)));
    }

    @Test
    void nobodyOnTheCareListIsCalledByTwo() {
        setup.supervisor();
        list.add("Nguyễn Thị Thử", CallerPhone.parse("0912000001").orElseThrow(), new AreaPath("01.006"), NINE);
        list.add("Trần Văn Mẫu", CallerPhone.parse("0912000002").orElseThrow(), new AreaPath("01.006"), NINE);
        CareCall first = care.next().orElseThrow();
        assertThat(care.next().orElseThrow().id()).isEqualTo(first.id());
        setup.operator();
        CareCall second = care.next().orElseThrow();
        assertThat(second.id()).isNotEqualTo(first.id());
        care.ended(second, false, "");
        assertThat(care.next()).isEmpty();
        setup.minute(11);
        assertThat(care.next().orElseThrow().id()).isEqualTo(first.id());
        care.ended(first, true, "Đã dặn dò");
        assertThat(care.next()).isEmpty();
        setup.minute(125);
        assertThat(care.next().orElseThrow().attempts()).isEqualTo(1);
        assertThat(calls.counters(NINE, NINE.plusSeconds(9_000)))
                .extracting(CallCounters::care, CallCounters::advised)
                .containsExactly(2, 1);
    }

    @Test
    void theCareListTellsWhoHasWhomAndHowItEnded() {
        setup.supervisor();
        CallerPhone phone = CallerPhone.parse("0912000001").orElseThrow();
        assertThat(list.add("Nguyễn Thị Thử", phone, new AreaPath("01.006"), NINE))
                .isPresent();
        assertThat(list.add("Nguyễn Thị Thử", phone, new AreaPath("01.006"), NINE))
                .isEmpty();
        setup.operator();
        CareCall call = care.next().orElseThrow();
        assertThat(list.rows(false)).singleElement().satisfies(line -> {
            assertThat(line.leasedBy()).contains("tongdai1022");
            assertThat(line.last()).isEmpty();
        });
        care.ended(call, false, "");
        assertThat(list.rows(false)).singleElement().satisfies(line -> {
            assertThat(line.leasedBy()).isEmpty();
            assertThat(line.attempts()).isEqualTo(1);
            assertThat(line.last()).contains(CallOutcome.NO_REPLY);
        });
        setup.minute(121);
        care.ended(care.next().orElseThrow(), true, "Đã dặn dò");
        assertThat(list.rows(false)).isEmpty();
        assertThat(list.rows(true)).singleElement().satisfies(line -> assertThat(line.last())
                .contains(CallOutcome.ADVISED));
    }

    @Test
    void aDistrictsListOfF0AtHomeIsTakenOverOnceAndTakenBackWhileNobodyCalled() {
        setup.supervisor();
        List<ImportRow> rows = List.of(
                careRow("Nguyễn Thị Thử", "0912000001", "Phường Văn Miếu, Quận Đống Đa"),
                careRow("", "12", "Phường Không Có"));
        assertThat(imports.look(rows)).extracting(Looked::verdict).containsExactly(Verdict.NEW, Verdict.BAD);
        TakenOver taken = imports.take(rows.subList(0, 1)).getFirst();
        assertThat(imports.look(rows).getFirst().verdict()).isEqualTo(Verdict.SAME);
        assertThat(imports.takeBack(taken)).isTrue();
        TakenOver again = imports.take(rows.subList(0, 1)).getFirst();
        care.next().orElseThrow();
        assertThat(imports.takeBack(again)).isFalse();
    }

    private static ImportRow careRow(String name, String phone, String unit) {
        return new ImportRow(2, Map.of("caller", name, "phone", phone, "unit", unit));
    }

    private static Article until(Article article, LocalDate day) {
        return new Article(
                article.id(),
                article.branch(),
                article.title(),
                article.body(),
                article.source(),
                article.validFrom(),
                day,
                article.helped(),
                article.notHelped());
    }

    private void log(CallOutcome outcome) {
        calls.log(call(outcome));
    }

    private static LogCall call(CallOutcome outcome) {
        return new LogCall(
                CallerPhone.parse("0912 000 000").orElseThrow(),
                Optional.of("CROWD"),
                outcome,
                "Hoi",
                Optional.empty(),
                Optional.empty(),
                25);
    }
}
