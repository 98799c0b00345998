package vn.hanoi.ops.cases.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.cases.settings.CaseSettings;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.people.PersonRegister;

@ApplicationModuleTest(
        module = "cases",
        mode = BootstrapMode.DIRECT_DEPENDENCIES,
        extraIncludes = "kernel",
        webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(CasesSetup.class)
class DemoCasesModuleTests {

    @Autowired
    CasesSetup setup;

    @Autowired
    DemoRows rows;

    @Autowired
    DemoCaseRow writer;

    @Autowired
    PersonRegister persons;

    @Autowired
    Areas areas;

    @Autowired
    CaseSettings settings;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    ConsoleClock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theDemoCityHasTheCasesThatTheCityReportedOn21September2021() {
        setup.begin();
        new DemoCases(rows, writer, persons, areas, settings, transactions, clock).load();
        Map<String, Long> places = new TreeMap<>();
        jdbc.sql("SELECT detection, COUNT(*) n FROM cases_case WHERE kind = 'F0' GROUP BY detection")
                .query((row, n) -> places.put(row.getString("detection"), row.getLong("n")))
                .list();
        assertThat(places)
                .containsEntry("COMMUNITY", 1_597L)
                .containsEntry("QUARANTINE", 1_623L)
                .containsEntry("LOCKED_AREA", 722L)
                .containsEntry("HOSPITAL", 213L)
                .containsEntry("IMPORTED", 49L);
        List<String> clocks = jdbc.sql("SELECT DISTINCT clock_station FROM cases_case WHERE clock_due_at IS NOT NULL")
                .query(String.class)
                .list();
        assertThat(clocks).contains("FIRST_CALL");
        assertThat(rows.empty()).isFalse();
        int taken =
                jdbc.sql("SELECT COUNT(*) FROM cases_case").query(Integer.class).single();
        assertThat(rows.reserve(clock.instant().atZone(ConsoleClock.HANOI).getYear(), 1))
                .as("the next number lies behind those of the demo city")
                .isEqualTo(taken);
        setup.begin();
    }
}
