package vn.hanoi.ops.access.privacy;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Refuses a call of the API that names a purpose which the caller's posts may not name, before anything is done or written. */
@Configuration(proxyBeanMethods = false)
class PurposeCheck implements WebMvcConfigurer, HandlerInterceptor {

    /** The call is recorded first, so that one that is refused is known too. */
    private static final int AFTER_THE_RECORD = 100;

    private final RequestPurpose purpose;

    PurposeCheck(RequestPurpose purpose) {
        this.purpose = purpose;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/**").order(AFTER_THE_RECORD);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        purpose.named();
        return true;
    }
}
