package vn.hanoi.ops.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;

/** Empties the room and enters made-up persons for a test. */
@TestComponent
public class PeopleSetup {

    /** Phường Văn Miếu, Quận Đống Đa. */
    public static final AreaPath VAN_MIEU = new AreaPath("01.006.00181");

    /** Phường Trúc Bạch, Quận Ba Đình. */
    public static final AreaPath TRUC_BACH = new AreaPath("01.001.00004");

    private final PersonRegister register;
    private final ConsoleClock clock;
    private final JdbcClient jdbc;

    PeopleSetup(PersonRegister register, ConsoleClock clock, JdbcClient jdbc) {
        this.register = register;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** Begins with nobody in the register, in real time. */
    public void begin() {
        clock.follow(Optional.empty());
        for (String table : List.of("people_claim", "people_person")) {
            jdbc.sql("DELETE FROM " + table).update();
        }
    }

    /** Lets a person be entered a second time at once, as before the claims of the first time ran out. */
    public void forgetClaims() {
        jdbc.sql("DELETE FROM people_claim").update();
    }

    /** Sets the console's clock to a moment; it goes on at normal speed. */
    public void at(Instant now) {
        clock.follow(Optional.of(new ConsoleClock.Exercise(clock.realTime(), now, 1)));
    }

    /** Enters a person in Văn Miếu, unless an address says otherwise. */
    public PersonId enter(PersonData data) {
        forgetClaims();
        return register.register(new RegisterPerson(data, VAN_MIEU));
    }

    /** A made-up man with everything known. */
    public static PersonData mau() {
        return PersonData.named("Nguyễn Văn Mẫu")
                .born(Birth.parse("15/08/1990").orElseThrow())
                .of(Sex.MALE)
                .from("VN")
                .phone("0912 000 000")
                .living(HomeAddress.current("Số 12 Phố Mẫu, Phường Văn Miếu, Quận Đống Đa", VAN_MIEU))
                .with(Document.of(DocumentKind.CCCD, "001090001234"));
    }
}
