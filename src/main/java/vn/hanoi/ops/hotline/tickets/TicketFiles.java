package vn.hanoi.ops.hotline.tickets;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.tickets.TicketRefused.Reason;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.files.FileId;
import vn.hanoi.ops.kernel.files.FileRefused;
import vn.hanoi.ops.kernel.files.FileStore;
import vn.hanoi.ops.kernel.files.FileTerms;
import vn.hanoi.ops.kernel.files.NewFile;
import vn.hanoi.ops.kernel.files.StoredFile;

/**
 * Photos and papers of tickets. Of a ticket about a person they are open only to the hotline and the desk that has it. Throws
 * {@link FileRefused} for what the terms of files do not allow.
 */
@Service
@Transactional
public class TicketFiles {

    private static final String OFFICERS = "isAuthenticated()";

    private final FileStore store;
    private final FileLinks links;
    private final TicketWriter writer;
    private final TicketBook book;
    private final ApplicationEventPublisher events;

    TicketFiles(
            FileStore store, FileLinks links, TicketWriter writer, TicketBook book, ApplicationEventPublisher events) {
        this.store = store;
        this.links = links;
        this.writer = writer;
        this.book = book;
        this.events = events;
    }

    /** The files of a ticket in the order of adding. */
    @PreAuthorize(OFFICERS)
    @Transactional(readOnly = true)
    public List<TicketAttachment> of(TicketId id) {
        Ticket ticket = writer.require(id);
        Map<FileId, Boolean> shown = links.of(id);
        return shown.isEmpty()
                ? List.of()
                : store.all(shown.keySet()).stream()
                        .map(file -> attachment(ticket, file, Boolean.TRUE.equals(shown.get(file.id()))))
                        .toList();
    }

    /** Adds a file; the type is found by its content. */
    @PreAuthorize(OFFICERS)
    public void add(TicketId id, String name, byte[] content) {
        Ticket ticket = writer.requireOwn(id);
        TicketHand hand = writer.hand();
        keep(ticket, new NewFile(FileLinks.HOLDER, name, hand.officer()), content, hand);
    }

    /** Looks at a photo that a citizen sends as if it were kept. */
    @PreAuthorize("permitAll()")
    public void look(byte[] content) {
        store.look(content, 0);
    }

    /** Adds a photo that a citizen sent; one that is there already is not added again. @param most files of a ticket */
    @PreAuthorize("permitAll()")
    public void receive(TicketId id, byte[] content, int most) {
        Ticket ticket = writer.root(book.findById(id).orElseThrow(() -> new NoSuchTicket(id)));
        Set<FileId> there = links.of(ticket.id()).keySet();
        if (!there.isEmpty() && store.all(there).stream().anyMatch(file -> store.same(file, content))) {
            return;
        }
        if (there.size() >= most) {
            throw new FileRefused(FileRefused.Reason.TOO_MANY);
        }
        TicketHand hand = writer.consoleHand();
        keep(ticket, new NewFile(FileLinks.HOLDER, "anh-nguoi-dan", hand.officer()), content, hand);
    }

    /** What may be attached now. */
    @PreAuthorize("permitAll()")
    public FileTerms terms() {
        return store.terms();
    }

    /** Opens a file for an officer who may see it; the opening is recorded. The caller closes the stream. */
    @PreAuthorize(OFFICERS)
    public InputStream open(TicketId id, FileId file) {
        Ticket ticket = writer.require(id);
        if (ticket.matter.personal()) {
            writer.requireOwn(id);
        }
        StoredFile stored = require(id, file);
        events.publishEvent(ActRecorded.of(ActKind.VIEW, "TICKET_FILE_OPENED", "ticket:" + id, ticket.area())
                .serving("HOTLINE"));
        return store.open(stored);
    }

    /** Shows a picture with the published ticket, or hides it there; never one of a ticket about a person. */
    @PreAuthorize("hasAnyRole('" + Roles.HOTLINE_OPERATOR + "', '" + Roles.HOTLINE_SUPERVISOR + "')")
    public void show(TicketId id, FileId file, boolean shown) {
        Ticket ticket = writer.require(id);
        StoredFile stored = require(id, file);
        boolean picture = stored.mediaType().startsWith("image/");
        if (shown && (ticket.matter.personal() || !picture)) {
            throw new TicketRefused(Reason.WRONG_STATE);
        }
        links.show(id, file, shown);
        ticket.note(writer.hand(), TicketStep.ATTACHED, false, "");
        writer.saved(ticket, shown ? TicketStep.PUBLISHED : TicketStep.HIDDEN);
    }

    /** A picture that everybody may see; nothing for any other. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<StoredFile> shown(FileId file) {
        return links.shown(file).flatMap(store::find);
    }

    /** The content of a picture that everybody may see. */
    @PreAuthorize("permitAll()")
    public InputStream content(StoredFile shown) {
        return store.open(shown);
    }

    private void keep(Ticket ticket, NewFile file, byte[] content, TicketHand hand) {
        StoredFile stored = store.add(file, content, links.of(ticket.id()).size());
        links.link(ticket.id(), stored.id());
        ticket.note(hand, TicketStep.ATTACHED, false, "");
        writer.saved(ticket, TicketStep.ATTACHED);
    }

    private StoredFile require(TicketId id, FileId file) {
        return Optional.of(file)
                .filter(links.of(id)::containsKey)
                .flatMap(store::find)
                .orElseThrow(() -> new NoSuchTicket(id));
    }

    private static TicketAttachment attachment(Ticket ticket, StoredFile file, boolean shown) {
        return new TicketAttachment(
                file.id(),
                TicketFacts.text(ticket.matter.personal(), file.name(), ticket.area()),
                file.mediaType(),
                file.bytes(),
                file.addedAt(),
                file.addedBy(),
                shown);
    }
}
