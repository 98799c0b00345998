package vn.hanoi.ops.vision.counting;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.vision.DemoPictures;

/** The demo city's picture camera: a device on this machine alone, which answers with a drawn street. */
@Component
@ConditionalOnBooleanProperty("console.demo")
class DemoDevice implements DisposableBean {

    private final DemoPictures pictures;
    private final Clock clock;
    private @Nullable HttpServer server;

    DemoDevice(DemoPictures pictures, Clock clock) {
        this.pictures = pictures;
        this.clock = clock;
    }

    @EventListener(ApplicationStartedEvent.class)
    synchronized void begin() throws IOException {
        HttpServer opened = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        opened.createContext(DemoPictures.PATH, this::answer);
        opened.start();
        server = opened;
        pictures.follow(opened.getAddress().getPort());
    }

    @Override
    public synchronized void destroy() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    private void answer(HttpExchange call) throws IOException {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(DrawnStreet.at(clock.instant().getEpochSecond()), "jpg", jpeg);
        call.getResponseHeaders().add("Content-Type", "image/jpeg");
        call.sendResponseHeaders(HttpURLConnection.HTTP_OK, jpeg.size());
        try (call) {
            jpeg.writeTo(call.getResponseBody());
        }
    }
}
