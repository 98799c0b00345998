package vn.hanoi.ops.exchange.imports;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hanoi.ops.kernel.sealed.SealedColumn;

/** The sealed columns of imports, so that a rotation of keys reaches them. */
@Configuration(proxyBeanMethods = false)
class ImportColumns {

    @Bean
    SealedColumn importCellsColumn() {
        return StoredRows.CELLS;
    }

    @Bean
    SealedColumn importDoneColumn() {
        return StoredRows.DONE;
    }
}
