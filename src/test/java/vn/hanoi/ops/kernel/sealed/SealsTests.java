package vn.hanoi.ops.kernel.sealed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealsTests {

    private static final String FIELD = "person.phone";
    private static final String PHONE = "+84912000000";

    @TempDir
    Path directory;

    private KeyFiles files;
    private Seals seals;

    @BeforeEach
    void makeKeys() {
        files = new KeyFiles(directory);
        files.createMissing();
        seals = new Seals(files);
    }

    @Test
    void opensWhatWasSealed() {
        for (String text : new String[] {"", PHONE, "Số 12, ngõ 3, phố Huế", "x".repeat(1_000_000)}) {
            assertThat(seals.open(FIELD, seals.seal(FIELD, text))).isEqualTo(text);
        }
    }

    @Test
    void theSameTextNeverGivesTheSameBytes() {
        byte[] one = seals.seal(FIELD, PHONE);
        assertThat(one).isNotEqualTo(seals.seal(FIELD, PHONE)).hasSize(PHONE.length() + 33);
        assertThat(new String(one, StandardCharsets.ISO_8859_1)).doesNotContain("912000000");
    }

    @Test
    void aValueMovedToAnotherFieldDoesNotOpen() {
        byte[] sealed = seals.seal(FIELD, PHONE);
        assertThatThrownBy(() -> seals.open("person.document", sealed))
                .isInstanceOf(SealBroken.class)
                .hasMessageNotContaining(PHONE);
    }

    @Test
    void aChangedByteIsFound() {
        byte[] sealed = seals.seal(FIELD, PHONE);
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> seals.open(FIELD, changed)).isInstanceOf(SealBroken.class);
        }
    }

    @Test
    void afterARotationOldValuesOpenAndNewOnesCarryTheNewKey() {
        byte[] old = seals.seal(FIELD, PHONE);
        Seals another = new Seals(files);
        files.rotateSeal();
        seals.refresh();
        byte[] fresh = seals.seal(FIELD, PHONE);
        assertThat(seals.open(FIELD, old)).isEqualTo(PHONE);
        assertThat(seals.isCurrent(old)).isFalse();
        assertThat(seals.isCurrent(fresh)).isTrue();
        assertThat(another.open(FIELD, fresh)).isEqualTo(PHONE);
    }

    @Test
    void anotherCitysKeysOpenNothing(@TempDir Path elsewhere) {
        KeyFiles others = new KeyFiles(elsewhere);
        others.createMissing();
        byte[] sealed = seals.seal(FIELD, PHONE);
        assertThatThrownBy(() -> new Seals(others).open(FIELD, sealed)).isInstanceOf(SealBroken.class);
        assertThat(new SearchHashes(others).of(FIELD, PHONE)).isNotEqualTo(new SearchHashes(files).of(FIELD, PHONE));
    }

    @Test
    void aHashIsTheSameForTheSameFieldAndText() {
        SearchHashes hashes = new SearchHashes(files);
        assertThat(hashes.of(FIELD, PHONE)).hasSize(32).isEqualTo(new SearchHashes(files).of(FIELD, PHONE));
        assertThat(hashes.of("person.document", PHONE)).isNotEqualTo(hashes.of(FIELD, PHONE));
        assertThat(hashes.ofTerm("nguyen")).hasSize(16);
    }

    @Test
    void keyFilesAreForTheirOwnerAlone() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("seal.json"))))
                .isEqualTo("rw-------");
        files.rotateSeal();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("seal.json"))))
                .isEqualTo("rw-------");
    }

    @Test
    void withoutKeysTheStartSaysWhatToDo() {
        assertThatThrownBy(() -> new KeyConfiguration().keyFiles(new KeyProperties(null, false)))
                .hasMessageContaining("CONSOLE_KEYS");
    }
}
