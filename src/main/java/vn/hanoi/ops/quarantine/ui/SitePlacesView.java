package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.sites.FloorLine;
import vn.hanoi.ops.quarantine.sites.Passage;
import vn.hanoi.ops.quarantine.sites.Post;
import vn.hanoi.ops.quarantine.sites.SiteDetails;
import vn.hanoi.ops.quarantine.sites.SiteRow;
import vn.hanoi.ops.quarantine.sites.Zone;

/** What a site consists of: floors and rooms, gates, and who works there. */
@Route("quarantine/places")
@Menu(title = "quarantine.places.title", order = 340)
@RolesAllowed({Roles.QUARANTINE_MANAGER, Roles.ADMIN})
class SitePlacesView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final QuarantineParts parts;
    private final SiteChoice choice;
    private final VerticalLayout body = new VerticalLayout();

    SitePlacesView(QuarantineParts parts) {
        this.parts = parts;
        choice = new SiteChoice(
                parts,
                row -> getUI().ifPresent(ui -> ui.navigate(SitePlacesView.class, SiteChoice.of(row.id()))),
                row -> row.open() || parts.registers());
        body.setPadding(false);
        addClassName("ops-page");
        add(choice, body);
    }

    @Override
    public String getPageTitle() {
        return text("quarantine.places.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(choice.show(event.getLocation().getQueryParameters()).map(SiteRow::id));
    }

    private void show(Optional<SiteId> id) {
        body.removeAll();
        Optional<SiteDetails> site = id.flatMap(parts.sites()::find);
        if (site.isEmpty()) {
            body.add(new EmptyState(text("quarantine.board.none"), text("quarantine.board.noneNext")));
            return;
        }
        SiteId shown = id.orElseThrow();
        List<FloorLine> floors = parts.board().floors(shown);
        if (parts.registers()) {
            body.add(new SiteVerbs(parts, site.get(), () -> show(Optional.of(shown))));
        }
        body.add(
                new H3(text("quarantine.places.floors")),
                list(floors.stream().map(floor -> floor(shown, floor))),
                floorForm(shown),
                roomForm(shown, floors),
                new H3(text("quarantine.places.gates")),
                list(site.get().gates().stream().map(gate -> gate(shown, gate))),
                gateForm(shown),
                new H3(text("quarantine.places.staff")),
                list(site.get().staff().stream().map(member -> member(shown, member))),
                staffForm(shown));
    }

    private Component floor(SiteId site, FloorLine floor) {
        String words = floor.block() + " · " + floor.name() + " · "
                + text(floor.zone().titleKey()) + " · "
                + text("quarantine.floor.beds", Formats.number(floor.places().beds()));
        Button rename = small(
                "quarantine.places.rename",
                () -> new FloorNameDialog(parts.changes(), floor, () -> show(Optional.of(site))).open());
        return new Div(new Span(words), rename);
    }

    private Component gate(SiteId site, SiteDetails.Gate gate) {
        Button remove = small(
                "quarantine.places.remove",
                () -> take(site, () -> parts.register().removeGate(site, gate.name())));
        return new Div(new Span(gate.name() + " · " + text(gate.passage().titleKey())), remove);
    }

    private Component member(SiteId site, SiteDetails.Member member) {
        Button remove = small(
                "quarantine.places.remove",
                () -> take(site, () -> parts.register().dismiss(site, member.account())));
        return new Div(
                new Span(member.name() + " (" + member.account() + ") · "
                        + text(member.post().titleKey())),
                remove);
    }

    private static Button small(String key, Runnable step) {
        Button button = new Button(text(key), event -> step.run());
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return button;
    }

    private Component floorForm(SiteId site) {
        TextField block = new TextField(text("quarantine.places.block"));
        TextField name = new TextField(text("quarantine.places.floor"));
        Select<Zone> zone = select(text("quarantine.places.zone"), Zone.values(), Zone.DIRTY);
        return row(block, name, zone, add(site, () -> parts.places()
                .addFloor(site, block.getValue(), name.getValue(), zone.getValue())));
    }

    private Component roomForm(SiteId site, List<FloorLine> floors) {
        Select<FloorLine> floor = new Select<>();
        floor.setLabel(text("quarantine.places.floor"));
        floor.setItems(floors);
        floor.setItemLabelGenerator(one -> one == null ? "" : one.block() + " · " + one.name());
        floors.stream().findFirst().ifPresent(floor::setValue);
        TextField name = new TextField(text("quarantine.places.room"));
        IntegerField beds = new IntegerField(text("quarantine.places.beds"));
        beds.setValue(4);
        Button add = add(site, () -> parts.places()
                .addRoom(floor.getValue().id(), name.getValue(), beds.getValue() == null ? -1 : beds.getValue()));
        add.setEnabled(!floors.isEmpty());
        return row(floor, name, beds, add);
    }

    private Component gateForm(SiteId site) {
        TextField name = new TextField(text("quarantine.places.gate"));
        Select<Passage> passage = select(text("quarantine.places.passage"), Passage.values(), Passage.PEOPLE);
        return row(name, passage, add(site, () -> parts.register()
                .gate(site, new SiteDetails.Gate(name.getValue(), passage.getValue()))));
    }

    private Component staffForm(SiteId site) {
        TextField account = new TextField(text("quarantine.places.account"));
        TextField name = new TextField(text("quarantine.places.name"));
        Select<Post> post = select(text("quarantine.places.post"), Post.values(), Post.MANAGER);
        return row(account, name, post, add(site, () -> parts.register()
                .employ(site, new SiteDetails.Member(account.getValue(), name.getValue(), post.getValue()))));
    }

    private Button add(SiteId site, Runnable step) {
        return new Button(text("quarantine.places.add"), event -> take(site, step));
    }

    private void take(SiteId site, Runnable step) {
        if (SiteSteps.take(step)) {
            Notifications.success(text("quarantine.saved"));
            show(Optional.of(site));
        }
    }

    private static <E extends Enum<E>> Select<E> select(String label, E[] items, E first) {
        Select<E> select = new Select<>();
        select.setLabel(label);
        select.setItems(items);
        select.setItemLabelGenerator(one -> one == null ? "" : text(key(one)));
        select.setValue(first);
        return select;
    }

    private static String key(Enum<?> one) {
        return switch (one) {
            case Zone zone -> zone.titleKey();
            case Passage passage -> passage.titleKey();
            case Post post -> post.titleKey();
            default -> "quarantine.saved";
        };
    }

    private static Component row(Component... fields) {
        HorizontalLayout row = new HorizontalLayout(fields);
        row.setWrap(true);
        row.setDefaultVerticalComponentAlignment(Alignment.END);
        return row;
    }

    private static Component list(Stream<Component> lines) {
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }
}
