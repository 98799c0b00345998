package vn.hanoi.ops.cameras;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.hanoi.ops.kernel.DayPartitions;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(CameraSetup.class)
class DayPartitionsModuleTests {

    private static final LocalDate EXERCISE = LocalDate.of(2021, 9, 21);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired
    JdbcTemplate jdbc;

    private DayPartitions partitions;

    @BeforeEach
    void makeATable() {
        partitions = new DayPartitions(jdbc, "camera_partition_probe");
        jdbc.execute("CREATE TABLE camera_partition_probe (at DATETIME(3) NOT NULL)"
                + " PARTITION BY RANGE COLUMNS (at) (PARTITION rest VALUES LESS THAN (MAXVALUE))");
    }

    @AfterEach
    void dropTheTable() {
        jdbc.execute("DROP TABLE camera_partition_probe");
    }

    @Test
    void giveEachDayAPartitionOfItsOwn() {
        assertThat(partitions.cover(TODAY, TODAY.plusDays(2))).isEqualTo(4);
        assertThat(partitions.cover(TODAY, TODAY.plusDays(2))).isZero();
        assertThat(partitions.bounds()).containsExactly(TODAY, TODAY.plusDays(1), TODAY.plusDays(2), TODAY.plusDays(3));
    }

    @Test
    void splitTheOldestPartitionForAnExercisesDays() {
        partitions.cover(TODAY, TODAY);
        insert("2021-09-21 10:00:00");
        insert("2023-01-01 10:00:00");
        partitions.cover(EXERCISE, EXERCISE);
        assertThat(partitions.bounds()).containsExactly(EXERCISE, EXERCISE.plusDays(1), TODAY, TODAY.plusDays(1));
        assertThat(rowsIn("b20210922")).isEqualTo(1);
        assertThat(rowsIn("b20261120")).isEqualTo(1);
    }

    @Test
    void dropWhatIsOlderThanItsTimeOfKeeping() {
        partitions.cover(EXERCISE, EXERCISE);
        partitions.cover(TODAY, TODAY);
        insert("2021-09-21 10:00:00");
        insert("2026-11-20 10:00:00");
        assertThat(partitions.dropBefore(TODAY)).isEqualTo(3);
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM camera_partition_probe", Long.class))
                .isEqualTo(1);
        insert("2021-09-21 10:00:00");
        assertThat(rowsIn("b20261121")).isEqualTo(2);
    }

    private void insert(String at) {
        jdbc.update("INSERT INTO camera_partition_probe (at) VALUES (?)", at);
    }

    private Long rowsIn(String partition) {
        return jdbc.queryForObject(
                "SELECT COUNT(*) FROM camera_partition_probe PARTITION (" + partition + ")", Long.class);
    }
}
