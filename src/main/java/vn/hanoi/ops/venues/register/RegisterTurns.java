package vn.hanoi.ops.venues.register;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * Lets the venues of a district into the register one after another: two people who stand at the same door at the same moment
 * would else both find no venue with a like name.
 */
@Component
class RegisterTurns {

    private static final int SLOTS = 64;
    private static final int DISTRICT = 2;

    private final JdbcClient jdbc;

    RegisterTurns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for the turn of the district and keeps it until the transaction ends. */
    void await(AreaPath area) {
        int slot = Math.floorMod(area.upTo(DISTRICT).value().hashCode(), SLOTS);
        jdbc.sql("SELECT slot FROM venues_turn WHERE slot = :slot FOR UPDATE")
                .param("slot", slot)
                .query(Integer.class)
                .single();
    }
}
