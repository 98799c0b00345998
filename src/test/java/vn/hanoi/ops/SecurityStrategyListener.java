package vn.hanoi.ops;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Gives each test the holder of logins that its own application context reads: every context that starts puts one of its
 * own into a static field, and contexts are cached.
 */
public class SecurityStrategyListener implements TestExecutionListener, Ordered {

    private static final int BEFORE_THE_LOGIN = 5_000;

    @Override
    public int getOrder() {
        return BEFORE_THE_LOGIN;
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        if (test.hasApplicationContext()) {
            test.getApplicationContext()
                    .getBeanProvider(SecurityContextHolderStrategy.class)
                    .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
        }
    }
}
