package vn.hanoi.ops;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

    private final ApplicationModules rooms = ApplicationModules.of(ConsoleApplication.class);

    @Test
    void roomsCallEachOtherOnlyAlongTheAllowedArrows() {
        rooms.verify();
    }

    @Test
    void roomsAreDescribedInGeneratedDocuments() {
        new Documenter(rooms).writeModulesAsPlantUml();
    }
}
