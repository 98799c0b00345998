package vn.hanoi.ops.cameras.door;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;
import org.springframework.web.servlet.DispatcherServlet;

/** Leaves the parts of a device's message together: its maker's dialect finds the notice beside the pictures itself. */
@Configuration(proxyBeanMethods = false)
class WholeBodies {

    private static final String DEVICES = "/api/sources/";

    @Bean(DispatcherServlet.MULTIPART_RESOLVER_BEAN_NAME)
    MultipartResolver multipartResolver() {
        return new StandardServletMultipartResolver() {
            @Override
            public boolean isMultipart(HttpServletRequest request) {
                boolean device = request.getRequestURI().startsWith(request.getContextPath() + DEVICES);
                return !device && super.isMultipart(request);
            }
        };
    }
}
