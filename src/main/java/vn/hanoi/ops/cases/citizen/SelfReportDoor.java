package vn.hanoi.ops.cases.citizen;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** A door of its own for self-reports: nobody logs in, nothing is remembered, no page may be framed. */
@Configuration(proxyBeanMethods = false)
class SelfReportDoor {

    private static final String DEVICES = "geolocation=(), camera=(), microphone=(), payment=(), usb=()";

    @Bean
    @Order(0)
    SecurityFilterChain selfReportDoorChain(HttpSecurity http) throws Exception {
        return http.securityMatcher(SelfReportPage.PATH + "/**")
                .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.frameOptions(FrameOptionsConfig::deny)
                        .permissionsPolicyHeader(policy -> policy.policy(DEVICES))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }
}
