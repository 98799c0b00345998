package vn.hanoi.ops.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class OutsideDatabaseTests {

    private static final String URL = "jdbc:mysql://127.0.0.1:1/console";
    private final OutsideDatabase database = new OutsideDatabase(URL + "?connectionTimeZone=UTC", "console", "secret");

    @Test
    void saysThatNothingAnswersThere() {
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(database::check)
                .withMessage("No database answers at " + URL + ".")
                .satisfies(failure -> assertThat(failure.advice()).contains("Check the address"));
    }

    @Test
    void saysWhatARefusalMeans() {
        assertThat(database.failure(new SQLException("Access denied", "28000", 1045)))
                .hasMessage("The database at " + URL + " does not let in the user 'console'.");
        assertThat(database.failure(new SQLException("Access denied to schema", "42000", 1044)))
                .hasMessageContaining("does not let in the user 'console'");
        assertThat(database.failure(new SQLException("Unknown database", "42000", 1049)))
                .hasMessage("The database at " + URL + " has no such schema.")
                .satisfies(failure -> assertThat(failure.advice()).startsWith("Make it with CREATE DATABASE"));
    }

    @Test
    void neverShowsThePassword() {
        StartFailure failure = database.failure(new SQLException("Access denied", "28000", 1045));
        assertThat(failure.getMessage() + failure.advice()).doesNotContain("secret");
    }

    @Test
    void asksForAnAddress() {
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> new OutsideDatabase("", "", "").check())
                .withMessage("No database is named.");
    }
}
