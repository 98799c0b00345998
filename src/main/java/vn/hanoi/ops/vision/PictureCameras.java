package vn.hanoi.ops.vision;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PictureCameras extends JpaRepository<PictureCamera, UUID> {}
