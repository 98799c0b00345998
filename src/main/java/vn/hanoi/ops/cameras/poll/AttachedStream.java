package vn.hanoi.ops.cameras.poll;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Cuts a stream that never ends into its parts: at boundary lines and at heartbeats. */
final class AttachedStream {

    private static final int LONGEST_PART = 64 * 1024;

    private AttachedStream() {}

    /** Reads until the device ends. @param part told each part that holds something */
    static void read(InputStream stream, Consumer<String> part) throws IOException {
        StringBuilder open = new StringBuilder();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                boolean boundary = line.startsWith("--");
                if (!boundary) {
                    open.append(line).append('\n');
                }
                if (boundary || line.startsWith("Heartbeat") || open.length() > LONGEST_PART) {
                    tell(open, part);
                }
            }
        }
        tell(open, part);
    }

    private static void tell(StringBuilder open, Consumer<String> part) {
        String text = open.toString();
        open.setLength(0);
        if (text.contains("=") || text.contains("Heartbeat")) {
            part.accept(text);
        }
    }
}
