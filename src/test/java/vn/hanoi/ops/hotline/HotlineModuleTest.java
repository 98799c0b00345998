package vn.hanoi.ops.hotline;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/** The hotline with the rooms that it builds on, one context for all of its tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(
        module = "hotline",
        mode = BootstrapMode.DIRECT_DEPENDENCIES,
        extraIncludes = "exchange",
        webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(HotlineSetup.class)
public @interface HotlineModuleTest {}
