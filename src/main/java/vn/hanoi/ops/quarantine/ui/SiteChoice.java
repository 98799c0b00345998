package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.sites.SiteRow;

/** The choice of the site that a screen shows; the address keeps it. */
class SiteChoice extends ComboBox<SiteRow> {

    static final String PARAMETER = "site";

    private final transient List<SiteRow> sites;

    /** @param chosen told the site that the officer picks */
    SiteChoice(QuarantineParts parts, Consumer<SiteRow> chosen) {
        this(parts, chosen, SiteRow::open);
    }

    /** @param offered which sites can be chosen */
    SiteChoice(QuarantineParts parts, Consumer<SiteRow> chosen, Predicate<SiteRow> offered) {
        sites = parts.sites().rows().stream().filter(offered).toList();
        setAriaLabel(text("quarantine.site"));
        setPlaceholder(text("quarantine.site"));
        setId("site-choice");
        setItems(sites);
        setItemLabelGenerator(row -> row.open() ? row.name() : text("quarantine.site.closedName", row.name()));
        setWidth("min(26rem, 100%)");
        addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                chosen.accept(event.getValue());
            }
        });
    }

    /** The site that the address names, else the first one of the officer; nothing when there is none. */
    Optional<SiteRow> show(QueryParameters address) {
        Optional<SiteRow> named = address.getSingleParameter(PARAMETER)
                .flatMap(SiteId::parse)
                .flatMap(id -> sites.stream().filter(s -> s.id().equals(id)).findFirst());
        boolean asked = address.getSingleParameter(PARAMETER).isPresent();
        Optional<SiteRow> shown = asked ? named : sites.stream().findFirst();
        setValue(shown.orElse(null));
        return shown;
    }

    /** The address of a screen for a site. */
    static QueryParameters of(SiteId site) {
        return QueryParameters.of(PARAMETER, site.toString());
    }
}
