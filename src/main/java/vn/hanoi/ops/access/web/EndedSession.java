package vn.hanoi.ops.access.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.springframework.security.web.session.SessionInformationExpiredEvent;
import org.springframework.security.web.session.SessionInformationExpiredStrategy;
import org.springframework.stereotype.Component;

/** Leads to the login when an administrator ended the session; an open screen is told by the framework's own answer. */
@Component
public class EndedSession implements SessionInformationExpiredStrategy {

    private static final String MESSAGE_OF_AN_OPEN_SCREEN = "v-r";

    @Override
    public void onExpiredSessionDetected(SessionInformationExpiredEvent ended) throws IOException, ServletException {
        if (ended.getRequest().getParameter(MESSAGE_OF_AN_OPEN_SCREEN) == null) {
            ended.getResponse().sendRedirect(ended.getRequest().getContextPath() + "/");
        } else {
            ended.getFilterChain().doFilter(ended.getRequest(), ended.getResponse());
        }
    }
}
