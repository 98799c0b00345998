package vn.hanoi.ops.access;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;

/**
 * The identity provider, with its addresses written out: the console starts without waiting for it and asks it for
 * nothing before the first login.
 */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

    @Bean
    ClientRegistrationRepository clientRegistrations(IdentityProperties identity) {
        String open = identity.issuer() + "/protocol/openid-connect";
        String direct = identity.direct() + "/protocol/openid-connect";
        return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId("keycloak")
                .clientId(identity.clientId())
                .clientSecret(identity.clientSecret())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid", "profile")
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .issuerUri(identity.issuer())
                .authorizationUri(open + "/auth")
                .tokenUri(direct + "/token")
                .userInfoUri(direct + "/userinfo")
                .jwkSetUri(direct + "/certs")
                .userNameAttributeName("preferred_username")
                .providerConfigurationMetadata(Map.of("end_session_endpoint", open + "/logout"))
                .build());
    }

    @Bean
    JwtDecoder tokenDecoder(IdentityProperties identity) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(identity.direct() + "/protocol/openid-connect/certs")
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(identity.issuer()),
                new JwtClaimValidator<Collection<String>>(
                        JwtClaimNames.AUD, aud -> aud != null && aud.contains(identity.audience()))));
        return decoder;
    }

    @Bean
    JwtAuthenticationConverter tokenConverter() {
        JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
        converter.setPrincipalClaimName("preferred_username");
        converter.setJwtGrantedAuthoritiesConverter(jwt -> authorities(jwt.getClaims()));
        return converter;
    }

    @Bean
    GrantedAuthoritiesMapper loginAuthorities() {
        return granted -> granted.stream()
                .flatMap(a -> a instanceof OidcUserAuthority oidc
                        ? authorities(oidc.getIdToken().getClaims()).stream()
                        : Stream.of(a))
                .toList();
    }

    private static Collection<GrantedAuthority> authorities(Map<String, Object> claims) {
        Object roles = claims.get(OfficerReader.ROLES_CLAIM);
        List<?> names = roles instanceof List<?> list ? list : Collections.emptyList();
        return names.stream()
                .flatMap(n -> Role.named(String.valueOf(n)).stream())
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }
}
