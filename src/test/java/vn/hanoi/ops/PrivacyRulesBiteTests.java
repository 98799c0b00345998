package vn.hanoi.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.access.privacy.DeclaredFields;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.access.privacy.Mask;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.access.privacy.Sensitivity;
import vn.hanoi.ops.kernel.LiveChannel;
import vn.hanoi.ops.kernel.sheet.SheetWriter;
import vn.hanoi.ops.kernel.ui.Notifications;

/** That each rule of {@link PrivacyRulesTests} finds what it is there for, in a room that does everything wrong. */
class PrivacyRulesBiteTests {

    private final JavaClasses leaky = new ClassFileImporter()
            .importClasses(
                    Leaky.class,
                    Leaky.Fields.class,
                    Leaky.PersonRow.class,
                    Leaky.PersonMoved.class,
                    Leaky.Persons.class,
                    Leaky.Chatty.class,
                    Leaky.Files.class,
                    Leaky.Loud.class);

    @Test
    void aBareFieldInARowIsFound() {
        assertThatThrownBy(() -> PrivacyRulesTests.whatARoomGivesOutIsGuarded(leaky))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("PersonRow.phone is bare")
                .hasMessageNotContaining("PersonRow.name");
    }

    @Test
    void aFieldInAnEventIsFound() {
        assertThatThrownBy(() -> PrivacyRulesTests.eventsCarryNoDeclaredField(leaky))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("PersonMoved.name");
    }

    @Test
    void aLogBesideGuardedValuesIsFound() {
        finds(PrivacyRulesTests.whoHandlesGuardedValuesWritesNoLog, "Chatty");
    }

    @Test
    void aFileThatAsksForTheListsAnswerIsFound() {
        finds(PrivacyRulesTests.filesAskThePolicyForExports, "Files does not ask for EXPORT");
    }

    @Test
    void aPushOfSomethingOpenedIsFound() {
        finds(PrivacyRulesTests.whoOpensValuesPushesNothing, "Loud.push");
    }

    @Test
    void aNotificationOfSomethingOpenedIsFound() {
        finds(PrivacyRulesTests.notificationsSayNothingThatWasOpened, "Loud.tell");
    }

    private void finds(ArchRule rule, String what) {
        assertThat(rule.evaluate(leaky).getFailureReport().toString()).contains(what);
    }

    /** A room that does everything wrong; its services are inner classes, which no console picks up. */
    static class Leaky {

        static class Fields implements DeclaredFields {

            static final DeclaredField NAME = DeclaredField.of("person.name", Sensitivity.IDENTITY, Mask.NAME);
            static final DeclaredField PHONE = DeclaredField.of("person.phone", Sensitivity.CONTACT, Mask.PHONE);

            @Override
            public List<DeclaredField> fields() {
                return List.of(NAME, PHONE);
            }
        }

        record PersonRow(Guarded<String> name, String phone) {}

        record PersonMoved(Guarded<String> name) {}

        @Service
        class Persons {

            public List<PersonRow> rows() {
                return List.of();
            }

            @EventListener
            void on(PersonMoved event) {}
        }

        static class Chatty {

            private static final Logger log = LoggerFactory.getLogger(Chatty.class);

            void show(Disclosure disclosure, Guarded<String> name) {
                log.info("Opened {}", disclosure.text(name));
            }
        }

        static class Loud {

            void push(LiveChannel live, Disclosure disclosure, Guarded<String> name) {
                live.publish("persons", 1, disclosure.text(name));
            }

            void tell(Disclosure disclosure, Guarded<String> name) {
                Notifications.success(disclosure.text(name));
            }
        }

        static class Files {

            void row(SheetWriter sheet, Privacy privacy, Guarded<String> name) throws java.io.IOException {
                sheet.row(List.of(privacy.on(Channel.LIST).text(name)));
            }
        }
    }
}
