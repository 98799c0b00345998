package vn.hanoi.ops.tracing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.venues.VenueSetup;

/** The room of tracing with the rooms that it builds on, one context for all of its tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(
        module = "tracing",
        mode = BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = "kernel",
        webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import({CasesSetup.class, VenueSetup.class, TracingSetup.class})
public @interface TracingModuleTest {}
