package vn.hanoi.ops.cameras.sources;

import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.sealed.Seals;

/** The devices that are asked, with what asking them needs. */
@Component
public class PolledSources {

    private final SourceSnapshot sources;
    private final Seals seals;

    PolledSources(SourceSnapshot sources, Seals seals) {
        this.sources = sources;
        this.seals = seals;
    }

    /**
     * A device that is asked.
     *
     * @param every how often
     */
    public record Polled(SourceId id, String code, String address, String login, String password, Duration every) {

        /** Does not show the password. */
        @Override
        public String toString() {
            return "Polled[" + code + "]";
        }
    }

    /** All of them that are in use. */
    public List<Polled> all() {
        return sources.all().stream()
                .filter(s -> !s.details().retired() && s.data().transport() == Transport.POLL)
                .map(this::polled)
                .toList();
    }

    private Polled polled(KnownSource source) {
        byte[] sealed = source.password();
        return new Polled(
                source.details().id(),
                source.data().code(),
                source.data().address(),
                source.data().login(),
                sealed == null ? "" : seals.open(SourceSeals.PASSWORD_USE, sealed),
                Duration.ofSeconds(source.data().pollSeconds()));
    }
}
