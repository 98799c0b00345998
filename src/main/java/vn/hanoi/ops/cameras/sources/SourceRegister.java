package vn.hanoi.ops.cameras.sources;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.sealed.Seals;

/** The register of sources of counts, for administrators; every change is in the audit, no key ever is. */
@Service
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
public class SourceRegister {

    /** How long the key before a new one works on. */
    public static final Duration OVERLAP = Duration.ofHours(24);

    private final CountSources register;
    private final SourceCheck check;
    private final SourceSnapshot snapshot;
    private final SourceSigns signs;
    private final Seals seals;
    private final ConsoleClock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    SourceRegister(
            CountSources register,
            SourceCheck check,
            SourceSnapshot snapshot,
            SourceSigns signs,
            Seals seals,
            ConsoleClock clock,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.register = register;
        this.check = check;
        this.snapshot = snapshot;
        this.signs = signs;
        this.seals = seals;
        this.clock = clock;
        this.events = events;
        this.transaction = transaction;
    }

    /** All sources by code, retired ones too. */
    public List<SourceDetails> all() {
        return snapshot.all().stream().map(KnownSource::details).toList();
    }

    /** The source, or nothing when there is none of this id. */
    public Optional<SourceDetails> find(SourceId id) {
        return snapshot.find(id).map(KnownSource::details);
    }

    /** Takes a source into use. @throws InvalidSource when a field is wrong or the code is taken */
    public SourceId register(SourceData data) {
        return inOneGo(() -> {
            guard(data, null);
            CountSource source = register.save(CountSource.register(data, sealed(data), clock.instant()));
            tell("SOURCE_REGISTERED", source, data.product());
            return source.id();
        });
    }

    /**
     * Changes a source; a device that logs in by digest needs a new key when the code changes.
     *
     * @param version the version that the change was made on
     * @throws InvalidSource when a field is wrong or the code is taken
     * @throws OptimisticLockingFailureException when somebody else changed it meanwhile
     */
    public void change(SourceId id, int version, SourceData data) {
        Optional<SourceData> before = snapshot.find(id).map(KnownSource::data);
        inOneGo(() -> {
            CountSource source = need(id);
            if (source.details().version() != version) {
                throw new OptimisticLockingFailureException("Source changed meanwhile");
            }
            guard(data, id);
            source.change(data, sealed(data), clock.instant());
            tell("SOURCE_CHANGED", source, data.product());
            return id;
        });
        before.ifPresent(known -> signs.leave(known, data.streams()));
    }

    /** Makes a new key, which is shown this once; the one before works on for {@link #OVERLAP} of real time. */
    public SourceKey newKey(SourceId id) {
        SourceKey key = SourceKey.make();
        inOneGo(() -> {
            CountSource source = need(id);
            source.rekey(key, OVERLAP, clock.realTime());
            tell("SOURCE_KEY_MADE", source, "");
            return id;
        });
        return key;
    }

    /** Ends its use: its messages are refused from now on. */
    public void retire(SourceId id) {
        retire(id, true);
    }

    /** Takes a retired source back into use. */
    public void restore(SourceId id) {
        retire(id, false);
    }

    private void retire(SourceId id, boolean end) {
        inOneGo(() -> {
            CountSource source = need(id);
            if (source.retire(end, clock.instant())) {
                tell(end ? "SOURCE_RETIRED" : "SOURCE_RESTORED", source, "");
            }
            return id;
        });
        snapshot.find(id).filter(known -> end).ifPresent(known -> signs.leave(known.data(), Map.of()));
    }

    private void guard(SourceData data, @Nullable SourceId self) {
        Map<String, String> faults = check.faults(data);
        boolean taken = register.findByCode(data.code())
                .filter(other -> !other.id().equals(self))
                .isPresent();
        if (taken) {
            faults.put("code", "CODE_TAKEN");
        }
        if (!faults.isEmpty()) {
            throw new InvalidSource(faults);
        }
    }

    private byte @Nullable [] sealed(SourceData data) {
        String password = data.password();
        return password == null ? null : seals.seal(SourceSeals.PASSWORD_USE, password);
    }

    private CountSource need(SourceId id) {
        return register.findById(id.value()).orElseThrow(() -> new NoSuchSource(id));
    }

    private void tell(String act, CountSource source, String detail) {
        String code = source.details().data().code();
        events.publishEvent(new ActRecorded(act, "source:" + code, null, detail).as(ActKind.SETTING));
    }

    private SourceId inOneGo(Supplier<SourceId> work) {
        SourceId done = transaction.execute(status -> {
            SourceId id = work.get();
            register.flush();
            return id;
        });
        snapshot.refresh();
        return Objects.requireNonNull(done);
    }
}
