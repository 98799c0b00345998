package vn.hanoi.ops.kernel.sealed;

import java.nio.file.Path;

/** Makes and rotates keys from the command line, without the console running. */
public final class KeyTool {

    private KeyTool() {}

    /** {@code create DIRECTORY} makes missing key files, {@code rotate DIRECTORY} adds a key to seal with,
     * {@code rotate-codes DIRECTORY} one to stamp venues' codes with, {@code rotate-files DIRECTORY} one for files. */
    public static void main(String[] args) {
        KeyFiles files = new KeyFiles(Path.of(args[1]));
        switch (args[0]) {
            case "create" -> files.createMissing();
            case "rotate" -> System.out.println("key " + Integer.toUnsignedString(files.rotateSeal()));
            case "rotate-codes" -> System.out.println("key " + Integer.toUnsignedString(files.rotateStamp()));
            case "rotate-files" -> System.out.println("key " + Integer.toUnsignedString(files.rotateFile()));
            default ->
                throw new IllegalArgumentException("create, rotate, rotate-codes or rotate-files, not " + args[0]);
        }
    }
}
