package vn.hanoi.ops.access.sessions;

import java.security.Principal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Service;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;

/** Lists who is logged in and ends an account's sessions: the next request of each leads to the login. */
@Service
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
public class OpenSessions {

    private final SessionRegistry registry;
    private final ApplicationEventPublisher events;

    OpenSessions(SessionRegistry registry, ApplicationEventPublisher events) {
        this.registry = registry;
        this.events = events;
    }

    /** The accounts that are logged in, by name. */
    public List<OpenSession> rows() {
        Map<String, List<SessionInformation>> byName = registry.getAllPrincipals().stream()
                .flatMap(who -> registry.getAllSessions(who, false).stream())
                .collect(Collectors.groupingBy(session -> name(session.getPrincipal())));
        return byName.entrySet().stream()
                .map(e -> new OpenSession(e.getKey(), e.getValue().size()))
                .sorted(Comparator.comparing(OpenSession::officer))
                .toList();
    }

    /** Ends all sessions of an account at this node. @return how many */
    public int end(String officer) {
        List<SessionInformation> open = registry.getAllPrincipals().stream()
                .filter(who -> name(who).equals(officer))
                .flatMap(who -> registry.getAllSessions(who, false).stream())
                .toList();
        open.forEach(SessionInformation::expireNow);
        events.publishEvent(ActRecorded.of(ActKind.SETTING, "SESSIONS_ENDED", "account:" + officer, null)
                .rows(open.size()));
        return open.size();
    }

    private static String name(Object who) {
        return Stream.of(who)
                .map(p -> switch (p) {
                    case AuthenticatedPrincipal person -> person.getName();
                    case UserDetails user -> user.getUsername();
                    case Principal other -> other.getName();
                    default -> p.toString();
                })
                .findFirst()
                .orElseThrow();
    }
}
