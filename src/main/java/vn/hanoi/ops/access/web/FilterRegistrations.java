package vn.hanoi.ops.access.web;

import jakarta.servlet.Filter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the container from adding the filters a second time: they stand in the security chains. */
@Configuration(proxyBeanMethods = false)
class FilterRegistrations {

    @Bean
    FilterRegistrationBean<SessionAge> sessionAgeInTheChainOnly(SessionAge filter) {
        return off(filter);
    }

    @Bean
    FilterRegistrationBean<CallLimit> callLimitInTheChainOnly(CallLimit filter) {
        return off(filter);
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimitInTheChainOnly(BodyLimit filter) {
        return off(filter);
    }

    private static <F extends Filter> FilterRegistrationBean<F> off(F filter) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}
