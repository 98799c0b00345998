package vn.hanoi.ops.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The real Keycloak with the demo realm, for tests that log in; it starts when the first of them runs. */
public final class TestKeycloak implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** The password of every account to try in the production realm. */
    public static final String PRODUCTION_PASSWORD = "test-Dang-nhap-2026";

    /** Where the production realm of the tests believes the console to be; nothing answers there. */
    public static final String PRODUCTION_CONSOLE = "https://console.invalid";

    private static final int USUAL_PORT = 18081;
    private static @Nullable String issuer;

    /** The realm's address; starts Keycloak at the first call, which can take half a minute. */
    public static synchronized String issuer() {
        if (issuer == null) {
            int port = Ports.answers(USUAL_PORT) ? Ports.anyFree() : USUAL_PORT;
            TestRealms realms =
                    new TestRealms(TestServers.home(), TestServers.folder().resolve("realms"));
            EmbeddedKeycloak keycloak = new EmbeddedKeycloak(
                    TestServers.home(), Home.made(TestServers.folder().resolve("keycloak")), realms.demo(), port);
            TestServers.stopAtTheEnd(keycloak);
            keycloak.claim();
            aloneOnThisMachine(() -> startWith(keycloak, realms.production()));
            issuer = "http://localhost:" + port + "/realms/hanoi";
        }
        return issuer;
    }

    /** The address of the production realm, as it is delivered, in the same Keycloak. */
    public static String productionIssuer() {
        return issuer().replace("/realms/hanoi", "/realms/" + TestRealms.PRODUCTION);
    }

    /** The demo realm's administration. */
    public static RealmAdmin admin() {
        return new RealmAdmin(issuer());
    }

    /** Two processes import their realms from one folder of the distribution. */
    private static void aloneOnThisMachine(Runnable start) {
        Path distribution = TestServers.home().keycloakDistribution();
        try (FileChannel file = FileChannel.open(
                        distribution.resolve("tests.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = file.lock()) {
            start.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void startWith(EmbeddedKeycloak keycloak, Path secondRealm) {
        Path imports = Home.made(
                TestServers.home().keycloakDistribution().resolve("data").resolve("import"));
        Path second = imports.resolve(secondRealm.getFileName());
        try {
            Files.copy(secondRealm, second, StandardCopyOption.REPLACE_EXISTING);
            keycloak.start();
            keycloak.awaitReady();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            second.toFile().delete();
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("console.identity.issuer=" + issuer()).applyTo(context);
    }
}
