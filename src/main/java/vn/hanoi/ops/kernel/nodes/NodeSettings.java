package vn.hanoi.ops.kernel.nodes;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How console nodes reach each other; one that is alone needs none of it.
 *
 * @param enabled whether there are several nodes
 * @param name of this node, different from all others
 * @param tls whether the connection to the broker is encrypted
 */
@ConfigurationProperties("console.nodes")
record NodeSettings(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("main") String name,
        @DefaultValue("localhost") String host,
        @DefaultValue("1883") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("false") boolean tls) {}
