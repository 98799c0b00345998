package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.enforcement.ui.LawFields.value;
import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import vn.hanoi.ops.enforcement.law.Procedure;

/** The figures of the procedure with the source of each: explanation, organisations, repetition, interest, witnesses. */
class ProcedureFields extends LawFields {

    private static final String FIGURE = "enforcement.law.figure.";

    private final IntegerField explainPerson;
    private final IntegerField explainOrganisation;
    private final IntegerField ceilingFactor;
    private final IntegerField recidivism;
    private final NumberField share;
    private final NumberField interest;
    private final IntegerField simplePerson;
    private final IntegerField simpleOrganisation;
    private final IntegerField reminders;
    private final IntegerField witnesses;
    private final Map<String, TextField> sources = new LinkedHashMap<>();

    private ProcedureFields(Procedure p) {
        explainPerson = whole(FIGURE + "explainPerson", p.explainPerson());
        explainOrganisation = whole(FIGURE + "explainOrganisation", p.explainOrganisation());
        ceilingFactor = whole(FIGURE + "organisationCeilingFactor", (long) p.organisationCeilingFactor());
        recidivism = whole(FIGURE + "recidivismMonths", (long) p.recidivismMonths());
        share = share(FIGURE + "circumstanceShare", p.circumstanceShare());
        interest = share(FIGURE + "interestPercentADay", p.interestPercentADay());
        simplePerson = whole(FIGURE + "simplePerson", p.simplePerson());
        simpleOrganisation = whole(FIGURE + "simpleOrganisation", p.simpleOrganisation());
        reminders = whole(FIGURE + "remindersBeforeSuspension", (long) p.remindersBeforeSuspension());
        witnesses = whole(FIGURE + "refusalWitnesses", (long) p.refusalWitnesses());
        for (String key : new TreeSet<>(p.sources().keySet())) {
            TextField source = line("enforcement.law.sourceOfFigure", p.source(key));
            source.setLabel(text("enforcement.law.sourceOfFigure", text("enforcement.law.figureSource." + key)));
            source.setId("law-source-" + key);
            sources.put(key, source);
        }
    }

    private Procedure read() {
        Map<String, String> named = new HashMap<>();
        sources.forEach((key, field) -> named.put(key, field.getValue().strip()));
        return new Procedure(
                value(explainPerson),
                value(explainOrganisation),
                (int) value(ceilingFactor),
                (int) value(recidivism),
                value(share),
                value(interest),
                value(simplePerson),
                value(simpleOrganisation),
                (int) value(reminders),
                (int) value(witnesses),
                named);
    }

    /** Changes the figures of the draft. */
    static LawRuleDialog of(LawEditing draft) {
        ProcedureFields fields = new ProcedureFields(draft.law().procedure());
        return new LawRuleDialog(draft, text("enforcement.law.procedure"), fields, () -> draft.law()
                .withProcedure(fields.read()));
    }
}
