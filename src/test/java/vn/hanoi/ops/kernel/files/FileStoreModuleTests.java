package vn.hanoi.ops.kernel.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.files.FileRefused.Reason;
import vn.hanoi.ops.kernel.sealed.FileSeals;

@ApplicationModuleTest(module = "kernel")
class FileStoreModuleTests {

    private static final byte[] PAPER = "%PDF-1.7 Giấy xét nghiệm mẫu".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path directory;

    @Autowired
    FileRules rules;

    @Autowired
    FileTable table;

    @Autowired
    FileSeals seals;

    @Autowired
    ConsoleClock clock;

    @Autowired
    JdbcClient jdbc;

    private final Held holder = new Held();
    private FileDisk disk;
    private FileStore store;

    @BeforeEach
    void anEmptyDisk() {
        jdbc.sql("DELETE FROM kernel_file").update();
        disk = new FileDisk(new FileProperties(directory.toString()), seals);
        store = new FileStore(rules, new FileTypes(), disk, table, clock, holder.only());
    }

    @Test
    void aFileIsReadAsItWasAddedAndLiesSealedUnderItsChecksum() throws IOException {
        StoredFile file = store.add(file("C:\\Users\\x\\..\\Kết quả.pdf"), PAPER, 0);
        assertThat(file.name()).isEqualTo("Kết quả.pdf");
        assertThat(file.mediaType()).isEqualTo("application/pdf");
        StoredFile found = store.find(file.id()).orElseThrow();
        assertThat(found.sha256()).isEqualTo(file.sha256());
        assertThat(found.name()).isEqualTo("Kết quả.pdf");
        try (InputStream in = store.open(found)) {
            assertThat(in.readAllBytes()).isEqualTo(PAPER);
        }
        assertThat(kept()).singleElement().satisfies(path -> {
            assertThat(path.getFileName().toString()).isEqualTo(file.sha256());
            assertThat(new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1))
                    .doesNotContain("PDF");
        });
    }

    @Test
    void theSameContentIsKeptOnce() throws IOException {
        store.add(file("a.pdf"), PAPER, 0);
        store.add(file("b.pdf"), PAPER, 1);
        assertThat(kept()).hasSize(1);
    }

    @Test
    void aChangedByteOnDiskIsNotGivenOut() throws IOException {
        StoredFile file = store.add(file("a.pdf"), PAPER, 0);
        Path place = kept().getFirst();
        byte[] sealed = Files.readAllBytes(place);
        sealed[sealed.length - 1] ^= 1;
        Files.write(place, sealed);
        try (InputStream in = store.open(file)) {
            assertThatThrownBy(in::readAllBytes).isInstanceOf(IOException.class);
        }
    }

    @Test
    void theTermsInForceDecideWhatIsTaken() {
        FileTerms terms = rules.current();
        assertThat(refusal(new byte[0], 0)).isEqualTo(Reason.EMPTY);
        assertThat(refusal(new byte[(int) terms.largest() + 1], 0)).isEqualTo(Reason.TOO_LARGE);
        assertThat(refusal(PAPER, terms.perRecord())).isEqualTo(Reason.TOO_MANY);
        assertThat(refusal("<html><body>x</body></html>".getBytes(StandardCharsets.UTF_8), 0))
                .isEqualTo(Reason.TYPE);
    }

    @Test
    void aRoomWithoutAHolderCannotLeaveFiles() {
        assertThatThrownBy(() -> store.add(new NewFile("nobody", "a.pdf", "yte.tp"), PAPER, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatNoRecordHoldsIsMarkedAndItsContentErasedWhenItsRowIsGone() throws IOException {
        StoredFile held = store.add(file("a.pdf"), PAPER, 0);
        StoredFile left = store.add(file("b.pdf"), "%PDF-1.4 khác".getBytes(StandardCharsets.UTF_8), 0);
        holder.files.add(held.id());
        age();
        FileSweep sweep = new FileSweep(table, disk, clock, holder.only());
        sweep.run();
        assertThat(unheld()).isEqualTo(1);
        assertThat(kept()).hasSize(2);
        jdbc.sql("DELETE FROM kernel_file WHERE unheld_at IS NOT NULL").update();
        sweep.run();
        assertThat(store.find(left.id())).isEmpty();
        assertThat(kept())
                .singleElement()
                .satisfies(path -> assertThat(path.getFileName().toString()).isEqualTo(held.sha256()));
    }

    private void age() throws IOException {
        jdbc.sql("UPDATE kernel_file SET added_at = '2020-01-01'").update();
        for (Path path : kept()) {
            Files.setLastModifiedTime(
                    path, java.nio.file.attribute.FileTime.from(clock.realTime().minus(Duration.ofDays(2))));
        }
    }

    private int unheld() {
        return jdbc.sql("SELECT COUNT(*) FROM kernel_file WHERE unheld_at IS NOT NULL")
                .query(Integer.class)
                .single();
    }

    private Reason refusal(byte[] content, int already) {
        try {
            store.add(file("a.pdf"), content, already);
        } catch (FileRefused refused) {
            return refused.reason();
        }
        throw new AssertionError("taken");
    }

    private static NewFile file(String name) {
        return new NewFile("test.record", name, "yte.tp");
    }

    private java.util.List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static final class Held implements FileHolder {

        private final Set<FileId> files = new HashSet<>();

        @Override
        public String code() {
            return "test.record";
        }

        @Override
        public Set<FileId> held(Collection<FileId> asked) {
            Set<FileId> held = new HashSet<>(files);
            held.retainAll(asked);
            return held;
        }

        ObjectProvider<FileHolder> only() {
            return new ObjectProvider<>() {
                @Override
                public Stream<FileHolder> stream() {
                    return Stream.of(Held.this);
                }

                @Override
                public java.util.Iterator<FileHolder> iterator() {
                    return stream().iterator();
                }

                @Override
                public FileHolder getObject() {
                    return Held.this;
                }
            };
        }
    }
}
