package vn.hanoi.ops.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.people.Birth;
import vn.hanoi.ops.people.HomeAddress;
import vn.hanoi.ops.people.PersonData;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.people.RegisterPerson;

/** An empty list of cases, made-up people, a clock to be moved by hand, and officers to be. */
@TestComponent
public class CasesSetup {

    /** 21 September 2021, nine o'clock in Hanoi. */
    public static final Instant NINE = Instant.parse("2021-09-21T02:00:00Z");

    public static final LocalDate TODAY = LocalDate.of(2021, 9, 21);
    public static final AreaPath VAN_MIEU = new AreaPath("01.006.00181");
    public static final AreaPath VAN_CHUONG = new AreaPath("01.006.00196");
    public static final AreaPath HANG_BAI = new AreaPath("01.002.00082");

    private final PersonRegister persons;
    private final ConsoleClock clock;
    private final JdbcClient jdbc;
    private final SecurityContextHolderStrategy logins;

    CasesSetup(PersonRegister persons, ConsoleClock clock, JdbcClient jdbc, SecurityContextHolderStrategy logins) {
        this.persons = persons;
        this.clock = clock;
        this.jdbc = jdbc;
        this.logins = logins;
    }

    /** Begins at nine without cases, as a health officer of Đống Đa. */
    public void begin() {
        SecurityContextHolder.setContextHolderStrategy(logins);
        jdbc.sql("DELETE FROM cases_exposure").update();
        jdbc.sql("DELETE FROM cases_mode").update();
        jdbc.sql("DELETE FROM cases_outbreak").update();
        jdbc.sql("DELETE FROM cases_case").update();
        jdbc.sql("DELETE FROM cases_number").update();
        at(NINE);
        dongDa();
    }

    /** Lets people be entered anew who were entered a moment ago. */
    public void forgetClaims() {
        jdbc.sql("DELETE FROM people_claim").update();
    }

    /** Sets the console's clock. */
    public void at(Instant now) {
        clock.follow(Optional.of(new ConsoleClock.Exercise(clock.realTime(), now, 1)));
    }

    /** Back to real time. */
    public void realTime() {
        clock.follow(Optional.empty());
    }

    /** A made-up person with a phone. */
    public PersonId person(String name, int born, String phone, AreaPath area) {
        PersonData data = PersonData.named(name)
                .born(Birth.in(born))
                .phone(phone)
                .living(HomeAddress.current("Số 12 Ngõ Mẫu, " + area.code(), area));
        return persons.register(new RegisterPerson(data, area));
    }

    /** A made-up person with a home of their own. */
    public PersonId personAt(String name, String phone, String home, AreaPath area) {
        PersonData data = PersonData.named(name).phone(phone).living(HomeAddress.current(home, area));
        return persons.register(new RegisterPerson(data, area));
    }

    /** A positive RT-PCR of this morning from the community. */
    public static ConfirmCase positive(Instant resultAt) {
        return new ConfirmCase(
                ConfirmationMethod.RT_PCR,
                22.4,
                LocalDate.ofInstant(resultAt, ConsoleClock.HANOI).minusDays(1),
                resultAt,
                DetectionPlace.COMMUNITY);
    }

    public static void dongDa() {
        login("yte.dongda", "01.006", "HEALTH_OFFICER");
    }

    public static void hoanKiem() {
        login("yte.hoankiem", "01.002", "HEALTH_OFFICER");
    }

    public static void city() {
        login("yte.tp", "01", "HEALTH_OFFICER");
    }

    public static void chief() {
        login("chihuy", "01", "COMMAND_CENTRE", "ADMIN");
    }

    /** Acts from now on as this officer. */
    public static void login(String username, String area, String... roles) {
        SecurityContextHolder.getContext().setAuthentication(token(username, area, roles));
    }

    /** The token of an officer. */
    public static JwtAuthenticationToken token(String username, String area, String... roles) {
        Jwt jwt = Jwt.withTokenValue("t")
                .header("alg", "none")
                .claim("preferred_username", username)
                .claim("name", username)
                .claim("areas", List.of("2021:" + area))
                .build();
        String[] authorities = Arrays.stream(roles).map(r -> "ROLE_" + r).toArray(String[]::new);
        return new JwtAuthenticationToken(jwt, AuthorityUtils.createAuthorityList(authorities));
    }
}
