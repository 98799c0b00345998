package vn.hanoi.ops.embedded;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Tells Spring Boot where the embedded database is; the first question waits for its start. */
final class EmbeddedConnectionDetails implements JdbcConnectionDetails {

    private final EmbeddedServers servers;

    EmbeddedConnectionDetails(EmbeddedServers servers) {
        this.servers = servers;
    }

    @Override
    public String getJdbcUrl() {
        return servers.startedDatabase().url();
    }

    @Override
    public String getUsername() {
        return EmbeddedDatabase.USER;
    }

    @Override
    public String getPassword() {
        return servers.startedDatabase().password();
    }

    @Override
    public String getDriverClassName() {
        return "org.mariadb.jdbc.Driver";
    }
}
