package vn.hanoi.ops.journey;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;

/** A video file of a poster, as a phone's camera sees it that is held in front of a door. */
final class PosterVideo {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int CODE = 340;
    private static final int FRAMES = 30;
    private static final byte GREY = (byte) 128;

    private PosterVideo() {}

    /** Writes the video. @param pdf a poster of the console, whose first code is shown */
    static Path of(byte[] pdf, Path file) throws IOException {
        BufferedImage frame = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = frame.createGraphics();
        pen.setColor(Color.LIGHT_GRAY);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.WHITE);
        pen.fillRect((WIDTH - CODE) / 2 - 40, (HEIGHT - CODE) / 2 - 40, CODE + 80, CODE + 80);
        pen.drawImage(code(pdf), (WIDTH - CODE) / 2, (HEIGHT - CODE) / 2, CODE, CODE, null);
        pen.dispose();
        byte[] light = new byte[WIDTH * HEIGHT];
        frame.getRaster().getDataElements(0, 0, WIDTH, HEIGHT, light);
        byte[] colour = new byte[WIDTH * HEIGHT / 2];
        java.util.Arrays.fill(colour, GREY);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(("YUV4MPEG2 W" + WIDTH + " H" + HEIGHT + " F10:1 Ip A1:1 C420jpeg\n")
                    .getBytes(StandardCharsets.US_ASCII));
            for (int n = 0; n < FRAMES; n++) {
                out.write("FRAME\n".getBytes(StandardCharsets.US_ASCII));
                out.write(light);
                out.write(colour);
            }
        }
        return file;
    }

    private static BufferedImage code(byte[] pdf) throws IOException {
        PdfReader reader = new PdfReader(pdf);
        for (int i = 1; i < reader.getXrefSize(); i++) {
            if (reader.getPdfObject(i) instanceof PRStream stream
                    && PdfName.IMAGE.equals(stream.getAsName(PdfName.SUBTYPE))) {
                int side = stream.getAsNumber(PdfName.WIDTH).intValue();
                BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
                byte[] dots = PdfReader.getStreamBytes(stream);
                for (int n = 0; n < side * side; n++) {
                    image.getRaster().setSample(n % side, n / side, 0, dots[n] & 0xFF);
                }
                return image;
            }
        }
        throw new IOException("The poster has no code");
    }
}
