package vn.hanoi.ops.cameras.mqtt;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The broker from which counts come.
 *
 * @param tls whether the connection is encrypted
 * @param client name of the console's session at the broker; each console node needs its own
 * @param shared whether several nodes take the cameras' messages in turns
 * @param frigate first topic level of a Frigate recorder; empty when there is none
 */
@ConfigurationProperties("console.mqtt")
record MqttSettings(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("localhost") String host,
        @DefaultValue("1883") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("false") boolean tls,
        @DefaultValue("ops-console") String client,
        @DefaultValue("false") boolean shared,
        @DefaultValue("frigate") String frigate) {}
