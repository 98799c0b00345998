package vn.hanoi.ops.kernel.files;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.files.FileRefused.Reason;

/**
 * Keeps files for rooms. It knows neither officers nor records: whoever calls has asked the policy, links the file to a
 * record of its own in the same transaction, and records each adding and each opening.
 */
@Service
public class FileStore {

    private static final int NAME_LIMIT = 200;

    private final FileRules rules;
    private final FileTypes types;
    private final FileDisk disk;
    private final FileTable table;
    private final ConsoleClock clock;
    private final ObjectProvider<FileHolder> holders;

    FileStore(
            FileRules rules,
            FileTypes types,
            FileDisk disk,
            FileTable table,
            ConsoleClock clock,
            ObjectProvider<FileHolder> holders) {
        this.rules = rules;
        this.types = types;
        this.disk = disk;
        this.table = table;
        this.clock = clock;
        this.holders = holders;
    }

    /**
     * Keeps a file; a content that is there already is not written again.
     *
     * @param already how many files the record has
     * @throws FileRefused when the terms in force do not allow it
     * @throws IllegalArgumentException when no room has that holder
     */
    @Transactional
    public StoredFile add(NewFile file, byte[] content, int already) {
        if (!codes().contains(file.holder())) {
            throw new IllegalArgumentException("No room holds files as " + file.holder());
        }
        String type = look(content, already);
        String sha256 = sha256(content);
        disk.put(sha256, content, clock.realTime());
        StoredFile stored = new StoredFile(
                new FileId(Ids.next()),
                file.holder(),
                clean(file.name()),
                type,
                content.length,
                sha256,
                clock.instant(),
                file.officer());
        table.add(stored);
        return stored;
    }

    /**
     * Looks at a content without keeping it; answers its type.
     *
     * @param already how many files the record has
     * @throws FileRefused when the terms in force do not allow it
     */
    public String look(byte[] content, int already) {
        FileTerms terms = rules.current();
        guard(already < terms.perRecord(), Reason.TOO_MANY);
        guard(content.length > 0, Reason.EMPTY);
        guard(content.length <= terms.largest(), Reason.TOO_LARGE);
        String type = types.of(content);
        guard(terms.mediaTypes().contains(type), Reason.TYPE);
        return type;
    }

    /** Tells whether a file has this content. */
    public boolean same(StoredFile file, byte[] content) {
        return file.bytes() == content.length && file.sha256().equals(sha256(content));
    }

    /** A file by its identifier, without its content. */
    @Transactional(readOnly = true)
    public Optional<StoredFile> find(FileId id) {
        return table.of(List.of(id)).stream().findFirst();
    }

    /** Files by their identifiers, in the order of adding; unknown ones are left out. */
    @Transactional(readOnly = true)
    public List<StoredFile> all(Collection<FileId> ids) {
        return table.of(ids);
    }

    /**
     * Opens the content, which is read from disk while it is sent; a byte that was changed there is an
     * {@link IOException} before it would be given out.
     *
     * @throws FileLost when it is not there
     */
    public InputStream open(StoredFile file) {
        try {
            return disk.open(file.sha256());
        } catch (IOException e) {
            throw new FileLost(file.id(), e);
        }
    }

    /** The terms in force now, for screens that say them. */
    public FileTerms terms() {
        return rules.current();
    }

    private Set<String> codes() {
        return holders.stream().map(FileHolder::code).collect(Collectors.toSet());
    }

    private static void guard(boolean holds, Reason otherwise) {
        if (!holds) {
            throw new FileRefused(otherwise);
        }
    }

    /** The last part of what may be a path, without what cannot be shown. */
    static String clean(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String shown = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?]", "").strip();
        String kept = shown.isEmpty() || shown.startsWith(".") ? "tep" + shown : shown;
        return kept.length() <= NAME_LIMIT ? kept : kept.substring(kept.length() - NAME_LIMIT);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
