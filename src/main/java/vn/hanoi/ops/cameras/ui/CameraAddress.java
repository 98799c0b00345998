package vn.hanoi.ops.cameras.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.hanoi.ops.cameras.CameraFilter;
import vn.hanoi.ops.cameras.CameraHealth;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * What the list's address holds: the filter and the camera that is open.
 *
 * @param camera the code of the open camera; empty for none
 */
record CameraAddress(CameraFilter filter, String camera) {

    static CameraAddress read(QueryParameters query) {
        Optional<CameraHealth> health = query.getSingleParameter("state")
                .flatMap(name -> Arrays.stream(CameraHealth.values())
                        .filter(h -> h.name().equals(name))
                        .findFirst());
        CameraFilter filter = new CameraFilter(
                query.getSingleParameter("q").orElse(""),
                health,
                query.getSingleParameter("area").flatMap(AreaPath::parse),
                query.getSingleParameter("product").orElse(""),
                query.getSingleParameter("retired").isPresent());
        return new CameraAddress(filter, query.getSingleParameter("camera").orElse(""));
    }

    QueryParameters write() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("q", filter.text());
        query.put("state", filter.health().map(Enum::name).orElse(""));
        query.put("area", filter.area().map(AreaPath::value).orElse(""));
        query.put("product", filter.product());
        query.put("retired", filter.retired() ? "1" : "");
        query.put("camera", camera);
        query.values().removeIf(String::isEmpty);
        return QueryParameters.simple(query);
    }

    CameraAddress filter(CameraFilter next) {
        return new CameraAddress(next, "");
    }

    /** The cameras of one state; the same state again shows all. */
    CameraAddress health(CameraHealth wanted) {
        boolean again = filter.health().filter(wanted::equals).isPresent();
        Optional<CameraHealth> next = again ? Optional.empty() : Optional.of(wanted);
        return filter(new CameraFilter(filter.text(), next, filter.area(), filter.product(), filter.retired()));
    }

    CameraAddress camera(String code) {
        return new CameraAddress(filter, code);
    }
}
