package vn.hanoi.ops.hotline.calls;

import java.util.List;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cases.CaseFacts;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.kernel.Ids;

/** Once a night compares the list of calls with all F0, so that cases from before the list heard of them are on it too. */
@Component
class HomeCaseSweep {

    private static final int PAGE = 1_000;

    private final HomeCaseCalls calls;
    private final CaseRegister cases;
    private final JdbcClient jdbc;

    HomeCaseSweep(HomeCaseCalls calls, CaseRegister cases, JdbcClient jdbc) {
        this.calls = calls;
        this.cases = cases;
        this.jdbc = jdbc;
    }

    @Scheduled(cron = "0 10 4 * * *", zone = "Asia/Ho_Chi_Minh")
    @SchedulerLock(name = "hotline-home-cases")
    void sweep() {
        List<CaseFacts> page = cases.openF0(null, PAGE);
        while (!page.isEmpty()) {
            calls.settle(page);
            page = page.size() < PAGE ? List.of() : cases.openF0(page.getLast().id(), PAGE);
        }
        List<CaseId> listed = listed(new byte[0]);
        while (!listed.isEmpty()) {
            calls.look(listed);
            listed = listed.size() < PAGE
                    ? List.of()
                    : listed(Ids.bytes(listed.getLast().value()));
        }
    }

    private List<CaseId> listed(byte[] after) {
        return jdbc.sql("SELECT case_id FROM hotline_care WHERE case_id > :after AND left_at IS NULL"
                        + " ORDER BY case_id LIMIT " + PAGE)
                .param("after", after)
                .query((row, n) -> new CaseId(Ids.uuid(row.getBytes("case_id"))))
                .list();
    }
}
