package vn.hanoi.ops.crowding.streets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.hanoi.ops.cameras.CameraSetup;
import vn.hanoi.ops.crowding.CrowdingSetup;

@ApplicationModuleTest(module = "crowding", mode = BootstrapMode.DIRECT_DEPENDENCIES)
@AutoConfigureMockMvc
@Import({CrowdingSetup.class, CameraSetup.class})
class DemoStreetsModuleTests {

    @Autowired
    CrowdingSetup setup;

    @Autowired
    WatchedStreets streets;

    @Autowired
    AutowireCapableBeanFactory beans;

    @BeforeEach
    void beginWithoutStreets() {
        setup.begin();
        streets.deleteAll();
    }

    @AfterEach
    void leaveNothing() {
        setup.begin();
    }

    @Test
    void loadsTheDemoCityOnceAndNotTwice() throws IOException {
        DemoStreets demo = beans.createBean(DemoStreets.class);
        demo.loadOnFirstStart();
        assertThat(streets.count()).isEqualTo(128);
        demo.loadOnFirstStart();
        assertThat(streets.count()).isEqualTo(128);
        assertThat(streets.findByCode("T001"))
                .hasValueSatisfying(s -> assertThat(s.details().data().name()).contains("Giải Phóng"));
    }
}
