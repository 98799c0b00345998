package vn.hanoi.ops.embedded;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the console brings along by itself; everything is off unless asked for.
 *
 * @param home the folder that holds {@code var}, {@code .tools} and {@code realms}
 * @param fresh forget what earlier runs left in the database and in Keycloak
 * @param database start MariaDB
 * @param databasePort its port on the loopback address
 * @param broker start an MQTT broker
 * @param brokerPort its port on the loopback address
 * @param brokerUser the one account that the broker lets in
 * @param brokerPassword the password of that account
 * @param keycloak start Keycloak
 * @param keycloakPort its port on the loopback address
 * @param realm the folder under {@code realms} whose realm is imported
 */
@ConfigurationProperties("console.embedded")
record EmbeddedProperties(
        @DefaultValue(".") Path home,
        @DefaultValue("false") boolean fresh,
        @DefaultValue("false") boolean database,
        @DefaultValue("13306") int databasePort,
        @DefaultValue("false") boolean broker,
        @DefaultValue("1883") int brokerPort,
        @DefaultValue("camera-gateway") String brokerUser,
        @DefaultValue("") String brokerPassword,
        @DefaultValue("false") boolean keycloak,
        @DefaultValue("8081") int keycloakPort,
        @DefaultValue("demo") String realm) {

    boolean anything() {
        return database || broker || keycloak;
    }

    Home folders() {
        return new Home(home.toAbsolutePath().normalize());
    }
}
