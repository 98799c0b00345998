package vn.hanoi.ops.embedded;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The real Keycloak with the demo realm, for tests that log in; it starts when the first of them runs. */
public final class TestKeycloak implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final int USUAL_PORT = 18081;
    private static @Nullable String issuer;

    /** The realm's address; starts Keycloak at the first call, which can take half a minute. */
    public static synchronized String issuer() {
        if (issuer == null) {
            int port = Ports.answers(USUAL_PORT) ? Ports.anyFree() : USUAL_PORT;
            EmbeddedKeycloak keycloak = new EmbeddedKeycloak(
                    TestServers.home(),
                    Home.made(TestServers.folder().resolve("keycloak")),
                    TestServers.home().realm("demo"),
                    port);
            TestServers.stopAtTheEnd(keycloak);
            keycloak.claim();
            keycloak.start();
            keycloak.awaitReady();
            issuer = "http://localhost:" + port + "/realms/hanoi";
        }
        return issuer;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("console.identity.issuer=" + issuer()).applyTo(context);
    }
}
