package vn.hanoi.ops.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.venues.checkins.Visitors;

/** Traces while the platform sends check-ins. */
@TracingModuleTest
class TraceRacesModuleTests {

    private static final String REASON = "Truy vết ổ dịch chợ";

    @Autowired
    TracingSetup setup;

    @Autowired
    CasesSetup cases;

    @Autowired
    Tracing tracing;

    @Autowired
    Visitors visitors;

    @Autowired
    DataSource database;

    @AfterEach
    void leave() {
        cases.realTime();
        SecurityContextHolder.clearContext();
    }

    @Test
    void aTraceAmongCallsOfFiveThousandEndsAndHoldsNoneOfThem() throws SQLException {
        setup.begin();
        int eatery = setup.venue("Phở Mẫu", "EATERY", 0);
        String met = setup.phone(801);
        CaseId sick = setup.f0("Trần Văn Một", setup.phone(800), "2021-09-19");
        setup.stay(eatery, setup.phone(800), "2021-09-18T12:00", "2021-09-18T13:00");
        setup.stay(eatery, met, "2021-09-18T12:00", "2021-09-18T13:00");
        SecurityContext officer = SecurityContextHolder.getContext();
        try (Connection call = database.getConnection()) {
            call.setAutoCommit(false);
            scan(call, eatery, met, "2021-09-18T12:30");
            CompletableFuture<ForwardTrace> trace = CompletableFuture.supplyAsync(
                    () -> {
                        SecurityContextHolder.setContext(officer);
                        return tracing.forward(TraceQuestion.of(sick, REASON));
                    },
                    Thread::startVirtualThread);
            assertThat(trace.orTimeout(30, TimeUnit.SECONDS).join().people())
                    .as("the call is not committed, and nobody waits for it")
                    .hasSize(1);
            scan(call, eatery, met, "2021-09-18T12:45");
            call.commit();
        }
        assertThat(tracing.forward(TraceQuestion.of(sick, REASON)).people()).hasSize(1);
    }

    private void scan(Connection call, int venue, String phone, String at) throws SQLException {
        try (PreparedStatement row = call.prepareStatement(
                "INSERT INTO venues_check_in (venue_no, at, person, leaving, zone, entered_at, source, receipt)"
                        + " VALUES (?, ?, ?, 0, 0, ?, 0, 1)")) {
            row.setInt(1, venue);
            row.setObject(2, RuleBook.utc(TracingSetup.hanoi(at)));
            row.setBytes(3, visitors.key(phone).orElseThrow().bytes());
            row.setObject(4, RuleBook.utc(CasesSetup.NINE));
            row.executeUpdate();
        }
    }
}
