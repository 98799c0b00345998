package vn.hanoi.ops.vision.counting;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.poll.DeviceHttp;
import vn.hanoi.ops.cameras.poll.DeviceLogin;
import vn.hanoi.ops.vision.KnownPictures;
import vn.hanoi.ops.vision.PictureData;
import vn.hanoi.ops.vision.Way;
import vn.hanoi.ops.vision.sources.JpegPicture;
import vn.hanoi.ops.vision.sources.VideoReader;

/** Gets a picture from its device, with the login that the device wants. */
@Component
class PictureFetch {

    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private final KnownPictures known;
    private final DeviceHttp http = new DeviceHttp();

    PictureFetch(KnownPictures known) {
        this.known = known;
    }

    /** One picture now, for an officer who draws on it. @throws IOException when it cannot be had within seconds */
    BufferedImage once(PictureData pictures) throws IOException, InterruptedException {
        if (pictures.way() == Way.SNAPSHOT) {
            return JpegPicture.open(snapshot(pictures));
        }
        try (VideoReader video = VideoReader.stream(film(pictures))) {
            return video.first();
        }
    }

    byte[] snapshot(PictureData pictures) throws IOException, InterruptedException {
        return http.get(URI.create(pictures.address().strip()), login(pictures), MOST_BYTES);
    }

    /** The address with its login, as readers of video want it. */
    String film(PictureData pictures) {
        if (pictures.login().isBlank()) {
            return pictures.address();
        }
        String login = encoded(pictures.login()) + ":" + encoded(known.password(pictures.camera()));
        return pictures.address().replaceFirst("://", "://" + Matcher.quoteReplacement(login) + "@");
    }

    private Optional<DeviceLogin> login(PictureData pictures) {
        return pictures.login().isBlank()
                ? Optional.empty()
                : Optional.of(new DeviceLogin(pictures.login(), known.password(pictures.camera())));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
