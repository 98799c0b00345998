package vn.hanoi.ops.quarantine.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.LiveChannel;
import vn.hanoi.ops.quarantine.QuarantineSetup;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.SiteMoved;

/** What the screens of sites hear while the console is at its limit. */
@ApplicationModuleTest(module = "quarantine", mode = BootstrapMode.ALL_DEPENDENCIES)
@Import(QuarantineSetup.class)
class SiteNewsModuleTests {

    private static final AreaPath AREA = new AreaPath("01.008.00337");

    @Autowired
    QuarantineSetup setup;

    @Autowired
    QuarantineActs acts;

    @Autowired
    LiveChannel live;

    @Autowired
    HikariDataSource pool;

    @Autowired
    TransactionTemplate transactions;

    @BeforeEach
    void begin() {
        setup.begin();
    }

    @Test
    void newsGoesOutWhileEveryConnectionIsHeld() throws Exception {
        List<SiteId> heard = Collections.synchronizedList(new ArrayList<>());
        LiveChannel.Registration screen =
                live.subscribe(SiteMoved.TOPIC, SiteMoved.class, moved -> moved.forEach(m -> heard.add(m.site())));
        int connections = pool.getMaximumPoolSize();
        CyclicBarrier allHeld = new CyclicBarrier(connections);
        List<Callable<Boolean>> steps = new ArrayList<>();
        for (int n = 0; n < connections; n++) {
            SiteId site = SiteId.next();
            steps.add(() -> Boolean.TRUE.equals(transactions.execute(status -> held(allHeld, site))));
        }
        try (ExecutorService officers = Executors.newFixedThreadPool(connections)) {
            for (Future<Boolean> one : officers.invokeAll(steps, 20, TimeUnit.SECONDS)) {
                assertThat(one.isCancelled()).isFalse();
                assertThat(one.get()).isTrue();
            }
        }
        await().untilAsserted(() -> assertThat(heard).hasSize(connections));
        screen.remove();
    }

    private boolean held(CyclicBarrier allHeld, SiteId site) {
        try {
            setup.rows("quarantine_site");
            acts.moved(site, AREA);
            allHeld.await(15, TimeUnit.SECONDS);
            return true;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
