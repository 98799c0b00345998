package vn.hanoi.ops.cameras.door;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** Devices have a chain of their own: no tokens of officers open it, and its keys open nothing else. */
@Configuration(proxyBeanMethods = false)
class SourceChain {

    @Bean
    @Order(0)
    SecurityFilterChain devices(HttpSecurity http, SourceDoor door) throws Exception {
        return http.securityMatcher("/api/sources/**")
                .authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .hasAuthority(SourceDoor.AUTHORITY))
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(
                        csp -> csp.policyDirectives("default-src 'none'; frame-ancestors 'none'")))
                .addFilterBefore(door, AuthorizationFilter.class)
                .build();
    }

    /** The door stands in the chain and nowhere else. */
    @Bean
    FilterRegistrationBean<SourceDoor> sourceDoorInTheChainOnly(SourceDoor door) {
        FilterRegistrationBean<SourceDoor> registration = new FilterRegistrationBean<>(door);
        registration.setEnabled(false);
        return registration;
    }
}
