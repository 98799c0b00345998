package vn.hanoi.ops.cameras.sources;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hanoi.ops.kernel.sealed.SealedColumn;

/** Names the sealed columns, so that they are sealed anew after a rotation of keys. */
@Configuration(proxyBeanMethods = false)
class SourceSeals {

    static final String PASSWORD_USE = "camera.source.password";
    static final String MESSAGE = "camera.unread";

    @Bean
    SealedColumn sealedSourcePasswords() {
        return new SealedColumn("camera_source", "id", "password", PASSWORD_USE);
    }

    @Bean
    SealedColumn sealedUnreadMessages() {
        return new SealedColumn("camera_unread", "id", "payload", MESSAGE);
    }
}
