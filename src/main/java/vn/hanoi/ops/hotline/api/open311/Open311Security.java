package vn.hanoi.ops.hotline.api.open311;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import vn.hanoi.ops.access.web.BodyLimit;

/** Open311 is for everybody: no session, no login, no forms of ours that a token would protect. */
@Configuration(proxyBeanMethods = false)
class Open311Security {

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain open311(HttpSecurity http, BodyLimit bodies, Open311FormFilter forms) throws Exception {
        return http.securityMatcher("/open311/**")
                .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(
                        csp -> csp.policyDirectives("default-src 'none'; frame-ancestors 'none'")))
                .addFilterAfter(bodies, AuthorizationFilter.class)
                .addFilterAfter(forms, AuthorizationFilter.class)
                .build();
    }
}
