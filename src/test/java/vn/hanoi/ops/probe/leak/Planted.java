package vn.hanoi.ops.probe.leak;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteConfiguration;
import jakarta.annotation.security.PermitAll;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.access.privacy.Mask;
import vn.hanoi.ops.access.privacy.Sensitivity;
import vn.hanoi.ops.kernel.AreaPath;

/** A screen and an endpoint that say what they must not, for as long as it is open. */
class Planted implements AutoCloseable {

    static final String SCREEN = "probe/planted";
    static final String ANSWER = "/api/probe/planted";
    static final String FIELD = "leak.planted";

    private static final String PERSON = "Trịnh Thị Gieo Mầm";

    private final RequestMappingHandlerMapping mappings;
    private final RequestMappingInfo mapping;

    /** The screen; it has no route of its own. */
    @PermitAll
    public static class Place extends Span {

        /** Says it. */
        public Place() {
            super("Ca: " + PERSON);
        }
    }

    /** The endpoint; nothing finds it. */
    static class Endpoint {

        @ResponseBody
        String answer() {
            return "{\"case\":\"" + PERSON + "\"}";
        }
    }

    Planted(RequestMappingHandlerMapping mappings) throws NoSuchMethodException {
        this.mappings = mappings;
        this.mapping = RequestMappingInfo.paths(ANSWER)
                .methods(RequestMethod.GET)
                .options(mappings.getBuilderConfiguration())
                .build();
        DeclaredField.of(FIELD, Sensitivity.IDENTITY, Mask.NAME).guard(PERSON, new AreaPath("01.002.00001"));
        RouteConfiguration.forApplicationScope().setRoute(SCREEN, Place.class);
        mappings.registerMapping(mapping, new Endpoint(), Endpoint.class.getDeclaredMethod("answer"));
    }

    boolean isAt(String address) {
        return address.equals(SCREEN) || address.equals(ANSWER);
    }

    @Override
    public void close() {
        mappings.unregisterMapping(mapping);
        RouteConfiguration.forApplicationScope().removeRoute(Place.class);
    }
}
