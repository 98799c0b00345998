package vn.hanoi.ops.vision;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hanoi.ops.kernel.sealed.SealedColumn;

/** Names the sealed column, so that it is sealed anew after a rotation of keys. */
@Configuration(proxyBeanMethods = false)
class VisionSeals {

    @Bean
    SealedColumn sealedPicturePasswords() {
        return new SealedColumn("vision_camera", "camera_id", "password", KnownPictures.PASSWORD_USE);
    }
}
