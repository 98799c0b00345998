package vn.hanoi.ops.vision.sources;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A camera that speaks RTSP (RFC 2326): it describes one stream, sends it over the connection of the commands as RTP
 * packets of a transport stream (RFC 2250), and wants a login when it has one.
 */
final class RtspCamera implements AutoCloseable {

    private static final int PACKET = 188;
    private static final int PACKETS_AT_ONCE = 7;
    private static final int TRANSPORT_STREAM = 33;

    private final byte[] film;
    private final String login;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());

    /** @param login such as {@code Basic YTpi}, or nothing when everybody may look */
    RtspCamera(byte[] film, String login) throws IOException {
        this.film = film;
        this.login = login;
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    /** The commands that came, such as {@code DESCRIBE}. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket viewer = server.accept();
                Thread.ofVirtual().start(() -> talk(viewer));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket viewer) {
        try (viewer) {
            BufferedInputStream in = new BufferedInputStream(viewer.getInputStream());
            DataOutputStream out = new DataOutputStream(viewer.getOutputStream());
            for (List<String> request = read(in); !request.isEmpty(); request = read(in)) {
                String command = request.getFirst().split(" ")[0];
                asked.add(command);
                answer(command, request, out);
                if ("PLAY".equals(command)) {
                    play(out);
                }
            }
        } catch (IOException e) {
            // the viewer left
        }
    }

    private static List<String> read(BufferedInputStream in) throws IOException {
        List<String> lines = new ArrayList<>();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c != '\n') {
                line.write(c);
                continue;
            }
            String text = line.toString(StandardCharsets.US_ASCII).strip();
            if (text.isEmpty()) {
                return lines;
            }
            lines.add(text);
            line.reset();
        }
        return List.of();
    }

    private void answer(String command, List<String> request, DataOutputStream out) throws IOException {
        String sequence = request.stream()
                .filter(line -> line.startsWith("CSeq"))
                .findFirst()
                .orElse("CSeq: 0");
        if (!login.isEmpty() && request.stream().noneMatch(line -> line.equals("Authorization: " + login))) {
            out.writeBytes("RTSP/1.0 401 Unauthorized\r\n" + sequence
                    + "\r\nWWW-Authenticate: Basic realm=\"camera\"\r\n\r\n");
            return;
        }
        String body =
                "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=camera\r\nt=0 0\r\nm=video 0 RTP/AVP 33\r\na=control:track1\r\n";
        out.writeBytes("RTSP/1.0 200 OK\r\n" + sequence + "\r\nSession: 1\r\n"
                + switch (command) {
                    case "OPTIONS" -> "Public: OPTIONS, DESCRIBE, SETUP, PLAY, TEARDOWN\r\n\r\n";
                    case "DESCRIBE" ->
                        "Content-Type: application/sdp\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
                    case "SETUP" -> "Transport: RTP/AVP/TCP;unicast;interleaved=0-1\r\n\r\n";
                    default -> "\r\n";
                });
    }

    private void play(DataOutputStream out) throws IOException {
        int number = 0;
        for (int from = 0; from < film.length; from += PACKET * PACKETS_AT_ONCE) {
            int length = Math.min(PACKET * PACKETS_AT_ONCE, film.length - from);
            out.writeByte('$');
            out.writeByte(0);
            out.writeShort(12 + length);
            out.writeByte(0x80);
            out.writeByte(TRANSPORT_STREAM);
            out.writeShort(number++);
            out.writeInt(number * 3_000);
            out.writeInt(7);
            out.write(film, from, length);
        }
        out.flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
