package vn.hanoi.ops.vision.eyes;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;

/** A picture in the network's form: scaled, blue first, each colour by itself, shifted and stretched as in its training. */
final class PictureInput {

    private static final float[] MEAN = {103.53f, 116.28f, 123.675f};
    private static final float[] DEVIATION = {57.375f, 57.12f, 58.395f};
    private static final int COLOURS = 3;

    private FloatBuffer buffer = FloatBuffer.allocate(0);

    /** Scales the picture; the buffer is this object's and good until the next call. */
    FloatBuffer scaled(BufferedImage picture, int width, int height) {
        BufferedImage plain = blueFirst(picture);
        while (plain.getHeight() >= 2 * height && plain.getWidth() >= 2 * width) {
            plain = halved(plain);
        }
        int size = COLOURS * width * height;
        if (buffer.capacity() < size) {
            buffer = ByteBuffer.allocateDirect(size * Float.BYTES)
                    .order(ByteOrder.nativeOrder())
                    .asFloatBuffer();
        }
        buffer.clear().limit(size);
        fill(plain, width, height);
        return buffer;
    }

    private void fill(BufferedImage plain, int width, int height) {
        byte[] points = bytes(plain);
        Steps across = new Steps(plain.getWidth(), width);
        Steps down = new Steps(plain.getHeight(), height);
        int line = plain.getWidth() * COLOURS;
        float[] row = new float[width];
        for (int y = 0; y < height; y++) {
            int upper = down.first[y] * line;
            int lower = down.second[y] * line;
            for (int colour = 0; colour < COLOURS; colour++) {
                float scale = 1 / DEVIATION[colour];
                for (int x = 0; x < width; x++) {
                    int left = across.first[x] * COLOURS + colour;
                    int right = across.second[x] * COLOURS + colour;
                    float part = across.part[x];
                    float above = mix(points[upper + left], points[upper + right], part);
                    float below = mix(points[lower + left], points[lower + right], part);
                    row[x] = (above + (below - above) * down.part[y] - MEAN[colour]) * scale;
                }
                buffer.put((colour * height + y) * width, row);
            }
        }
    }

    private static float mix(byte a, byte b, float part) {
        int first = a & 0xFF;
        return first + ((b & 0xFF) - first) * part;
    }

    /** Between which two points of the picture each point of the result lies. */
    private static final class Steps {

        private final int[] first;
        private final int[] second;
        private final float[] part;

        Steps(int from, int to) {
            first = new int[to];
            second = new int[to];
            part = new float[to];
            float scale = (float) from / to;
            for (int i = 0; i < to; i++) {
                float place = Math.clamp((i + 0.5f) * scale - 0.5f, 0, from - 1f);
                first[i] = (int) place;
                second[i] = Math.min(first[i] + 1, from - 1);
                part[i] = place - first[i];
            }
        }
    }

    private static BufferedImage halved(BufferedImage picture) {
        int width = picture.getWidth() / 2;
        int height = picture.getHeight() / 2;
        BufferedImage half = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        byte[] from = bytes(picture);
        byte[] to = bytes(half);
        int line = picture.getWidth() * COLOURS;
        for (int y = 0, next = 0; y < height; y++) {
            for (int x = 0; x < width * COLOURS; x++) {
                int at = 2 * y * line + x / COLOURS * 2 * COLOURS + x % COLOURS;
                int sum = (from[at] & 0xFF)
                        + (from[at + COLOURS] & 0xFF)
                        + (from[at + line] & 0xFF)
                        + (from[at + line + COLOURS] & 0xFF);
                to[next++] = (byte) (sum + 2 >> 2);
            }
        }
        return half;
    }

    private static BufferedImage blueFirst(BufferedImage picture) {
        boolean plain = picture.getType() == BufferedImage.TYPE_3BYTE_BGR
                && bytes(picture).length == picture.getWidth() * picture.getHeight() * COLOURS;
        if (plain) {
            return picture;
        }
        BufferedImage copy = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = copy.createGraphics();
        graphics.drawImage(picture, 0, 0, null);
        graphics.dispose();
        return copy;
    }

    private static byte[] bytes(BufferedImage picture) {
        return ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
    }
}
