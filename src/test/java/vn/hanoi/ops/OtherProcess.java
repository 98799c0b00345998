package vn.hanoi.ops;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Another program on the test's database, to be killed in the middle of its work. */
public final class OtherProcess {

    private OtherProcess() {}

    /** Starts a class of the tests with a main method; what it says on its way is to be read from its output. */
    public static Process start(DataSource database, Class<?> program, String... arguments)
            throws IOException, SQLException {
        HikariDataSource pool = database.unwrap(HikariDataSource.class);
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder child = new ProcessBuilder(command);
        child.environment()
                .putAll(Map.of(
                        "OTHER_URL", pool.getJdbcUrl(),
                        "OTHER_USER", String.valueOf(pool.getUsername()),
                        "OTHER_PASSWORD", String.valueOf(pool.getPassword())));
        child.redirectError(ProcessBuilder.Redirect.INHERIT);
        return child.start();
    }

    /** The test's database, within the other program. */
    public static DataSource database() {
        return new DriverManagerDataSource(
                System.getenv("OTHER_URL"), System.getenv("OTHER_USER"), System.getenv("OTHER_PASSWORD"));
    }

    /** Says something to the test, and does nothing more until it is killed. */
    public static void sayAndWait(String word) {
        System.out.println(word);
        System.out.flush();
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
