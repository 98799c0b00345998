package vn.hanoi.ops.kernel.sealed;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the keys are.
 *
 * @param directory holds {@code seal.json}, {@code search.json}, {@code stamp.json} and {@code file.json}, readable by the console's account alone
 * @param create whether missing keys are made, as in a demo; production has them from its key ceremony
 */
@ConfigurationProperties("console.keys")
record KeyProperties(
        @Nullable String directory, @DefaultValue("false") boolean create) {}
