package vn.hanoi.ops.access;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where officers log in.
 *
 * @param issuer the realm's address as browsers reach it and as tokens name it
 * @param backChannel the realm's address as the console reaches it, when that differs (behind a proxy)
 * @param clientId the login client
 * @param clientSecret its secret, from the environment
 * @param audience the audience that a token for the API must name
 */
@Validated
@ConfigurationProperties("console.identity")
record IdentityProperties(
        @NotBlank String issuer,
        @Nullable String backChannel,
        @NotBlank String clientId,
        @NotBlank String clientSecret,
        @NotBlank String audience) {

    String direct() {
        return backChannel == null || backChannel.isBlank() ? issuer : backChannel;
    }
}
