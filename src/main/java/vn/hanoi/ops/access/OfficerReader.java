package vn.hanoi.ops.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.AreaPath;

/** Reads an officer from what the identity provider says; areas of a scheme that is not the working one count for nothing. */
@Component
class OfficerReader {

    static final String AREAS_CLAIM = "areas";
    static final String ROLES_CLAIM = "roles";
    private static final String PREFIX = "ROLE_";

    private final String scheme;

    OfficerReader(@Value("${console.areas.scheme}") String scheme) {
        this.scheme = scheme;
    }

    Officer read(Authentication authentication) {
        Map<String, Object> claims = claims(authentication);
        String username = String.valueOf(claims.getOrDefault("preferred_username", authentication.getName()));
        String name = String.valueOf(claims.getOrDefault("name", username));
        return new Officer(username, name, roles(authentication.getAuthorities()), scope(claims.get(AREAS_CLAIM)));
    }

    private static Map<String, Object> claims(Authentication authentication) {
        if (authentication.getPrincipal() instanceof OidcUser user) {
            return user.getClaims();
        }
        return authentication instanceof JwtAuthenticationToken jwt ? jwt.getTokenAttributes() : Map.of();
    }

    private static Set<Role> roles(Collection<? extends GrantedAuthority> authorities) {
        return authorities.stream()
                .map(a -> String.valueOf(a.getAuthority()))
                .filter(a -> a.startsWith(PREFIX))
                .flatMap(a -> Role.named(a.substring(PREFIX.length())).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private AreaScope scope(@Nullable Object claim) {
        Collection<?> areas = claim instanceof Collection<?> many ? many : claim == null ? List.of() : List.of(claim);
        return new AreaScope(areas.stream()
                .map(String::valueOf)
                .filter(a -> a.startsWith(scheme + ":"))
                .flatMap(a -> AreaPath.parse(a.substring(scheme.length() + 1)).stream())
                .toList());
    }
}
