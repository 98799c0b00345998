package vn.hanoi.ops.hotline.tickets;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.rules.HotlineRules;
import vn.hanoi.ops.kernel.sealed.SearchHashes;

/**
 * Lets whoever sent a ticket follow it by a token: the number, and 128 bits of a keyed hash over the ticket's identifier.
 * Nothing of it is stored, and the same ticket always has the same token.
 */
@Component
@Transactional
public class TicketFollow {

    private static final Pattern TOKEN = Pattern.compile("(\\d{4})-(\\d{1,9})-([A-Za-z0-9_-]{22})");
    private static final String FIELD = "hotline.follow";
    private static final int BYTES = 16;

    private final TicketBook book;
    private final TicketWriter writer;
    private final FileLinks links;
    private final HotlineRules rules;
    private final SearchHashes hashes;
    private final Clock clock;

    TicketFollow(
            TicketBook book,
            TicketWriter writer,
            FileLinks links,
            HotlineRules rules,
            SearchHashes hashes,
            Clock clock) {
        this.book = book;
        this.writer = writer;
        this.links = links;
        this.rules = rules;
        this.hashes = hashes;
        this.clock = clock;
    }

    /** The token of a ticket that a citizen has just sent. */
    @Transactional(readOnly = true)
    public String token(TicketId id) {
        Ticket ticket = book.findById(id).orElseThrow(() -> new NoSuchTicket(id));
        return ticket.year + "-" + ticket.number + "-" + mac(id);
    }

    /** The ticket of a token; nothing for a token that is none, or too old. */
    @Transactional(readOnly = true)
    public Optional<FollowedTicket> find(String token) {
        return ticket(token).map(this::followed);
    }

    /** Writes down what the sender adds; on a merged ticket it lands on the master. @param words 1 to 4,000 characters */
    public void say(String token, String words) {
        Ticket ticket = ticket(token).orElseThrow(() -> new NoSuchTicket(new TicketId(new java.util.UUID(0, 0))));
        Ticket root = writer.root(ticket);
        root.callerSays(root == ticket ? words : ticket.label() + ": " + words, writer.consoleHand());
        writer.saved(root, TicketStep.CALLER_REPLIED);
    }

    private Optional<Ticket> ticket(String token) {
        Matcher matcher = TOKEN.matcher(token);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return book.findByYearAndNumber(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)))
                .filter(ticket -> same(mac(ticket.id()), matcher.group(3)))
                .filter(ticket -> ticket.openedAt.plus(rules.form(now).follow()).isAfter(now));
    }

    private FollowedTicket followed(Ticket ticket) {
        Ticket root = writer.root(ticket);
        List<TicketEntry> steps =
                root.timeline.stream().filter(TicketEntry::shownPublic).toList().reversed();
        return new FollowedTicket(
                ticket.id(),
                ticket.label(),
                ticket.matter.category(),
                root.state(),
                ticket.openedAt,
                root.state().open() ? Optional.ofNullable(root.dues.solveDue()) : Optional.empty(),
                root.answer,
                steps,
                links.of(root.id()).size());
    }

    private String mac(TicketId id) {
        byte[] hash = hashes.of(FIELD, id.toString());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
