package vn.hanoi.ops.shell.errors;

import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import vn.hanoi.ops.kernel.page.PageTemplate;

/** Puts the console's answers in the place of the server's own pages of errors. */
@Configuration(proxyBeanMethods = false)
class RefusedRequests {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> answersOfTheServer(
            @Value("classpath:shell/refused.html") Resource page) {
        PageTemplate template = PageTemplate.plain(page);
        return server -> server.addContextCustomizers(context -> answer((StandardHost) context.getParent(), template));
    }

    /** Names the class too: a host whose answers have another one adds the server's own, and lets it speak first. */
    private static void answer(StandardHost host, PageTemplate page) {
        host.setErrorReportValveClass(RefusedRequest.class.getName());
        host.getPipeline().addValve(new RefusedRequest(page));
    }
}
