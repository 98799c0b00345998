package vn.hanoi.ops.kernel.ui.map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where map pictures come from; without an address the map draws its own ground.
 *
 * @param tiles address template with {@code {z}}, {@code {x}} and {@code {y}}, or empty
 * @param tilesDark the same for the dark scheme; empty: the light pictures are dimmed
 * @param attribution whom the map must name for the pictures
 */
@ConfigurationProperties("console.map")
public record MapTiles(
        @DefaultValue("") String tiles,
        @DefaultValue("") String tilesDark,
        @DefaultValue("") String attribution) {}
