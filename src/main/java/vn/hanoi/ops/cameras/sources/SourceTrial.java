package vn.hanoi.ops.cameras.sources;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.dialect.Message;
import vn.hanoi.ops.cameras.dialect.Said;

/** Shows how a message would be read; nothing is stored. */
@Service
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
public class SourceTrial {

    private final SourceIntake intake;
    private final SourceSnapshot sources;
    private final StreamCameras cameras;

    SourceTrial(SourceIntake intake, SourceSnapshot sources, StreamCameras cameras) {
        this.intake = intake;
        this.sources = sources;
        this.cameras = cameras;
    }

    /** One thing that a message says, and the code of the camera that it would be counted for. */
    public record Line(Said said, @Nullable String camera) {}

    /** How the source's message would be read. @throws NoSuchSource when there is none of this id */
    public List<Line> read(SourceId id, String topic, String body) {
        KnownSource source = sources.find(id).orElseThrow(() -> new NoSuchSource(id));
        Message message = new Message(topic.strip(), body.getBytes(StandardCharsets.UTF_8));
        return intake.read(source, message).stream()
                .map(said -> new Line(said, camera(source, said)))
                .toList();
    }

    private @Nullable String camera(KnownSource source, Said said) {
        Optional<Camera> camera =
                switch (said) {
                    case Said.Counted counted -> cameras.of(source, counted.stream());
                    case Said.Sighted sighted -> cameras.of(source, sighted.stream());
                    case Said.Standing standing -> cameras.of(source, standing.stream());
                    case Said.Noticed noticed ->
                        cameras.noticed(source, noticed.stream()).stream().findFirst();
                    case Said.Described recorder -> Optional.empty();
                    case Said.Passed passed -> Optional.empty();
                    case Said.Unclear unclear -> Optional.empty();
                };
        return camera.map(Camera::code).orElse(null);
    }
}
