package vn.hanoi.ops.protection.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.hanoi.ops.kernel.retention.RetentionAction;
import vn.hanoi.ops.kernel.retention.RetentionRule;
import vn.hanoi.ops.kernel.retention.RetentionRules;
import vn.hanoi.ops.protection.ProtectionSetup;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, extraIncludes = "areas")
@Import(ProtectionSetup.class)
class RetentionRulesModuleTests {

    @Autowired
    RetentionRules rules;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Schema schema;

    @Test
    void everyTableHasARuleAndEveryRuleATable() {
        List<String> ruled = rules.all().stream().map(RetentionRule::table).toList();
        assertThat(new TreeSet<>(ruled)).isEqualTo(new TreeSet<>(tables()));
    }

    @Test
    void everyColumnThatARuleNamesExists() {
        for (RetentionRule rule : rules.all()) {
            List<String> named = Stream.concat(Stream.of(rule.from(), rule.link()), rule.columns().stream())
                    .filter(Objects::nonNull)
                    .toList();
            assertThat(columns(rule.table())).as(rule.table()).containsAll(named);
        }
    }

    @Test
    void partsBelongToARecordThatHasARuleAndOneId() {
        for (RetentionRule rule : rules.all()) {
            if (rule.action() == RetentionAction.WITH_RECORD) {
                String record = Objects.requireNonNull(rule.record());
                RetentionRule parent = rules.of(record).orElseThrow();
                if (parent.action() == RetentionAction.DELETE) {
                    assertThat(schema.idColumn(record)).as(rule.table()).isNotBlank();
                }
            }
        }
    }

    @Test
    void tablesWhosePartitionsAreDroppedHavePartitions() {
        assertThat(rules.all().stream().filter(r -> r.action() == RetentionAction.DROP_PARTITIONS))
                .allSatisfy(rule ->
                        assertThat(partitioned(rule.table())).as(rule.table()).isTrue());
    }

    private boolean partitioned(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM information_schema.PARTITIONS WHERE TABLE_SCHEMA = DATABASE()"
                                + " AND TABLE_NAME = :table AND PARTITION_NAME IS NOT NULL")
                        .param("table", table)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private List<String> tables() {
        return jdbc.sql("SELECT TABLE_NAME FROM information_schema.TABLES"
                        + " WHERE TABLE_SCHEMA = DATABASE() AND TABLE_TYPE = 'BASE TABLE'")
                .query(String.class)
                .list();
    }

    private List<String> columns(String table) {
        return jdbc.sql("SELECT COLUMN_NAME FROM information_schema.COLUMNS"
                        + " WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = :table")
                .param("table", table)
                .query(String.class)
                .list();
    }
}
