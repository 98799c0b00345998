package vn.hanoi.ops.embedded;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;

/** Says where the console is and who can log in, once everything answers. */
final class ReadyReport {

    private final EmbeddedServers servers;

    ReadyReport(EmbeddedServers servers) {
        this.servers = servers;
    }

    void tellWhenReady(ApplicationReadyEvent ready) {
        Progress.step("console up, waiting for Keycloak");
        Thread.ofVirtual().start(() -> tell(ready.getApplicationContext()));
    }

    private void tell(ConfigurableApplicationContext context) {
        try {
            RealmFile realm = servers.awaitKeycloak();
            String port = context.getEnvironment().getProperty("local.server.port", "8080");
            Progress.say("");
            Progress.say("Điều hành Hà Nội  →  http://localhost:" + port);
            if (realm != null) {
                Progress.say("Accounts of the demo city (password: demo)");
                realm.accounts().forEach(account -> Progress.say("  " + account));
            }
            Progress.say("Ctrl-C stops everything that was started here.");
        } catch (StartFailure failure) {
            Progress.say("✗ " + failure.getMessage() + " " + failure.advice());
            System.exit(SpringApplication.exit(context, () -> 1));
        }
    }
}
