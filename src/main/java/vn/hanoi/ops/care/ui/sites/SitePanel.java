package vn.hanoi.ops.care.ui.sites;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.dom.Style;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import vn.hanoi.ops.care.sites.SiteDetails;
import vn.hanoi.ops.care.ui.CareTexts;
import vn.hanoi.ops.kernel.ui.AsOf;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.RecordTop;

/** One place: its beds by class with their age, what is blocked, the week to come, what it can do, and its history. */
class SitePanel extends VerticalLayout {

    private static final Duration TRUSTED = Duration.ofHours(12);

    private final SitesInquiry inquiry;
    private final Runnable close;
    private final Runnable changed;

    SitePanel(SitesInquiry inquiry, Optional<SiteDetails> site, Runnable close, Runnable changed) {
        this.inquiry = inquiry;
        this.close = close;
        this.changed = changed;
        addClassName("ops-panel");
        setSizeFull();
        getStyle().setOverflow(Style.Overflow.AUTO);
        site.ifPresentOrElse(this::show, this::showNothing);
    }

    private void showNothing() {
        add(
                new RecordTop(text("care.site.gone"), close),
                new EmptyState(text("care.site.goneWhy"), text("care.site.goneNext")));
    }

    private void show(SiteDetails site) {
        AsOf age = new AsOf(TRUSTED);
        age.show(site.row().asOf(), inquiry.now());
        add(
                new RecordTop(site.row().name(), close),
                new Div(CareTexts.badge(site.row()), age),
                SiteTables.loads(site.row()),
                actions(site),
                new H3(text("care.site.forecast")),
                SiteTables.forecast(site.forecast()));
        if (!site.blocks().isEmpty()) {
            add(new H3(text("care.site.blocks")), SiteTables.blocks(site, site.receives(), this::unblock));
        }
        add(
                new H3(text("care.site.facts")),
                SiteTables.facts(site, inquiry.unit(site.row().area())));
        inquiry.movements(site.row().id(), site.receives())
                .ifPresent(moves -> add(new H3(text("care.site.movements")), SiteTables.movements(moves)));
        add(new H3(text("care.site.history")), SiteTables.history(site));
    }

    private Component actions(SiteDetails site) {
        HorizontalLayout actions = new HorizontalLayout();
        actions.setWrap(true);
        if (site.receives()) {
            Button confirm = new Button(text("care.site.confirm"), event -> confirm(site));
            confirm.setId("confirm-beds");
            confirm.addThemeVariants(ButtonVariant.PRIMARY);
            Button block = new Button(text("care.site.block"), event -> new BlockDialog(inquiry, site, changed).open());
            block.setId("block-beds");
            actions.add(confirm, block);
        }
        if (site.own() && inquiry.keeps()) {
            Button edit = new Button(
                    text("care.site.edit"),
                    event -> new SiteDialog(inquiry, Optional.of(site), id -> changed.run()).open());
            edit.setId("edit-site");
            Button staff = new Button(
                    text("care.site.staff"),
                    event -> new StaffDialog(inquiry, site.row().id()).open());
            staff.setId("site-staff");
            actions.add(edit, staff);
        }
        return actions;
    }

    private void confirm(SiteDetails site) {
        CareTexts.attempt(() -> inquiry.blocks().confirm(site.row().id())).ifPresentOrElse(Notifications::error, () -> {
            Notifications.success(text("care.site.confirmed"));
            changed.run();
        });
    }

    private void unblock(SiteDetails site, UUID block) {
        CareTexts.attempt(() -> inquiry.blocks().unblock(site.row().id(), block))
                .ifPresentOrElse(Notifications::error, changed);
    }
}
