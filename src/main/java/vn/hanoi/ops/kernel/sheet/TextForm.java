package vn.hanoi.ops.kernel.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** How the text of a file is written in bytes: told by its mark, by its zeros, or by whether it is sound UTF-8. */
record TextForm(Charset charset, int markBytes) {

    private static final Charset OLD_VIETNAMESE = Charset.forName("windows-1258");
    private static final int SAMPLE = 4_096;
    private static final int BLOCK = 64 * 1_024;

    static TextForm of(Path file) throws IOException {
        byte[] sample;
        try (InputStream in = Files.newInputStream(file)) {
            sample = in.readNBytes(SAMPLE);
        }
        if (begins(sample, 0xEF, 0xBB, 0xBF)) {
            return new TextForm(StandardCharsets.UTF_8, 3);
        }
        if (begins(sample, 0xFF, 0xFE)) {
            return new TextForm(StandardCharsets.UTF_16LE, 2);
        }
        if (begins(sample, 0xFE, 0xFF)) {
            return new TextForm(StandardCharsets.UTF_16BE, 2);
        }
        int even = zeros(sample, 0);
        int odd = zeros(sample, 1);
        if (even + odd > sample.length / 8) {
            return new TextForm(odd >= even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, 0);
        }
        return new TextForm(isUtf8(file) ? StandardCharsets.UTF_8 : OLD_VIETNAMESE, 0);
    }

    Reader open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        in.skipNBytes(markBytes);
        return new InputStreamReader(in, charset);
    }

    private static boolean begins(byte[] sample, int... bytes) {
        if (sample.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((sample[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static int zeros(byte[] sample, int from) {
        int zeros = 0;
        for (int i = from; i < sample.length; i += 2) {
            zeros += sample[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean isUtf8(Path file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
        CharBuffer chars = CharBuffer.allocate(BLOCK);
        try (InputStream in = Files.newInputStream(file)) {
            while (true) {
                int got = in.read(bytes.array(), bytes.position(), bytes.remaining());
                boolean end = got < 0;
                bytes.position(bytes.position() + Math.max(0, got)).flip();
                CoderResult result = decoder.decode(bytes, chars.clear(), end);
                if (result.isError()) {
                    return false;
                }
                if (end) {
                    return true;
                }
                bytes.compact();
            }
        }
    }
}
