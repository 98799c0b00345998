package vn.hanoi.ops.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;

/** Records who came in, who left, and who was refused. */
@Component
class LoginRecorder {

    private static final String UNKNOWN = "unknown";

    private final AuditWriter writer;

    LoginRecorder(AuditWriter writer) {
        this.writer = writer;
    }

    @EventListener
    void on(AuthenticationSuccessEvent event) {
        if (event.getAuthentication() instanceof OAuth2LoginAuthenticationToken login) {
            write(ActKind.LOGIN, "LOGGED_IN", "console", login);
        }
    }

    @EventListener
    void on(LogoutSuccessEvent event) {
        write(ActKind.LOGOUT, "LOGGED_OUT", "console", event.getAuthentication());
    }

    @EventListener
    void on(AbstractAuthenticationFailureEvent event) {
        ActRecorded act = ActRecorded.of(ActKind.DENIED, "LOGIN_REFUSED", "console", null)
                .saying(event.getException().getClass().getSimpleName());
        writer.writeApart(act, UNKNOWN, "");
    }

    @EventListener
    void on(AuthorizationDeniedEvent<?> event) {
        Authentication who = event.getAuthentication().get();
        if (who != null && !(who instanceof AnonymousAuthenticationToken)) {
            write(ActKind.DENIED, "ACCESS_DENIED", place(event.getObject()), who);
        }
    }

    private void write(ActKind kind, String act, String record, Authentication who) {
        String roles = who.getAuthorities().stream()
                .map(a -> String.valueOf(a.getAuthority()))
                .filter(a -> a.startsWith("ROLE_"))
                .map(a -> a.substring("ROLE_".length()))
                .sorted()
                .collect(Collectors.joining(","));
        writer.writeApart(ActRecorded.of(kind, act, record, null), who.getName(), roles);
    }

    private static String place(Object object) {
        return switch (object) {
            case MethodInvocation call ->
                "method:" + call.getMethod().getDeclaringClass().getSimpleName() + "."
                        + call.getMethod().getName();
            case HttpServletRequest request -> "path:" + request.getMethod();
            default -> "object:" + object.getClass().getSimpleName();
        };
    }
}
