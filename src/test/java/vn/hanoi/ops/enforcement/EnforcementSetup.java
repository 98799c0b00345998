package vn.hanoi.ops.enforcement;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.kernel.ConsoleClock;

/** Empties the room and sets the console's clock for a test. */
@TestComponent
public class EnforcementSetup {

    /** Nine in the morning of 5 October 2021 in Hanoi, a Tuesday. */
    public static final Instant NINE = hanoi("2021-10-05T09:00");

    private final ConsoleClock clock;
    private final JdbcClient jdbc;
    private final SecurityContextHolderStrategy logins;

    EnforcementSetup(ConsoleClock clock, JdbcClient jdbc, SecurityContextHolderStrategy logins) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.logins = logins;
    }

    /** Begins at nine with nothing but the delivered law. */
    public void begin() {
        // another test's context may have put its own in place
        SecurityContextHolder.setContextHolderStrategy(logins);
        jdbc.sql("DELETE FROM enforcement_law WHERE number > 3").update();
        at(NINE);
    }

    /** Sets the console's clock. */
    public void at(Instant now) {
        clock.follow(Optional.of(new ConsoleClock.Exercise(clock.realTime(), now, 1)));
    }

    /** A time as officials say it. */
    public static Instant hanoi(String local) {
        return LocalDateTime.parse(local).atZone(ConsoleClock.HANOI).toInstant();
    }

    /** Acts from now on as this officer. */
    public void login(String account, String area, Role... roles) {
        SecurityContextHolder.setContext(new WithOfficer.Factory().of(account, List.of("2021:" + area), roles));
    }
}
