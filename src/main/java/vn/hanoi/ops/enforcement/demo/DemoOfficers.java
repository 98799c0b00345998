package vn.hanoi.ops.enforcement.demo;

import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.kernel.AreaPath;

/** Lets the demo city's made-up officers do their work, so that what they leave behind is whole. */
@Component
@ConditionalOnBooleanProperty("console.demo")
class DemoOfficers {

    private final String scheme;

    DemoOfficers(@Value("${console.areas.scheme}") String scheme) {
        this.scheme = scheme;
    }

    /** Does something as an officer of a unit. */
    void as(Role role, AreaPath unit, Runnable work) {
        String name = role == Role.OFFICE_CHAIR ? "Lê Minh Chủ" : "Phạm Văn Tuần";
        Jwt token = Jwt.withTokenValue("demo")
                .header("alg", "none")
                .issuedAt(Instant.EPOCH)
                .claim("preferred_username", "demo." + unit.value())
                .claim("name", name)
                .claim("areas", List.of(scheme + ":" + unit.value()))
                .build();
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new JwtAuthenticationToken(
                token, List.of(new SimpleGrantedAuthority("ROLE_" + role.name())), token.getSubject()));
        SecurityContextHolder.setContext(context);
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
