package vn.hanoi.ops.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import vn.hanoi.ops.kernel.AreaPath;

class OfficerReaderTests {

    private final OfficerReader reader = new OfficerReader("2021");

    @Test
    void readsNameRolesAndAreasOfTheWorkingScheme() {
        Officer officer = read(Map.of(
                "preferred_username",
                "quan.dongda",
                "name",
                "Lê Minh Đức",
                "areas",
                List.of("2021:01.006", "2025:01.00235")));

        assertThat(officer.username()).isEqualTo("quan.dongda");
        assertThat(officer.roles()).containsExactly(Role.DISTRICT_OFFICER);
        assertThat(officer.scope().paths()).containsExactly(new AreaPath("01.006"));
    }

    @Test
    void givesNoAreaWhenTheClaimIsMissingOrMalformed() {
        assertThat(read(Map.of("preferred_username", "a")).scope()).isEqualTo(AreaScope.NOWHERE);
        assertThat(read(Map.of("preferred_username", "a", "areas", List.of("2021:%", "2021:", "01")))
                        .scope())
                .isEqualTo(AreaScope.NOWHERE);
    }

    private Officer read(Map<String, Object> claims) {
        Jwt token = Jwt.withTokenValue("t")
                .header("alg", "none")
                .claims(c -> c.putAll(claims))
                .build();
        return reader.read(new JwtAuthenticationToken(
                token, AuthorityUtils.createAuthorityList("ROLE_DISTRICT_OFFICER", "ROLE_offline_access", "SCOPE_x")));
    }
}
