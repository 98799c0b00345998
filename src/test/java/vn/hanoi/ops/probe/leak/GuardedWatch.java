package vn.hanoi.ops.probe.leak;

import static net.bytebuddy.matcher.ElementMatchers.isConstructor;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.agent.ByteBuddyAgent;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.dynamic.loading.ClassReloadingStrategy;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.kernel.AreaPath;

/** Notes every value that any room guards in this process, so that a probe knows what must not be read where. */
public final class GuardedWatch {

    private static final Set<Secret> SEEN = ConcurrentHashMap.newKeySet();
    private static final SecretWords WORDS = new SecretWords();
    private static boolean installed;

    /** A guarded value, open. */
    record Secret(DeclaredField field, Object value, AreaPath place, Set<AreaPath> shared) {

        Guarded<Object> guarded() {
            return field.guard(value, place, shared);
        }
    }

    private GuardedWatch() {}

    static synchronized void install() {
        if (!installed) {
            ByteBuddyAgent.install();
            new ByteBuddy()
                    .redefine(Guarded.class)
                    .visit(Advice.to(Note.class).on(isConstructor()))
                    .make()
                    .load(Guarded.class.getClassLoader(), ClassReloadingStrategy.fromInstalledAgent());
            installed = true;
        }
    }

    /** The words of everything that was guarded so far. */
    static SecretWords words() {
        return WORDS;
    }

    /** Called from the constructor of every guarded value. */
    public static void note(DeclaredField field, @Nullable Object value, AreaPath place, Set<AreaPath> shared) {
        if (value != null) {
            Secret secret = new Secret(field, value, place, Set.copyOf(shared));
            if (SEEN.add(secret)) {
                WORDS.add(secret);
            }
        }
    }

    static class Note {

        @Advice.OnMethodExit
        static void exit(
                @Advice.Argument(0) DeclaredField field,
                @Advice.Argument(1) Object value,
                @Advice.Argument(2) AreaPath place,
                @Advice.Argument(3) Set<AreaPath> shared) {
            GuardedWatch.note(field, value, place, shared);
        }
    }
}
