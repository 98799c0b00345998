package vn.hanoi.ops.hotline.api.open311;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hanoi.ops.hotline.HotlineModuleTest;

@HotlineModuleTest
class ProgramKeysModuleTests extends Open311Calls {

    @Autowired
    ProgramKeys programs;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aKeyIsShownOnceAndOnlyItsHashIsKept() {
        setup.supervisor();
        String key = programs.issue("Ứng dụng B", 50);
        assertThat(jdbc.sql("SELECT HEX(key_hash) FROM hotline_api_key")
                        .query(String.class)
                        .list())
                .noneMatch(hash -> hash.contains(key));
        assertThatIllegalArgumentException().isThrownBy(() -> programs.issue("ứng dụng b", 50));
        assertThatIllegalArgumentException().isThrownBy(() -> programs.issue("Ứng dụng C", 0));
        assertThat(status(key, "1")).isEqualTo(200);
        setup.supervisor();
        assertThat(programs.rows())
                .filteredOn(row -> row.name().equals("Ứng dụng B"))
                .singleElement()
                .satisfies(row -> assertThat(row.usedAt()).isNotNull());
    }

    @Test
    void anExchangedKeyStaysValidForAWeekAndAWithdrawnOneForNoTime() {
        setup.supervisor();
        String first = programs.issue("Ứng dụng D", 50);
        String second = programs.exchange("Ứng dụng D");
        assertThat(status(first, "1")).isEqualTo(200);
        assertThat(status(second, "2")).isEqualTo(200);
        jdbc.sql("UPDATE hotline_api_key SET former_until = '2020-01-01'").update();
        assertThat(status(first, "3")).isEqualTo(403);
        setup.supervisor();
        programs.withdraw("Ứng dụng D");
        assertThat(status(second, "4")).isEqualTo(403);
    }

    @Test
    void aSmallerQuotaHoldsAtOnce() {
        setup.supervisor();
        String name = "Ứng dụng E " + System.nanoTime();
        String key = programs.issue(name, 50);
        programs.allow(name, 1);
        assertThat(status(key, "1")).isEqualTo(200);
        assertThat(status(key, "2")).isEqualTo(429);
    }

    private int status(String key, String marker) {
        setup.nobody();
        return post("requests.json", CAFE + "&address_id=" + marker + "&api_key=" + key)
                .getResponse()
                .getStatus();
    }
}
