package vn.hanoi.ops.cameras.ui.sources;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import vn.hanoi.ops.cameras.dialect.Said;
import vn.hanoi.ops.cameras.sources.SourceDetails;
import vn.hanoi.ops.cameras.sources.SourceTrial;
import vn.hanoi.ops.cameras.sources.Transport;

/** Shows how a pasted message would be read; nothing is stored. */
class TrialBox extends Composite<Details> {

    private final SourceTrial trial;
    private final SourceDetails source;
    private final TextField topic = new TextField(text("cameras.source.trial.topic"));
    private final TextArea body = new TextArea(text("cameras.source.trial.body"));
    private final UnorderedList said = new UnorderedList();

    TrialBox(SourceTrial trial, SourceDetails source) {
        this.trial = trial;
        this.source = source;
        topic.setVisible(source.data().transport() == Transport.MQTT);
        topic.setWidthFull();
        body.setWidthFull();
        body.setMinHeight("9rem");
        body.setMaxHeight("20rem");
        body.setId("trial-body");
        Button read = new Button(text("cameras.source.trial.read"), event -> read());
        read.setId("trial-read");
        said.setId("trial-said");
        VerticalLayout parts =
                new VerticalLayout(new Paragraph(text("cameras.source.trial.help")), topic, body, read, said);
        parts.setPadding(false);
        getContent().setSummaryText(text("cameras.source.trial.title"));
        getContent().add(parts);
    }

    void show(String message) {
        body.setValue(message);
        getContent().setOpened(true);
        read();
    }

    private void read() {
        said.removeAll();
        List<SourceTrial.Line> lines = trial.read(source.id(), topic.getValue(), body.getValue());
        lines.forEach(line -> said.add(new ListItem(SourceTexts.said(line.said()) + camera(line))));
    }

    private static String camera(SourceTrial.Line line) {
        if (line.camera() != null) {
            return " " + text("cameras.source.said.camera", line.camera());
        }
        boolean needs = line.said() instanceof Said.Counted || line.said() instanceof Said.Sighted;
        return needs ? " " + text("cameras.source.said.noCamera") : "";
    }
}
