package vn.hanoi.ops.bench;

import java.time.Instant;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ConfigurableApplicationContext;
import vn.hanoi.ops.ConsoleApplication;
import vn.hanoi.ops.embedded.TestBroker;
import vn.hanoi.ops.embedded.TestKeycloak;
import vn.hanoi.ops.exercise.traffic.ConsoleClient;
import vn.hanoi.ops.kernel.ConsoleClock;

/** The whole console with the demo city, started for a measurement with the servers of the tests. */
class RunningConsole implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final String address;

    RunningConsole() {
        context = new SpringApplicationBuilder(ConsoleApplication.class)
                .profiles("demo")
                .initializers(new TestKeycloak())
                .run(
                        "--server.port=0",
                        "--vaadin.productionMode=true",
                        "--console.mqtt.enabled=true",
                        "--console.mqtt.port=" + TestBroker.port(),
                        "--console.mqtt.user=" + TestBroker.USER,
                        "--console.mqtt.password=" + TestBroker.PASSWORD);
        address = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    String address() {
        return address;
    }

    Instant now() {
        return bean(ConsoleClock.class).instant();
    }

    ConsoleClient client() {
        return new ConsoleClient(address, TestKeycloak.issuer());
    }

    ApplicationEventPublisher events() {
        return context;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    BeanFactory beans() {
        return context;
    }

    @Override
    public void close() {
        context.close();
    }
}
