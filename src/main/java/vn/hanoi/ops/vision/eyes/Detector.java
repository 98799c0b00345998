package vn.hanoi.ops.vision.eyes;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.awt.image.BufferedImage;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Finds people and vehicles in pictures with NanoDet; each look takes one core, and many threads may look at once. */
public final class Detector implements Spotter, AutoCloseable {

    private static final int[] SCALES = {8, 16, 32};

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final ThreadLocal<PictureInput> inputs = ThreadLocal.withInitial(PictureInput::new);
    private final OrtSession session;

    /** @throws UnusableModel when the file is no model that this machine can run */
    public Detector(Path model) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            environment.setTelemetry(false);
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
            session = environment.createSession(model.toString(), options);
        } catch (OrtException e) {
            throw new UnusableModel(model.toString(), e);
        }
    }

    @Override
    public List<Sighting> look(BufferedImage picture, Look look) {
        int height = look.height();
        int width = look.width(picture.getWidth(), picture.getHeight());
        FloatBuffer points = inputs.get().scaled(picture, width, height);
        try (OnnxTensor image = OnnxTensor.createTensor(environment, points, new long[] {1, 3, height, width});
                OrtSession.Result result = session.run(Map.of("image", image))) {
            Heads heads = new Heads(width, height, look);
            for (int scale : SCALES) {
                OnnxValue figures = result.get("s" + scale).orElseThrow();
                heads.read(((OnnxTensor) figures).getFloatBuffer(), scale);
            }
            return heads.sightings();
        } catch (OrtException e) {
            throw new UnusableModel("the detector", e);
        }
    }

    /**
     * Runs the network alone on an empty picture, for measurements.
     *
     * @return nanoseconds of the run
     */
    public long bare(int pictureWidth, int pictureHeight, Look look) {
        int width = look.width(pictureWidth, pictureHeight);
        BufferedImage empty = new BufferedImage(Look.STEP, Look.STEP, BufferedImage.TYPE_3BYTE_BGR);
        FloatBuffer points = inputs.get().scaled(empty, width, look.height());
        try (OnnxTensor image = OnnxTensor.createTensor(environment, points, new long[] {1, 3, look.height(), width})) {
            long begun = System.nanoTime();
            session.run(Map.of("image", image)).close();
            return System.nanoTime() - begun;
        } catch (OrtException e) {
            throw new UnusableModel("the detector", e);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new UnusableModel("the detector", e);
        }
    }
}
