package vn.hanoi.ops.vision.tool;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.vision.eyes.Sighting;

/** A picture with a box around everything that was counted, each class in its colour and line. */
final class BoxPicture {

    private static final Map<CountClass, Color> COLOURS = Map.of(
            CountClass.PERSON, new Color(0x34, 0xC7, 0x59),
            CountClass.BICYCLE, new Color(0x5A, 0xC8, 0xFA),
            CountClass.MOTORCYCLE, new Color(0xFF, 0xCC, 0x00),
            CountClass.CAR, new Color(0xFF, 0x3B, 0x30),
            CountClass.BUS, new Color(0xFF, 0x2D, 0xD5),
            CountClass.TRUCK, new Color(0xFF, 0x95, 0x00));
    private static final Map<CountClass, String> LETTERS = Map.of(
            CountClass.PERSON, "P",
            CountClass.BICYCLE, "Bi",
            CountClass.MOTORCYCLE, "M",
            CountClass.CAR, "C",
            CountClass.BUS, "Bu",
            CountClass.TRUCK, "T");

    private BoxPicture() {}

    static void write(BufferedImage picture, List<Sighting> sightings, Path file) throws IOException {
        BufferedImage copy = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = copy.createGraphics();
        graphics.drawImage(picture, 0, 0, null);
        graphics.setStroke(new BasicStroke(Math.max(1f, picture.getHeight() / 400f)));
        for (Sighting sighting : sightings) {
            int left = Math.round(sighting.left() * picture.getWidth());
            int top = Math.round(sighting.top() * picture.getHeight());
            int width = Math.round((sighting.right() - sighting.left()) * picture.getWidth());
            int height = Math.round((sighting.bottom() - sighting.top()) * picture.getHeight());
            graphics.setColor(COLOURS.get(sighting.type()));
            graphics.drawRect(left, top, width, height);
            graphics.drawString(LETTERS.get(sighting.type()), left + 2, Math.max(10, top - 2));
        }
        graphics.dispose();
        ImageIO.write(copy, "png", file.toFile());
    }
}
