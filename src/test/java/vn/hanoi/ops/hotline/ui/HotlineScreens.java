package vn.hanoi.ops.hotline.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.hotline.CallerPhone;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.tickets.Answered;
import vn.hanoi.ops.hotline.tickets.OpenTicket;
import vn.hanoi.ops.hotline.tickets.TicketIntake;
import vn.hanoi.ops.hotline.tickets.Tickets;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** Screens of the hotline over an empty table, and officers to sit at them. */
public abstract class HotlineScreens extends SpringBrowserlessTest {

    protected static final AreaPath VAN_MIEU = new AreaPath("01.006.00181");

    @Autowired
    protected TicketIntake intake;

    @Autowired
    protected Tickets tickets;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected ConsoleClock clock;

    @Autowired
    SecurityContextHolderStrategy logins;

    /** Logs in before the screen opens; another test's context may have put its own holder of logins in place. */
    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        SecurityContextHolder.setContextHolderStrategy(logins);
        operator();
        super.initVaadinEnvironment();
        clock.follow(
                Optional.of(new ConsoleClock.Exercise(clock.realTime(), Instant.parse("2021-09-20T02:00:00Z"), 1)));
        for (String table :
                List.of("hotline_merge", "hotline_ticket", "hotline_callback", "hotline_call", "hotline_call_draft")) {
            jdbc.sql("DELETE FROM " + table).update();
        }
        operator();
        UI.getCurrent().setLocale(Translations.VIETNAMESE);
    }

    protected void operator() {
        login("tongdai1022", "01", Role.HOTLINE_OPERATOR);
    }

    protected void wardOfVanMieu() {
        login("congan.vanmieu", VAN_MIEU.value(), Role.WARD_POLICE);
    }

    protected void login(String account, String area, Role... roles) {
        SecurityContextHolder.setContext(new WithOfficer.Factory().of(account, List.of("2021:" + area), roles));
    }

    protected TicketId cafe() {
        return intake.open(OpenTicket.ofCall("CROWD", "Quán cà phê rất đông", "Số 12 Văn Miếu")
                .in(VAN_MIEU)
                .from("Nguyễn Văn Mẫu", CallerPhone.parse("0912000000").orElseThrow())
                .with(List.of(new Answered("NOW", "YES"))));
    }
}
