package vn.hanoi.ops.care.transfers;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import vn.hanoi.ops.OtherProcess;
import vn.hanoi.ops.care.BedClass;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.TransferId;
import vn.hanoi.ops.care.sites.BedCounts;
import vn.hanoi.ops.care.sites.CareHand;
import vn.hanoi.ops.cases.CasesSetup;

/** A process that locks the beds of a place, takes one, tells it, and never comes to its commit. */
final class HoldTaker {

    private HoldTaker() {}

    /** @param args the transfer, the place and the class of bed */
    public static void main(String[] args) {
        DataSource database = OtherProcess.database();
        JdbcClient jdbc = JdbcClient.create(database);
        BedHolds holds = new BedHolds(jdbc, BedCounts.of(jdbc));
        new CareTransactions(new JdbcTransactionManager(database)).does(() -> {
            holds.hold(
                    TransferId.parse(args[0]).orElseThrow(),
                    SiteId.parse(args[1]).orElseThrow(),
                    BedClass.valueOf(args[2]),
                    CasesSetup.NINE.plusSeconds(1_200),
                    new CareHand("dieuphoi.khac", "Điều phối viên khác", CasesSetup.NINE));
            OtherProcess.sayAndWait("held");
        });
    }
}
