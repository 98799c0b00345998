package vn.hanoi.ops.exchange;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hanoi.ops.kernel.sealed.SealedColumn;

/** The room's sealed columns, so that a rotation of keys reaches them. */
@Configuration(proxyBeanMethods = false)
class ExportColumns {

    @Bean
    SealedColumn exportQueryColumn() {
        return ExportCatalogue.QUERY;
    }
}
