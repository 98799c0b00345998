package vn.hanoi.ops.enforcement.numbers;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.enforcement.EnforcementSetup;
import vn.hanoi.ops.kernel.AreaPath;

/** A process that takes a number, tells it, and never comes to its commit. */
final class NumberTaker {

    private NumberTaker() {}

    /** @param args the office */
    public static void main(String[] args) {
        DriverManagerDataSource database = new DriverManagerDataSource(
                System.getenv("TAKER_URL"), System.getenv("TAKER_USER"), System.getenv("TAKER_PASSWORD"));
        PaperNumbers numbers = new PaperNumbers(JdbcClient.create(database));
        new TransactionTemplate(new JdbcTransactionManager(database)).executeWithoutResult(t -> {
            PaperNumbers.Number number = numbers.next(new AreaPath(args[0]), PaperKind.RECORD, EnforcementSetup.NINE);
            System.out.println("took " + number.number());
            System.out.flush();
            waitForTheEnd();
        });
    }

    private static void waitForTheEnd() {
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
