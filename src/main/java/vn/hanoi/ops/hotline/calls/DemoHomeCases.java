package vn.hanoi.ops.hotline.calls;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.demo.DemoPart;

/** Puts the demo city's F0 at home on the list of calls, once their cases are there and it is decided who stays at home. */
@Component
@Order(40)
@ConditionalOnBooleanProperty("console.demo")
class DemoHomeCases implements DemoPart {

    private final HomeCaseSweep sweep;
    private final JdbcClient jdbc;

    DemoHomeCases(HomeCaseSweep sweep, JdbcClient jdbc) {
        this.sweep = sweep;
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "calls to F0 at home";
    }

    @Override
    public boolean isMissing() {
        return jdbc.sql("SELECT 1 FROM hotline_care WHERE case_id IS NOT NULL LIMIT 1")
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    @Override
    public void load() {
        sweep.sweep();
    }
}
