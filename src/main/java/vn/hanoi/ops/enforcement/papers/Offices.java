package vn.hanoi.ops.enforcement.papers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.paper.Letterhead;

/** Names an office and its superior as the head of a paper has them. */
@Component
class Offices {

    private final Areas areas;

    Offices(Areas areas) {
        this.areas = areas;
    }

    Letterhead head(AreaPath office, String number, @Nullable LocalDate day) {
        String superior = office.parent().map(this::committee).orElse("");
        return new Letterhead(superior, committee(office), number, Words.of("city"), day);
    }

    String committee(AreaPath office) {
        return Words.of("committee", name(office));
    }

    String name(AreaPath office) {
        return areas.find(office).map(Area::name).orElse(office.value());
    }
}
