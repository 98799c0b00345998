package vn.hanoi.ops.crowding.streets;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.crowding.StreetId;

/** All streets for the room's own machinery, without anybody's scope. */
@Component
@Transactional(readOnly = true)
public class StreetRegister {

    private final WatchedStreets streets;

    StreetRegister(WatchedStreets streets) {
        this.streets = streets;
    }

    /** Every street. */
    public List<StreetDetails> all() {
        return streets.findAll().stream().map(WatchedStreet::details).toList();
    }

    /** One street, or nothing. */
    public Optional<StreetDetails> find(StreetId id) {
        return streets.findById(id).map(WatchedStreet::details);
    }
}
