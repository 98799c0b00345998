package vn.hanoi.ops.kernel.sealed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.test.ApplicationModuleTest;

@ApplicationModuleTest(module = "kernel")
class ResealingModuleTests {

    private static final SealedColumn COLUMN = new SealedColumn("sealing_trial", "id", "value", "trial.value");

    @Autowired
    Seals seals;

    @Autowired
    KeyFiles files;

    @Autowired
    Resealing resealing;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void makeATable() {
        jdbc.execute("CREATE TABLE sealing_trial (id BINARY(1) PRIMARY KEY, value VARBINARY(200) NULL)");
    }

    @AfterEach
    void dropIt() {
        jdbc.execute("DROP TABLE sealing_trial");
    }

    @Test
    void oldValuesAreSealedWithTheNewestKey() {
        for (byte id : new byte[] {1, 2, 3}) {
            jdbc.update(
                    "INSERT INTO sealing_trial VALUES (?, ?)",
                    new byte[] {id},
                    seals.seal(COLUMN.field(), "text " + id));
        }
        jdbc.update("INSERT INTO sealing_trial VALUES (?, NULL)", (Object) new byte[] {4});
        assertThat(resealing.reseal(COLUMN)).isZero();
        files.rotateSeal();
        seals.refresh();
        assertThat(resealing.reseal(COLUMN)).isEqualTo(3);
        List<byte[]> values =
                jdbc.queryForList("SELECT value FROM sealing_trial WHERE value IS NOT NULL ORDER BY id", byte[].class);
        assertThat(values).allMatch(seals::isCurrent);
        assertThat(values.stream().map(v -> seals.open(COLUMN.field(), v)))
                .containsExactly("text 1", "text 2", "text 3");
    }
}
