package vn.hanoi.ops.enforcement.numbers;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.OtherProcess;
import vn.hanoi.ops.enforcement.EnforcementSetup;
import vn.hanoi.ops.kernel.AreaPath;

/** A process that takes a number, tells it, and never comes to its commit. */
final class NumberTaker {

    private NumberTaker() {}

    /** @param args the office */
    public static void main(String[] args) {
        DataSource database = OtherProcess.database();
        PaperNumbers numbers = new PaperNumbers(JdbcClient.create(database));
        new TransactionTemplate(new JdbcTransactionManager(database)).executeWithoutResult(t -> {
            PaperNumbers.Number number = numbers.next(new AreaPath(args[0]), PaperKind.RECORD, EnforcementSetup.NINE);
            OtherProcess.sayAndWait("took " + number.number());
        });
    }
}
