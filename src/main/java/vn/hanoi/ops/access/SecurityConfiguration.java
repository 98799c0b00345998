package vn.hanoi.ops.access;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer.SessionFixationConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import vn.hanoi.ops.access.web.BodyLimit;
import vn.hanoi.ops.access.web.CallLimit;
import vn.hanoi.ops.access.web.ContentPolicy;
import vn.hanoi.ops.access.web.EndedSession;
import vn.hanoi.ops.access.web.LogoutCall;
import vn.hanoi.ops.access.web.SessionAge;

/** Two doors: tokens for machines under {@code /api}, the identity provider's login for people. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    private static final String NO_CONTENT = "default-src 'none'; frame-ancestors 'none'";
    private static final int ANY_NUMBER = -1;
    private static final String NO_DEVICES = "geolocation=(self), camera=(self), microphone=(), payment=(), usb=()";

    @Bean
    @Order(1)
    SecurityFilterChain machines(HttpSecurity http, ApiRefusals refusals, CallLimit calls, BodyLimit bodies)
            throws Exception {
        return http.securityMatcher("/api/**", "/v3/api-docs/**", "/actuator/**")
                .authorizeHttpRequests(rules -> rules.requestMatchers("/actuator/**", "/v3/api-docs/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults())
                        .authenticationEntryPoint(refusals)
                        .accessDeniedHandler(refusals))
                .exceptionHandling(e -> e.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(headers -> common(headers).contentSecurityPolicy(csp -> csp.policyDirectives(NO_CONTENT)))
                .addFilterAfter(calls, AnonymousAuthenticationFilter.class)
                .addFilterAfter(bodies, AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain officers(
            HttpSecurity http,
            ContentPolicy content,
            CallLimit calls,
            SessionAge age,
            SessionRegistry sessions,
            EndedSession ended)
            throws Exception {
        http.authorizeHttpRequests(rules -> rules.requestMatchers("/fonts/**", "/icons/**", "/styles.css", "/styles/**")
                        .permitAll()
                        .requestMatchers("/map/**")
                        .authenticated())
                .sessionManagement(s -> s.sessionFixation(SessionFixationConfigurer::changeSessionId)
                        .maximumSessions(ANY_NUMBER)
                        .sessionRegistry(sessions)
                        .expiredSessionStrategy(ended))
                .oidcLogout(logout -> logout.backChannel(Customizer.withDefaults()))
                .headers(headers ->
                        common(headers).contentSecurityPolicy(csp -> csp.policyDirectives(content.withoutScripts())))
                .addFilterBefore(age, SecurityContextHolderFilter.class)
                .addFilterBefore(new LogoutCall(), SecurityContextHolderFilter.class)
                .addFilterBefore(calls, OAuth2AuthorizationRequestRedirectFilter.class);
        http.with(
                VaadinSecurityConfigurer.vaadin(), v -> v.oauth2LoginPage("/oauth2/authorization/keycloak", "{baseUrl}")
                        .anyRequest(AuthorizedUrl::authenticated));
        return http.build();
    }

    @Bean
    SessionRegistry sessionRegistry() {
        return new SessionRegistryImpl();
    }

    /** Tells the registry when a session ends. */
    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }

    /** Headers go in front: a page is served by a forward, which ends the answer before the filter gets it back. */
    private static HeadersConfigurer<HttpSecurity> common(HeadersConfigurer<HttpSecurity> headers) {
        headers.withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
            @Override
            public <F extends HeaderWriterFilter> F postProcess(F filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        });
        return headers.frameOptions(FrameOptionsConfig::deny)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(NO_DEVICES))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }
}
