package vn.hanoi.ops.enforcement.decisions;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.enforcement.DecisionId;
import vn.hanoi.ops.enforcement.EnforcementRoles;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.sealed.SearchHashes;

/** Gives the offender a link and a code to the copy of a decision; only their checksums are kept. */
@Service
public class Copies {

    private static final int LINK_BYTES = 18;
    private static final int CODES = 1_000_000;
    private static final String FIELD = "decision.code";

    private final DecisionStore store;
    private final DecisionBook book;
    private final DecisionQuery query;
    private final Owed owed;
    private final SearchHashes hashes;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Copies(DecisionStore store, DecisionBook book, DecisionQuery query, Owed owed, SearchHashes hashes, Clock clock) {
        this.store = store;
        this.book = book;
        this.query = query;
        this.owed = owed;
        this.hashes = hashes;
        this.clock = clock;
    }

    /** What is handed over, on paper or by word. */
    public record Door(String link, String code) {}

    /**
     * What the offender reads; nothing in it tells who that is.
     *
     * @param owed what is to be paid today with interest, in đồng
     */
    public record Copy(
            String number,
            AreaPath office,
            DecisionState state,
            @Nullable Instant signedAt,
            List<DecidedAct> acts,
            long total,
            @Nullable LocalDate payUntil,
            long owed) {}

    /** Makes a new link and code; the ones before open nothing any more. */
    @PreAuthorize(EnforcementRoles.FILES)
    @Transactional
    public Door share(DecisionId id) {
        Decision decision = store.require(id);
        if (!decision.content().state().stands()) {
            throw new DecisionRefused(DecisionRefused.Reason.WRONG_STATE);
        }
        byte[] bytes = new byte[LINK_BYTES];
        random.nextBytes(bytes);
        String link = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        String code = "%06d".formatted(random.nextInt(CODES));
        decision.share(hash(link), hash(link + code), store.hand());
        store.save(decision, DecisionStep.SHARED);
        return new Door(link, code);
    }

    /** The copy behind a link for who knows its code, or nothing. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<Copy> open(String link, String code) {
        return book.findByLinkHash(hash(link))
                .filter(decision -> decision.opensWith(hash(link + code)))
                .map(Decision::content)
                .map(this::copy);
    }

    private Copy copy(DecisionContent content) {
        long left = content.money().total() - content.money().paid() + owed.interest(content, clock.instant());
        return new Copy(
                query.label(content.paper().number(), content.law()),
                content.office(),
                content.state(),
                content.times().signedAt(),
                content.acts(),
                content.money().total(),
                content.times().payUntil(),
                content.state() == DecisionState.ANNULLED ? 0 : left);
    }

    private String hash(String text) {
        return HexFormat.of().formatHex(hashes.of(FIELD, text));
    }
}
