package vn.hanoi.ops.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whose word about a caller's address is believed, by the settings that are delivered. */
class ForwardedHeadersTests {

    private final WebApplicationContextRunner server = new WebApplicationContextRunner(
                    AnnotationConfigServletWebServerApplicationContext::new)
            .withConfiguration(AutoConfigurations.of(TomcatServletWebServerAutoConfiguration.class))
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withUserConfiguration(Caller.class)
            .withPropertyValues("server.port=0");

    @Test
    void nobodysForwardedHeadersAreBelievedUnlessItsProxyIsNamed() {
        server.run(context -> assertThat(
                        ask((AnnotationConfigServletWebServerApplicationContext) context.getSourceApplicationContext()))
                .isEqualTo("127.0.0.1 http"));
    }

    @Test
    void ofANamedProxyTheNearestForeignAddressIsBelievedAndNotWhatTheCallerPutBeforeIt() {
        server.withPropertyValues("CONSOLE_PROXIES=127.0.0.0/8,10.0.0.0/8").run(context -> assertThat(
                        ask((AnnotationConfigServletWebServerApplicationContext) context.getSourceApplicationContext()))
                .isEqualTo("203.0.113.9 https"));
    }

    private static String ask(AnnotationConfigServletWebServerApplicationContext context) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            int port = context.getWebServer().getPort();
            return client.send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/caller"))
                                    .header("X-Forwarded-For", "198.51.100.7, 203.0.113.9, 10.0.0.3")
                                    .header("X-Forwarded-Proto", "https")
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Caller {

        @Bean
        ServletRegistrationBean<HttpServlet> caller() {
            return new ServletRegistrationBean<>(
                    new HttpServlet() {
                        @Override
                        protected void doGet(HttpServletRequest request, HttpServletResponse answer)
                                throws IOException {
                            answer.getWriter().print(request.getRemoteAddr() + " " + request.getScheme());
                        }
                    },
                    "/caller");
        }
    }
}
