package vn.hanoi.ops.vision.counting;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;

/** A street that nobody photographed: drawn from plain shapes, with riders that move from one picture to the next. */
final class DrawnStreet {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;
    private static final int HORIZON = 150;
    private static final int MIDDLE = 480;
    private static final int RIDERS = 14;
    private static final long SEED = 20_210_921;

    private DrawnStreet() {}

    /** @param second of the drawn day; riders have moved on in another one */
    static BufferedImage at(long second) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        sky(pen);
        houses(pen);
        road(pen);
        SplittableRandom lot = new SplittableRandom(SEED);
        for (int rider = 0; rider < RIDERS; rider++) {
            double begin = lot.nextDouble();
            double speed = 0.01 + 0.02 * lot.nextDouble();
            double lane = -0.75 + 1.5 * lot.nextDouble();
            rider(pen, lane, (begin + speed * second) % 1, lot.nextInt(5));
        }
        pen.dispose();
        return picture;
    }

    private static void sky(Graphics2D pen) {
        pen.setPaint(new GradientPaint(0, 0, new Color(0x9F, 0xB8, 0xC8), 0, HORIZON, new Color(0xDD, 0xE3, 0xE4)));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
    }

    private static void houses(Graphics2D pen) {
        SplittableRandom lot = new SplittableRandom(SEED + 1);
        for (int x = 0; x < WIDTH; x += 60) {
            int near = Math.abs(x + 30 - MIDDLE);
            int top = HORIZON - 20 - near / 4 - lot.nextInt(30);
            int shade = 120 + lot.nextInt(70);
            pen.setColor(new Color(shade, shade - 10, shade - 30));
            pen.fillRect(x, top, 60, HEIGHT - top);
            pen.setColor(new Color(60, 70, 80));
            for (int y = top + 12; y < HORIZON + near / 3; y += 26) {
                pen.fillRect(x + 10, y, 14, 14);
                pen.fillRect(x + 36, y, 14, 14);
            }
        }
    }

    private static void road(Graphics2D pen) {
        pen.setColor(new Color(0x9A, 0x96, 0x8C));
        pen.fillPolygon(new Polygon(new int[] {MIDDLE - 70, MIDDLE + 70, WIDTH + 260, -260}, ends(), 4));
        pen.setColor(new Color(0x55, 0x58, 0x5B));
        pen.fillPolygon(new Polygon(new int[] {MIDDLE - 50, MIDDLE + 50, WIDTH + 60, -60}, ends(), 4));
        pen.setColor(new Color(0xE8, 0xE4, 0xD0));
        for (double far = 0; far < 1; far += 0.125) {
            int from = depth(far);
            int to = depth(far + 0.06);
            int wide = Math.max(1, (to - HORIZON) / 40);
            pen.fillRect(MIDDLE - wide, from, 2 * wide, to - from);
        }
    }

    private static int[] ends() {
        return new int[] {HORIZON, HORIZON, HEIGHT, HEIGHT};
    }

    /** Where on the picture a place lies that is so far along the street, 0 at the horizon. */
    private static int depth(double along) {
        return HORIZON + (int) ((HEIGHT - HORIZON) * along * along);
    }

    private static void rider(Graphics2D pen, double lane, double along, int colour) {
        int foot = depth(along);
        double size = 12 + 110 * along * along;
        double x = MIDDLE + lane * (50 + 490 * along * along);
        pen.setColor(new Color(20, 20, 24));
        pen.setStroke(new BasicStroke((float) Math.max(1, size / 14)));
        pen.draw(new Ellipse2D.Double(x - size * 0.09, foot - size * 0.34, size * 0.18, size * 0.34));
        pen.setColor(new Color(90, 20 + 12 * colour, 30 + 20 * colour));
        pen.fill(new RoundRectangle2D.Double(
                x - size * 0.16, foot - size * 0.5, size * 0.32, size * 0.26, size * 0.1, size * 0.1));
        pen.setColor(new Color(40 + 35 * colour, 70, 150 - 20 * colour));
        pen.fill(new RoundRectangle2D.Double(
                x - size * 0.18, foot - size * 0.86, size * 0.36, size * 0.42, size * 0.14, size * 0.14));
        pen.setColor(new Color(230 - 30 * colour, 200 - 30 * colour, 60 + 25 * colour));
        pen.fill(new Ellipse2D.Double(x - size * 0.11, foot - size * 1.06, size * 0.22, size * 0.22));
    }
}
