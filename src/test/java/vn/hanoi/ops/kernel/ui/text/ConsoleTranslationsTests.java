package vn.hanoi.ops.kernel.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConsoleTranslationsTests {

    private final ConsoleTranslations translations = new ConsoleTranslations();
    private final Locale machine = Locale.getDefault();

    @BeforeEach
    void runOnAMachineThatSpeaksEnglish() {
        Locale.setDefault(Locale.US);
    }

    @AfterEach
    void restore() {
        Locale.setDefault(machine);
    }

    @Test
    void speakVietnameseWhateverTheMachineSpeaks() {
        assertThat(translations.getTranslation("kernel.undo", Translations.VIETNAMESE))
                .isEqualTo("Hoàn tác");
        assertThat(translations.getTranslation("kernel.undo", Locale.FRENCH)).isEqualTo("Hoàn tác");
    }

    @Test
    void speakEnglishWhenAsked() {
        assertThat(translations.getTranslation("kernel.undo", Locale.US)).isEqualTo("Undo");
    }

    @Test
    void aProgramIsAnsweredInEnglishWhenItPrefersItAndElseInVietnamese() {
        for (String english : new String[] {"en", "en-US,en;q=0.9,vi;q=0.1", "fr, en;q=0.3"}) {
            assertThat(Translations.asked(english)).as(english).isEqualTo(Translations.ENGLISH);
        }
        for (String other :
                new String[] {"", "vi", "vi-VN,en;q=0.9", "en;q=0.2,vi", "fr", "*", ";;", "x".repeat(5_000)}) {
            assertThat(Translations.asked(other)).as(other).isEqualTo(Translations.VIETNAMESE);
        }
    }

    @Test
    void fillInValues() {
        assertThat(translations.getTranslation("kernel.span.minutes", Translations.VIETNAMESE, "12"))
                .isEqualTo("12 phút");
    }

    @Test
    void nameAKeyThatIsMissing() {
        assertThat(translations.getTranslation("no.such.key", Translations.VIETNAMESE))
                .isEqualTo("!vi: no.such.key");
    }
}
