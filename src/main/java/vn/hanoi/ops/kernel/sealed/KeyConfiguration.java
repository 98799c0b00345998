package vn.hanoi.ops.kernel.sealed;

import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the keys at the start; without them the console does not start. */
@Configuration(proxyBeanMethods = false)
class KeyConfiguration {

    @Bean
    KeyFiles keyFiles(KeyProperties properties) {
        String directory = properties.directory();
        if (directory == null || directory.isBlank()) {
            throw new IllegalStateException(
                    "No keys: set CONSOLE_KEYS to a directory with seal.json, search.json, stamp.json and file.json;"
                            + " ./console keys create DIRECTORY makes them");
        }
        KeyFiles files = new KeyFiles(Path.of(directory));
        if (properties.create()) {
            files.createMissing();
        }
        return files;
    }

    @Bean
    Seals seals(KeyFiles files) {
        return new Seals(files);
    }

    @Bean
    SearchHashes searchHashes(KeyFiles files) {
        return new SearchHashes(files);
    }

    @Bean
    FileSeals fileSeals(KeyFiles files) {
        return new FileSeals(files);
    }

    @Bean
    Stamps stamps(KeyFiles files) {
        return new Stamps(files);
    }
}
