package vn.hanoi.ops.embedded;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the embedded servers before the context is built, so that they and the console start side by side, and stops
 * them after the context is closed.
 */
final class EmbeddedStart implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        EmbeddedProperties wanted =
                Binder.get(context.getEnvironment()).bindOrCreate("console.embedded", EmbeddedProperties.class);
        if (!wanted.anything()) {
            return;
        }
        if (!wanted.database()) {
            new OutsideDatabase(context.getEnvironment()).check();
        }
        EmbeddedServers servers = new EmbeddedServers(wanted);
        SpringApplication.getShutdownHandlers().add(servers::close);
        context.addApplicationListener((ApplicationListener<ApplicationFailedEvent>) failed -> servers.close());
        servers.start();
        if (servers.database() != null) {
            context.getBeanFactory()
                    .registerSingleton("embeddedConnectionDetails", new EmbeddedConnectionDetails(servers));
        }
        context.addApplicationListener(
                (ApplicationListener<ApplicationReadyEvent>) ready -> new ReadyReport(servers).tellWhenReady(ready));
    }
}
