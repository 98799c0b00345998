package vn.hanoi.ops.vision.tool;

import java.nio.file.Path;
import java.util.Locale;
import vn.hanoi.ops.vision.eyes.Look;

/**
 * What {@code ./console vision try} was asked.
 *
 * @param source a file or an address
 * @param every seconds between two pictures of a film
 * @param most pictures of a film at most
 */
record TryOptions(String source, Path model, Look look, double every, int most, Path out) {

    private static final double HUNDRED = 100;

    /** @throws IllegalArgumentException with words for the user */
    static TryOptions read(String[] args) {
        String source = "";
        String model = "var/models/nanodet.onnx";
        String out = "";
        Look look = Look.NORMAL;
        double every = 1;
        int most = 120;
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--model" -> model = value(args, ++i);
                case "--out" -> out = value(args, ++i);
                case "--wide" -> look = new Look(Look.WIDE.height(), Look.WIDE.threshold());
                case "--sure" -> look = new Look(look.height(), (float) (number(args, ++i) / HUNDRED));
                case "--every" -> every = number(args, ++i);
                case "--pictures" -> most = (int) number(args, ++i);
                default -> source = args[i];
            }
        }
        if (source.isEmpty() || source.startsWith("--")) {
            throw new IllegalArgumentException("Which picture or film? ./console vision try FILE|URL [--wide]"
                    + " [--sure PERCENT] [--every SECONDS] [--pictures N] [--out FILE]");
        }
        if (!(every > 0) || most < 1) {
            throw new IllegalArgumentException("--every is more than 0 seconds, --pictures at least 1");
        }
        Path picture = Path.of(out.isEmpty() ? name(source) + "-counted.png" : out);
        return new TryOptions(source, Path.of(model), look, every, most, picture);
    }

    boolean isAddress() {
        return source.matches("(?i)(https?|rtsps?)://.*");
    }

    private static String name(String source) {
        String plain = source.replaceAll("[?#].*", "").replaceAll("/+$", "");
        String last = plain.substring(plain.lastIndexOf('/') + 1).replaceAll("\\.[A-Za-z0-9]{1,5}$", "");
        String safe = last.replaceAll("[^A-Za-z0-9._-]", "_").toLowerCase(Locale.ROOT);
        return safe.isEmpty() ? "picture" : safe;
    }

    private static String value(String[] args, int index) {
        if (index >= args.length) {
            throw new IllegalArgumentException("A value is missing after " + args[index - 1]);
        }
        return args[index];
    }

    private static double number(String[] args, int index) {
        try {
            return Double.parseDouble(value(args, index));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + args[index] + "' is no number");
        }
    }
}
