package vn.hanoi.ops.vision.weights;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * The published package that carries NanoDet's weights: human-models 3.0.4 (MIT). Only what has the known checksum is
 * believed, the package as a whole and each file.
 */
final class WeightsPack {

    static final String GRAPH = "package/models/nanodet.json";
    static final String NUMBERS = "package/models/nanodet.bin";

    private static final String PACKAGE_SHA256 = "adbc87995b9a298f58c492d3d182027a2eeb48e9c461b82f6b800b28614ff935";
    private static final Map<String, String> SHA256 = Map.of(
            GRAPH, "4495eb0ec74bd33ee40a79aa06ebc1ccd7e28be1bf7355d93ffb570b8d77f45d",
            NUMBERS, "5d0e4f8c4eded666287330be03017d494787d35f523fd77ca23f59db984a4ad9");
    private static final int BLOCK = 512;
    private static final int NAME = 100;
    private static final int SIZE = 124;
    private static final int SIZE_LENGTH = 12;
    private static final int OCTAL = 8;

    private WeightsPack() {}

    /**
     * Takes the files of NanoDet out of the package.
     *
     * @param archive the package as the registry gives it
     * @throws WrongWeights when the package or a file in it is another one
     */
    static Map<String, byte[]> unpack(Path archive) throws IOException {
        String sum = sha256(archive);
        if (!PACKAGE_SHA256.equals(sum)) {
            throw new WrongWeights(archive.getFileName().toString(), PACKAGE_SHA256, sum);
        }
        Map<String, byte[]> files = new HashMap<>();
        try (InputStream in =
                new GZIPInputStream(new BufferedInputStream(Files.newInputStream(archive), 1 << 16), 1 << 16)) {
            byte[] header = in.readNBytes(BLOCK);
            while (header.length == BLOCK && header[0] != 0) {
                take(header, in, files);
                header = in.readNBytes(BLOCK);
            }
        }
        for (Map.Entry<String, String> expected : SHA256.entrySet()) {
            byte[] file = files.getOrDefault(expected.getKey(), new byte[0]);
            String found = HexFormat.of().formatHex(digest().digest(file));
            if (!expected.getValue().equals(found)) {
                throw new WrongWeights(expected.getKey(), expected.getValue(), found);
            }
        }
        return files;
    }

    private static void take(byte[] header, InputStream in, Map<String, byte[]> files) throws IOException {
        String name = text(header, 0, NAME);
        long size = Long.parseLong(text(header, SIZE, SIZE_LENGTH).strip(), OCTAL);
        long padding = Math.floorMod(-size, BLOCK);
        if (SHA256.containsKey(name)) {
            files.put(name, in.readNBytes((int) size));
            in.skipNBytes(padding);
        } else {
            in.skipNBytes(size + padding);
        }
    }

    private static String text(byte[] header, int from, int length) {
        int end = from;
        while (end < from + length && header[end] != 0) {
            end++;
        }
        return new String(header, from, end - from, StandardCharsets.US_ASCII);
    }

    private static String sha256(Path file) throws IOException {
        MessageDigest digest = digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
