package vn.hanoi.ops.cameras.sources;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.kernel.Ids;

/** A source's life: registered, changed, given new keys, retired, taken back. */
@Entity
@Table(name = "camera_source")
class CountSource {

    @Id
    private UUID id;

    @Version
    private int version;

    private String code;
    private String name;
    private String product;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private Transport transport;

    private String address;
    private String login;
    private byte @Nullable [] password;
    private String zone;
    private String unnamedClass;
    private String resets;

    @Column(name = "poll_s")
    private int pollSeconds;

    private int perMinute;
    private byte @Nullable [] keyHash;
    private @Nullable String keyDigest;
    private @Nullable Instant keyMadeAt;
    private byte @Nullable [] oldKeyHash;
    private @Nullable String oldKeyDigest;
    private @Nullable Instant oldKeyUntil;
    private @Nullable String certificateSha256;
    private boolean retired;
    private Instant changedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "camera_source_stream", joinColumns = @JoinColumn(name = "source_id"))
    @MapKeyColumn(name = "stream")
    @Column(name = "camera_id")
    private Map<String, UUID> streams = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    CountSource() {}

    static CountSource register(SourceData data, byte @Nullable [] password, Instant now) {
        CountSource source = new CountSource();
        source.id = Ids.next();
        source.change(data, password, now);
        return source;
    }

    /** @param sealed the sealed password, or null to keep the one that is stored */
    void change(SourceData data, byte @Nullable [] sealed, Instant now) {
        code = data.code();
        name = data.name().strip();
        product = data.product();
        transport = data.transport();
        address = data.address().strip();
        login = data.login().strip();
        password = sealed == null ? password : sealed;
        zone = data.zone();
        unnamedClass = data.unnamedClass();
        resets = data.resets().stream().map(LocalTime::toString).collect(Collectors.joining(","));
        pollSeconds = data.pollSeconds();
        perMinute = data.perMinute();
        certificateSha256 =
                data.certificate().isBlank() ? null : data.certificate().toLowerCase(java.util.Locale.ROOT);
        streams.clear();
        data.streams().forEach((stream, camera) -> streams.put(stream, camera.value()));
        changedAt = now;
    }

    /** Takes a new key into use; the one before works on until its owner had time to change it. */
    void rekey(SourceKey key, Duration overlap, Instant now) {
        oldKeyHash = keyHash;
        oldKeyDigest = keyDigest;
        oldKeyUntil = keyHash == null ? null : now.plus(overlap);
        keyHash = key.hash();
        keyDigest = key.digest(code);
        keyMadeAt = now;
        changedAt = now;
    }

    /** Ends or takes up its use. @return whether that changes anything */
    boolean retire(boolean end, Instant now) {
        boolean changed = retired != end;
        retired = end;
        changedAt = now;
        return changed;
    }

    SourceId id() {
        return new SourceId(id);
    }

    SourceDetails details() {
        Map<String, CameraId> cameras = new HashMap<>();
        streams.forEach((stream, camera) -> cameras.put(stream, new CameraId(camera)));
        List<LocalTime> times = resets.isBlank()
                ? List.of()
                : Arrays.stream(resets.split(",")).map(LocalTime::parse).toList();
        String certificate = certificateSha256 == null ? "" : certificateSha256;
        SourceData data = new SourceData(
                code,
                name,
                product,
                transport,
                address,
                login,
                null,
                zone,
                unnamedClass,
                times,
                pollSeconds,
                perMinute,
                certificate,
                cameras);
        return new SourceDetails(id(), version, data, password != null, keyMadeAt, oldKeyUntil, retired);
    }

    KnownSource known() {
        return new KnownSource(
                details(),
                new KnownSource.Proof(keyHash, keyDigest),
                new KnownSource.Proof(oldKeyHash, oldKeyDigest),
                password);
    }
}
