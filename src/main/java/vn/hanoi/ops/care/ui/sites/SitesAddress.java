package vn.hanoi.ops.care.ui.sites;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.SiteKind;
import vn.hanoi.ops.care.sites.SiteFilter;
import vn.hanoi.ops.kernel.AreaPath;

/** What the screen's address holds: the filter and the place that is open, which is blank for none. */
record SitesAddress(SiteFilter filter, String site) {

    static SitesAddress read(QueryParameters query) {
        SiteFilter filter = new SiteFilter(
                query.getSingleParameter("q").orElse(""),
                query.getSingleParameter("tier").filter(t -> t.matches("[123]")).map(Integer::valueOf),
                query.getSingleParameter("kind").flatMap(name -> Arrays.stream(SiteKind.values())
                        .filter(k -> k.name().equals(name))
                        .findFirst()),
                query.getSingleParameter("area").flatMap(AreaPath::parse),
                query.getSingleParameter("free").isPresent());
        return new SitesAddress(filter, query.getSingleParameter("site").orElse(""));
    }

    QueryParameters write() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("q", filter.words());
        query.put("tier", filter.tier().map(String::valueOf).orElse(""));
        query.put("kind", filter.kind().map(Enum::name).orElse(""));
        query.put("area", filter.area().map(AreaPath::value).orElse(""));
        query.put("free", filter.free() ? "1" : "");
        query.put("site", site);
        query.values().removeIf(String::isBlank);
        return QueryParameters.simple(query);
    }

    SitesAddress with(SiteFilter other) {
        return new SitesAddress(other, "");
    }

    SitesAddress open(String other) {
        return new SitesAddress(filter, other);
    }

    Optional<SiteId> id() {
        return SiteId.parse(site);
    }
}
