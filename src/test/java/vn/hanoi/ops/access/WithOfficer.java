package vn.hanoi.ops.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** Runs a test as an officer of these posts and areas, such as {@code 2021:01.006}. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = WithOfficer.Factory.class)
public @interface WithOfficer {

    Role[] value();

    String[] areas() default "2021:01";

    /** Builds what a login would leave behind. */
    class Factory implements WithSecurityContextFactory<WithOfficer> {

        @Override
        public SecurityContext createSecurityContext(WithOfficer officer) {
            return of("test", List.of(officer.areas()), officer.value());
        }

        /** What the login of an account for the whole city would leave behind. */
        public SecurityContext of(String account, Role... roles) {
            return of(account, List.of("2021:01"), roles);
        }

        /** What the login of an account would leave behind. */
        public SecurityContext of(String account, List<String> areas, Role... roles) {
            Jwt token = Jwt.withTokenValue("test")
                    .header("alg", "none")
                    .issuedAt(Instant.EPOCH)
                    .claim("preferred_username", account)
                    .claim("areas", areas)
                    .build();
            var authorities = Arrays.stream(roles)
                    .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                    .toList();
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new JwtAuthenticationToken(token, authorities, account));
            return context;
        }
    }
}
