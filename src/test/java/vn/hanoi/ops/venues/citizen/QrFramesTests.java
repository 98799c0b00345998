package vn.hanoi.ops.venues.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

class QrFramesTests {

    private static final int SIDE = 20_000;
    private static final long LITTLE = 20_000_000;

    @Test
    void theSizeOfAPictureIsLookedAtBeforeItsPoints() throws IOException {
        byte[] bomb = grey(SIDE);
        assertThat(bomb.length).isLessThan(400_000);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        assertThat(QrFrames.read(bomb)).isEmpty();
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(LITTLE);
    }

    @Test
    void whatIsNoPictureHasNoCode() throws IOException {
        assertThat(QrFrames.read(new byte[0])).isEmpty();
        assertThat(QrFrames.read("GIF89a".getBytes(StandardCharsets.US_ASCII))).isEmpty();
        byte[] small = grey(100);
        assertThat(QrFrames.read(small)).isEmpty();
        assertThat(QrFrames.read(Arrays.copyOf(small, 40))).isEmpty();
    }

    /** A PNG of one grey, as wide as high. */
    private static byte[] grey(int side) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        chunk(
                png,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(side)
                        .putInt(side)
                        .put(new byte[] {8, 0, 0, 0, 0})
                        .array());
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
            byte[] row = new byte[side + 1];
            for (int y = 0; y < side; y++) {
                out.write(row);
            }
        }
        chunk(png, "IDAT", packed.toByteArray());
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String kind, byte[] data) {
        byte[] named = ByteBuffer.allocate(4 + data.length)
                .put(kind.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .array();
        CRC32 sum = new CRC32();
        sum.update(named);
        png.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        png.writeBytes(named);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
