package vn.hanoi.ops.probe.matrix;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.slf4j.LoggerFactory;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.access.privacy.PersonalRecord;
import vn.hanoi.ops.access.ui.GuardedColumns;
import vn.hanoi.ops.access.ui.GuardedText;
import vn.hanoi.ops.access.ui.GuardedTexts;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.LiveChannel;
import vn.hanoi.ops.kernel.sheet.SafeCell;
import vn.hanoi.ops.kernel.sheet.SheetFormat;
import vn.hanoi.ops.kernel.sheet.SheetWriter;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.frame.SearchHit;
import vn.hanoi.ops.kernel.ui.frame.SearchSource;
import vn.hanoi.ops.kernel.ui.map.MapStreet;

/** Each channel with what really writes into it: what an officer reads of guarded values there, in their order. */
class ChannelReaders {

    /** What stands there, blank for nothing, and whether a reveal is offered. */
    record Read(String text, boolean revealable) {

        static Read of(String text) {
            return new Read(text, false);
        }
    }

    private record Row(int place) {}

    private record Texts(List<String> texts) {}

    private final SpringBrowserlessTest test;
    private final GuardedTexts texts;
    private final LiveChannel live;
    private final String hiddenWords;

    ChannelReaders(SpringBrowserlessTest test, GuardedTexts texts, LiveChannel live, String hiddenWords) {
        this.test = test;
        this.texts = texts;
        this.live = live;
        this.hiddenWords = hiddenWords;
    }

    /** Reads all channels but the API, which is asked over HTTP. */
    List<Read> read(Disclosure disclosure, List<Guarded<String>> values) {
        return switch (disclosure.channel()) {
            case LIST -> list(disclosure, values);
            case FORM -> form(disclosure, values);
            case SEARCH -> search(disclosure, values);
            case PICKER -> picker(disclosure, values);
            case MAP -> map(disclosure, values);
            case EXPORT -> export(disclosure, values);
            case PRINT ->
                values.stream()
                        .map(value -> Read.of(new Paragraph(disclosure.text(value)).getText()))
                        .toList();
            case NOTIFICATION -> notification(disclosure, values);
            case LIVE -> live(disclosure, values);
            case LOG -> log(disclosure, values);
            case API -> throw new IllegalArgumentException("The API is asked over HTTP");
        };
    }

    private List<Read> list(Disclosure disclosure, List<Guarded<String>> values) {
        Grid<Row> grid = new Grid<>();
        Grid.Column<Row> column =
                GuardedColumns.add(grid, disclosure, values.getFirst().field(), row -> values.get(row.place()));
        grid.setItems(IntStream.range(0, values.size()).mapToObj(Row::new).toList());
        UI.getCurrent().add(grid);
        try {
            return IntStream.range(0, values.size())
                    .mapToObj(
                            row -> Read.of(column.isVisible() ? test.test(grid).getCellText(row, 0) : ""))
                    .toList();
        } finally {
            grid.removeFromParent();
        }
    }

    private List<Read> form(Disclosure disclosure, List<Guarded<String>> values) {
        PersonalRecord record = new PersonalRecord("sample", UUID.randomUUID(), null, AreaPath.CITY);
        return values.stream()
                .map(value -> {
                    GuardedText field = texts.of(disclosure, value, record);
                    boolean revealable = field.getElement().getChildren().anyMatch(child -> child.getTag()
                            .equals("vaadin-button"));
                    return new Read(field.shown().equals(hiddenWords) ? "" : field.shown(), revealable);
                })
                .toList();
    }

    private List<Read> search(Disclosure disclosure, List<Guarded<String>> values) {
        SearchSource source = new SearchSource() {
            @Override
            public String groupKey() {
                return "sample";
            }

            @Override
            public List<SearchHit> find(String folded, int limit) {
                return values.stream()
                        .map(value -> new SearchHit(disclosure.text(value), "", "sample"))
                        .toList();
            }
        };
        return source.find("sample", values.size()).stream()
                .map(hit -> Read.of(hit.title() + hit.note()))
                .toList();
    }

    private List<Read> picker(Disclosure disclosure, List<Guarded<String>> values) {
        ComboBox<Row> picker = new ComboBox<>();
        picker.setItemLabelGenerator(row -> disclosure.text(values.get(row.place())));
        return IntStream.range(0, values.size())
                .mapToObj(row -> Read.of(picker.getItemLabelGenerator().apply(new Row(row))))
                .toList();
    }

    private List<Read> map(Disclosure disclosure, List<Guarded<String>> values) {
        GeoPoint here = new GeoPoint(21.03, 105.85);
        return values.stream()
                .map(value -> new MapStreet("s", disclosure.text(value), List.of(here, here), 0, false, null))
                .map(street -> Read.of(street.name()))
                .toList();
    }

    private List<Read> export(Disclosure disclosure, List<Guarded<String>> values) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        SheetWriter.Stamp stamp = new SheetWriter.Stamp("sample", "sample", "1", rows -> "sample");
        try (SheetWriter sheet = SheetWriter.open(SheetFormat.CSV, file, List.of("value"), stamp)) {
            for (Guarded<String> value : values) {
                sheet.row(List.of(disclosure.text(value)));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        try {
            List<CSVRecord> lines = CSVFormat.EXCEL
                    .parse(new StringReader(file.toString(StandardCharsets.UTF_8)))
                    .getRecords();
            return lines.subList(1, lines.size() - 1).stream()
                    .map(line -> Read.of(SafeCell.restored(line.get(0))))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Read> notification(Disclosure disclosure, List<Guarded<String>> values) {
        return values.stream()
                .map(value -> {
                    Notifications.success(disclosure.text(value));
                    Notification shown = test.$(Notification.class).all().getLast();
                    String text = shown.getElement().getTextRecursively();
                    shown.close();
                    return Read.of(text);
                })
                .toList();
    }

    private List<Read> live(Disclosure disclosure, List<Guarded<String>> values) {
        CompletableFuture<Texts> arrived = new CompletableFuture<>();
        String topic = "sample." + UUID.randomUUID();
        LiveChannel.Registration registration =
                live.subscribe(topic, Texts.class, news -> arrived.complete(news.getFirst()));
        try {
            live.publish(
                    topic,
                    "all",
                    new Texts(values.stream().map(disclosure::text).toList()));
            return arrived.get(10, TimeUnit.SECONDS).texts().stream()
                    .map(Read::of)
                    .toList();
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The live channel is silent", e);
        } finally {
            registration.remove();
        }
    }

    private List<Read> log(Disclosure disclosure, List<Guarded<String>> values) {
        Logger log = (Logger) LoggerFactory.getLogger("sample");
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        log.setLevel(Level.INFO);
        log.setAdditive(false);
        log.addAppender(lines);
        try {
            values.forEach(value -> log.info("{}", disclosure.text(value)));
            return lines.list.stream()
                    .map(line -> Read.of(line.getFormattedMessage()))
                    .toList();
        } finally {
            log.detachAppender(lines);
        }
    }
}
