package vn.hanoi.ops.cameras.trouble;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a camera's own past and its neighbours speak against its counts (judgements).
 *
 * @param usual mean count a minute that the same hour of earlier days must have before a zero is news
 * @param days hours of so many days before are looked at, of which three must have counts in half of their minutes
 * @param metres cameras this near are neighbours, as are those of the same street
 * @param factor so many times more or less than its neighbours, each measured by its own usual, is a disagreement
 */
@ConfigurationProperties("console.cameras.doubt")
public record DoubtSettings(
        @DefaultValue("1") double usual,
        @DefaultValue("7") int days,
        @DefaultValue("300") double metres,
        @DefaultValue("4") double factor) {}
