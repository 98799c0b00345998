package vn.hanoi.ops.hotline.tickets;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.hotline.CallerPhone;
import vn.hanoi.ops.hotline.Origin;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.rules.Category;
import vn.hanoi.ops.hotline.rules.Handler;
import vn.hanoi.ops.hotline.rules.Routing;
import vn.hanoi.ops.hotline.rules.Terms;
import vn.hanoi.ops.kernel.sealed.Seals;
import vn.hanoi.ops.kernel.sealed.SearchHashes;

/** Takes tickets in; a request that is sent again under its key gives the ticket that it gave first. */
@Service
public class TicketIntake {

    private static final Set<TicketStep> DECIDES =
            EnumSet.of(TicketStep.OPENED, TicketStep.PUBLISHED, TicketStep.HIDDEN);

    private final TicketBook book;
    private final TicketWriter writer;
    private final TicketNumbers numbers;
    private final TicketCheck check;
    private final Routing routing;
    private final Seals seals;
    private final SearchHashes hashes;
    private final TransactionTemplate transactions;

    TicketIntake(
            TicketBook book,
            TicketWriter writer,
            TicketNumbers numbers,
            TicketCheck check,
            Routing routing,
            Seals seals,
            SearchHashes hashes,
            TransactionTemplate transactions) {
        this.book = book;
        this.writer = writer;
        this.numbers = numbers;
        this.check = check;
        this.routing = routing;
        this.seals = seals;
        this.hashes = hashes;
        this.transactions = transactions;
    }

    /**
     * Opens a ticket of an officer.
     *
     * @throws TicketRefused when the category is not known or something is missing or too long
     */
    @PreAuthorize("hasAnyRole('" + Roles.HOTLINE_OPERATOR + "', '" + Roles.HOTLINE_SUPERVISOR + "', '"
            + Roles.COMMAND_CENTRE + "')")
    public TicketId open(OpenTicket given) {
        return take(given, writer.hand());
    }

    /** Opens a ticket that came from a program or a form, without an officer; it waits for triage. */
    public TicketId receive(OpenTicket given) {
        return take(given, writer.consoleHand());
    }

    /** Opens a ticket of an earlier moment, from a list that an officer brought. */
    TicketId bring(OpenTicket given, Instant openedAt) {
        TicketHand hand = writer.hand();
        return take(given, new TicketHand(hand.officer(), hand.name(), openedAt, hand.rules()));
    }

    /** Tells whether a ticket with this key is there already. */
    public boolean has(String requestKey) {
        return earlier(digest(requestKey)).isPresent();
    }

    /** Tells whether a ticket came through a program and can be asked for by its sender: one that is hidden is unknown. */
    public boolean knows(TicketId id) {
        return Boolean.TRUE.equals(transactions.execute(status -> book.findById(id)
                .filter(t -> t.origin == Origin.OPEN311)
                .flatMap(t -> t.timeline.stream()
                        .map(TicketEntry::step)
                        .filter(DECIDES::contains)
                        .reduce((earlier, later) -> later))
                .filter(last -> last != TicketStep.HIDDEN)
                .isPresent()));
    }

    /** Writes down what a sender adds; on a merged ticket it lands on the master. Answers the line's number. */
    public int callerSays(TicketId id, String words) {
        Integer line = transactions.execute(status -> {
            Ticket root = writer.root(book.findById(id).orElseThrow(() -> new NoSuchTicket(id)));
            root.callerSays(words, writer.consoleHand());
            writer.saved(root, TicketStep.CALLER_REPLIED);
            return root.timeline.size() - 1;
        });
        return line;
    }

    private TicketId take(OpenTicket given, TicketHand hand) {
        Category category = check.category(given.category());
        check.check(category, given);
        byte[] key = given.requestKey().isBlank() ? null : digest(given.requestKey());
        Optional<TicketId> earlier = earlier(key);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        try {
            return transactions.execute(status -> insert(given, category, key, hand));
        } catch (DataIntegrityViolationException race) {
            return earlier(key).orElseThrow(() -> race);
        }
    }

    private Optional<TicketId> earlier(@Nullable byte[] key) {
        return key == null ? Optional.empty() : book.findByRequestKey(key).map(Ticket::id);
    }

    private TicketId insert(OpenTicket given, Category category, @Nullable byte[] key, TicketHand hand) {
        Handler handler = routing.handler(category.code(), given.position(), given.area());
        Terms terms = hand.rules().terms(String.valueOf(category.terms()), hand.at());
        Ticket ticket = new Ticket();
        ticket.id = TicketId.next();
        ticket.year = TicketNumbers.year(hand.at());
        ticket.number = numbers.next(ticket.year);
        ticket.origin = given.origin();
        ticket.requestKey = key;
        ticket.matter = TicketMatter.of(category, plain(given.place()), plain(given.text()), seals);
        ticket.place = TicketPlace.of(handler, given.position().orElse(null));
        ticket.caller = caller(given.caller().strip(), given.phone());
        ticket.attributes.addAll(given.attributes());
        ticket.mediaUrl = given.mediaUrl();
        ticket.account = given.account();
        ticket.published = category.published() && given.origin() != Origin.CALL;
        ticket.open(terms, given.forward() && !handler.outside(), hand);
        book.saveAndFlush(ticket);
        writer.tell(ticket, TicketStep.OPENED);
        return ticket.id();
    }

    @Nullable
    TicketCaller caller(String name, @Nullable CallerPhone phone) {
        if (name.isEmpty() && phone == null) {
            return null;
        }
        return new TicketCaller(
                name.isEmpty() ? null : name,
                phone == null ? null : seals.seal(HotlineFields.PHONE.code(), phone.value()),
                phone == null ? null : hashes.of(HotlineFields.PHONE.code(), phone.value()));
    }

    /** The text without control signs other than line ends. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "").strip();
    }

    private static byte[] digest(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
