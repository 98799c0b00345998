package vn.hanoi.ops;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import org.slf4j.Logger;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.access.privacy.DeclaredFields;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.kernel.LiveChannel;
import vn.hanoi.ops.kernel.ui.Notifications;

/** That no room can show a declared field by another way than the policy. */
@AnalyzeClasses(packages = "vn.hanoi.ops", importOptions = ImportOption.DoNotIncludeTests.class)
class PrivacyRulesTests {

    private static final Set<String> FILES =
            Set.of("vn.hanoi.ops.kernel.sheet.SheetWriter", "org.apache.commons.csv.CSVPrinter");
    private static final Set<String> SPREADSHEETS = Set.of("org.apache.poi", "org.dhatim.fastexcel");
    private static final Set<String> PAPERS =
            Set.of("com.openhtmltopdf", "org.apache.pdfbox", "org.openpdf", "vn.hanoi.ops.kernel.paper");

    @ArchTest
    static final ArchRule onlyThePolicyReadsWhatIsGuarded = noClasses()
            .that()
            .resideOutsideOfPackage("vn.hanoi.ops.access.privacy")
            .should()
            .callMethod(Guarded.class, "raw")
            .because("a guarded value goes to somebody through the policy alone");

    @ArchTest
    static final ArchRule thePolicysPackageIsClosed = classes()
            .that()
            .resideInAPackage("vn.hanoi.ops.access.privacy")
            .should(new ArchCondition<>("come from the access room's own sources") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean own = type.getSource()
                            .filter(s -> s.getUri().getPath().contains("/access/privacy/"))
                            .isPresent();
                    if (!own) {
                        events.add(SimpleConditionEvent.violated(type, type.getName() + " lies elsewhere"));
                    }
                }
            })
            .because("whoever is in this package can read guarded values");

    @ArchTest
    static void whatARoomGivesOutIsGuarded(JavaClasses rooms) {
        OutgoingRecords records = new OutgoingRecords(rooms);
        classes()
                .that(records.areGivenOut())
                .should(records.carryNoDeclaredFieldBare())
                .because("a declared field leaves its room as a Guarded value only")
                .check(rooms);
    }

    @ArchTest
    static void eventsCarryNoDeclaredField(JavaClasses rooms) {
        OutgoingRecords records = new OutgoingRecords(rooms);
        classes()
                .that(records.areHeard())
                .should(records.carryNoDeclaredFieldAtAll())
                .because("events are stored and passed on: they carry ids and facts")
                .check(rooms);
    }

    @ArchTest
    static final ArchRule screensAndEndpointsGuardNothingThemselves = noClasses()
            .that()
            .resideInAnyPackage("..ui..", "..api..")
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "DeclaredField.guard",
                    call -> call.getTargetOwner().isEquivalentTo(DeclaredField.class)
                            && call.getName().equals("guard")))
            .because("a screen that can wrap a value had it bare");

    @ArchTest
    static final ArchRule whoHandlesGuardedValuesWritesNoLog = noClasses()
            .that(use(Set.of(Guarded.class.getName(), Disclosure.class.getName())))
            .and()
            .resideOutsideOfPackage("vn.hanoi.ops.access..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Logger.class)
            .because("a value that is opened must not reach a log")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule filesAskThePolicyForExports = classes()
            .that(use(FILES, SPREADSHEETS))
            .and(use(Set.of(Guarded.class.getName())))
            .should(ask(Channel.EXPORT))
            .because("a list on the screen is more open than the same list as a file")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule papersAskThePolicyForPrints = classes()
            .that(use(Set.of(), PAPERS))
            .and(use(Set.of(Guarded.class.getName())))
            .should(ask(Channel.PRINT))
            .because("paper leaves the house")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule whoOpensValuesPushesNothing = noClasses()
            .that(use(Set.of(Disclosure.class.getName())))
            .and()
            .resideOutsideOfPackage("vn.hanoi.ops.access..")
            .should()
            .callMethod(LiveChannel.class, "publish", String.class, Object.class, Object.class)
            .because("what is pushed reaches every screen that listens, whoever sits there")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule notificationsSayNothingThatWasOpened = noCodeUnits()
            .that(open(Disclosure.class, Set.of("text", "value", "reveal")))
            .should(call(Notifications.class))
            .because("a notification stands on the screen longer than the record")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule eachRoomDeclaresItsFieldsOnce = classes()
            .that()
            .implement(DeclaredFields.class)
            .should(OutgoingRecords.beReadableWithoutTheConsole())
            .because("the rules of this class read the declarations")
            .allowEmptyShould(true);

    private static DescribedPredicate<JavaClass> use(Set<String> names) {
        return use(names, Set.of());
    }

    private static DescribedPredicate<JavaClass> use(Set<String> names, Set<String> packages) {
        return DescribedPredicate.describe(
                "use " + names + packages, type -> type.getDirectDependenciesFromSelf().stream()
                        .map(d -> d.getTargetClass())
                        .anyMatch(target -> names.contains(target.getName())
                                || packages.stream()
                                        .anyMatch(p -> target.getPackageName().startsWith(p))));
    }

    private static DescribedPredicate<JavaCodeUnit> open(Class<?> type, Set<String> names) {
        return DescribedPredicate.describe(
                "call " + names + " of " + type.getSimpleName(), unit -> unit.getCallsFromSelf().stream()
                        .map(JavaAccess::getTarget)
                        .anyMatch(
                                target -> target.getOwner().isEquivalentTo(type) && names.contains(target.getName())));
    }

    private static ArchCondition<JavaCodeUnit> call(Class<?> type) {
        return new ArchCondition<>("call " + type.getSimpleName()) {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                boolean calls = unit.getCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(type));
                events.add(new SimpleConditionEvent(unit, calls, unit.getFullName()));
            }
        };
    }

    private static ArchCondition<JavaClass> ask(Channel channel) {
        return new ArchCondition<>("ask the policy for " + channel) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean asks = type.getFieldAccessesFromSelf().stream()
                        .map(JavaAccess::getTarget)
                        .anyMatch(field -> field.getOwner().isEquivalentTo(Channel.class)
                                && field.getName().equals(channel.name()));
                if (!asks) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " does not ask for " + channel));
                }
            }
        };
    }
}
