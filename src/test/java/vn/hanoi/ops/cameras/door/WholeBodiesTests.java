package vn.hanoi.ops.cameras.door;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.HttpServletRequest;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.Context;
import org.apache.catalina.Wrapper;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** A device that pushes its notice in parts, with a picture behind it, against a real server. */
class WholeBodiesTests {

    private static final String PARTS = "--b\r\nContent-Disposition: form-data; name=\"notice.xml\"\r\n"
            + "Content-Type: application/xml\r\n\r\n<EventNotificationAlert/>\r\n--b\r\n"
            + "Content-Disposition: form-data; name=\"pic\"; filename=\"p.jpg\"\r\n\r\nJPEG\r\n--b--\r\n";

    @TempDir
    private File folder;

    private final Tomcat server = new Tomcat();

    @RestController
    @EnableWebMvc
    static class Listener {

        @PostMapping({"/api/sources/{source}/{product}", "/elsewhere"})
        int length(HttpServletRequest request) throws IOException {
            return request.getInputStream().readAllBytes().length;
        }
    }

    @BeforeEach
    void start() throws Exception {
        server.setBaseDir(folder.getPath());
        server.setPort(0);
        AnnotationConfigWebApplicationContext beans = new AnnotationConfigWebApplicationContext();
        beans.register(WholeBodies.class, Listener.class);
        Context context = server.addContext("", folder.getPath());
        Wrapper servlet = Tomcat.addServlet(context, "all", new DispatcherServlet(beans));
        servlet.setMultipartConfigElement(new MultipartConfigElement(""));
        servlet.setLoadOnStartup(1);
        context.addServletMappingDecoded("/", "all");
        server.getConnector();
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
        server.destroy();
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data; boundary=b", "multipart/mixed; boundary=b", "application/xml"})
    void theNoticeOfADeviceThatPushesInPartsArrivesWhole(String type) throws Exception {
        assertThat(post("/api/sources/HIK-1/hikvision", type)).isEqualTo(String.valueOf(PARTS.length()));
    }

    @Test
    void formsOfOfficersAndCitizensAreTakenApartAsBefore() throws Exception {
        assertThat(post("/elsewhere", "multipart/form-data; boundary=b")).isEqualTo("0");
    }

    private String post(String path, String type) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + server.getConnector().getLocalPort() + path);
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(PARTS, StandardCharsets.UTF_8))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
