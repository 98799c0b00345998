package vn.hanoi.ops.kernel.files;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where files are.
 *
 * @param directory shared by all nodes of the console, writable by its account alone
 */
@ConfigurationProperties("console.files")
record FileProperties(@Nullable String directory) {}
