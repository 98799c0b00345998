package vn.hanoi.ops.cameras.dialect;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** All dialects that the console reads, by product. */
@Component
public class Dialects {

    private final Map<String, Dialect> byProduct = new TreeMap<>();

    Dialects(List<Dialect> all) {
        all.forEach(dialect -> byProduct.put(dialect.product(), dialect));
    }

    /** The products' codes, in order. */
    public Collection<String> products() {
        return Collections.unmodifiableCollection(byProduct.keySet());
    }

    /** The dialect of a product, or nothing when the console does not read it. */
    public Optional<Dialect> find(String product) {
        return Optional.ofNullable(byProduct.get(product));
    }
}
