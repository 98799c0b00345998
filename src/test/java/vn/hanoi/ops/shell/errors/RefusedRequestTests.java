package vn.hanoi.ops.shell.errors;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.core.io.ClassPathResource;

/** What a server with the console's answers says to requests that it cannot read, over a real connection. */
class RefusedRequestTests {

    private static final String LONG = "x".repeat(9_000);

    private static WebServer server;

    @BeforeAll
    static void start() {
        TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
        new RefusedRequests()
                .answersOfTheServer(new ClassPathResource("shell/refused.html"))
                .customize(factory);
        server = factory.getWebServer(
                context -> context.addServlet("refusing", new Refusing()).addMapping("/*"));
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    private static final class Refusing extends HttpServlet {

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.sendError(Integer.parseInt(request.getParameter("status")));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/cases/%",
                "/api/cases/%00",
                "/api/cases/%zz",
                "/api/venues/../../../x",
                "/open311/v2/%",
                "/api/cases/<script>"
            })
    void aProgramWithAnAddressThatNobodyCanReadGetsAProblemWithACode(String address) throws IOException {
        assertThat(ask(address, "Accept: */*"))
                .startsWith("HTTP/1.1 400")
                .contains("Content-Type: application/problem+json", "\"code\":\"BAD_REQUEST\"")
                .doesNotContain("Tomcat", "Apache", "<html", "Exception");
    }

    @Test
    void aBrowserGetsAPageInTheConsolesWords() throws IOException {
        assertThat(ask("/cases/%", "Accept: text/html"))
                .startsWith("HTTP/1.1 400")
                .contains("text/html;charset=UTF-8", "Máy chủ không đọc được yêu cầu này", "href=\"/\"")
                .contains("Content-Security-Policy: default-src 'none'")
                .doesNotContain("Tomcat", "Apache", "{{");
        assertThat(ask("/cases/%", "Cookie: console-language=en")).contains("The server could not read this request");
    }

    @Test
    void headersAndAddressesThatAreTooLongGetAProblemOrAPage() throws IOException {
        assertThat(ask("/api/cases?id=" + LONG)).startsWith("HTTP/1.1 400").contains("\"code\":\"BAD_REQUEST\"");
        assertThat(ask("/api/cases", "X-Long: " + LONG))
                .startsWith("HTTP/1.1 400")
                .contains("\"code\":\"BAD_REQUEST\"");
        assertThat(ask("/cases", "Accept: text/html", "Cookie: a=" + LONG))
                .startsWith("HTTP/1.1 400")
                .contains("Máy chủ không đọc được yêu cầu này");
    }

    @Test
    void anErrorThatNoEndpointAnsweredHasACodeToo() throws IOException {
        assertThat(ask("/api/x?status=404")).startsWith("HTTP/1.1 404").contains("\"code\":\"NOT_FOUND\"");
        assertThat(ask("/api/x?status=500")).startsWith("HTTP/1.1 500").contains("\"code\":\"INTERNAL\"");
        assertThat(ask("/x?status=403", "Accept: text/html")).contains("Không có quyền mở màn hình này");
        assertThat(ask("/x?status=404", "Accept: application/json")).contains("\"code\":\"NOT_FOUND\"");
        assertThat(ask("/api/x?status=oops")).startsWith("HTTP/1.1 500").doesNotContain("NumberFormat");
    }

    /** The whole answer; a server that refuses may close before it read everything. */
    private static String ask(String address, String... headers) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try (Socket socket = new Socket("localhost", server.getPort())) {
            String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
            socket.getOutputStream()
                    .write(("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + more + "\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            socket.getInputStream().transferTo(answer);
        } catch (SocketException e) {
            assertThat(answer.size()).as(e.toString()).isPositive();
        }
        return answer.toString(StandardCharsets.UTF_8);
    }
}
