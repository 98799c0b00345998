package vn.hanoi.ops.cases.imports;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.hanoi.ops.exchange.imports.ImportField;

/**
 * Line lists as Go.Data exports them, as table or JSON, with names of fields or English labels as heads; lists inside a
 * record are numbered columns. Names follow Go.Data 2.48.
 */
final class GoDataForms {

    /** Heads that any Go.Data export has. */
    private static final List<String> SIGNS = List.of(
            "visualId", "dateOfReporting", "Date of reporting", "wasContact", "wasCase", "riskLevel", "outbreakId");

    /** Heads that only a list of cases has. */
    static final Set<String> CASE_SIGNS = signs(
            "classification",
            "Classification",
            "dateBecomeCase",
            "dateOfBecomingCase",
            "Date of becoming case",
            "dateOfOnset",
            "Date of onset",
            "transferRefused");

    /** Heads that only a list of contacts has. */
    static final Set<String> CONTACT_SIGNS = signs(
            "dateOfLastContact",
            "Date of last contact",
            "followUp.status",
            "followUp.startDate",
            "dateBecomeContact",
            "Date of becoming contact",
            "Contact ID",
            "followUpTeamId");

    static final List<ImportField> CASES = Stream.concat(
                    person("Case ID"),
                    Stream.of(
                            field(Cell.CLASSIFICATION, "classification", "Classification"),
                            field(Cell.RESULT_AT, "dateBecomeCase", "dateOfBecomingCase", "Date of becoming case"),
                            field(Cell.ONSET_ON, "dateOfOnset", "Date of onset"),
                            field(Cell.OUTCOME, "outcomeId", "outcome", "Outcome"),
                            field(Cell.ENDED_ON, "dateOfOutcome", "Date of outcome")))
            .toList();

    static final List<ImportField> CONTACTS = Stream.concat(
                    person("Contact ID"),
                    Stream.of(
                            field(Cell.LAST_ON, "dateOfLastContact", "Date of last contact"),
                            field(Cell.OUTCOME, "outcomeId", "outcome", "Outcome"),
                            field(Cell.OUTCOME_2, "followUp.status", "Follow-up final status"),
                            field(Cell.ENDED_ON, "dateOfOutcome", "Date of outcome"),
                            listed(
                                    Cell.SOURCE,
                                    List.of("relationships", "relationship", "Relationship", ""),
                                    "relatedPersonData.visualId",
                                    "people[0].visualId",
                                    "people[1].visualId",
                                    "source.visualId",
                                    "sourceVisualId",
                                    "Source Case / Contact ID"),
                            listed(
                                    Cell.SOURCE_2,
                                    List.of("relationships", "relationship", "Relationship", ""),
                                    "relatedId",
                                    "relatedPersonData.id",
                                    "sourceUid",
                                    "Related person",
                                    "persons[0].id"),
                            listed(
                                    Cell.SOURCE_3,
                                    List.of("relationships", "relationship", "Relationship"),
                                    "persons[1].id",
                                    "people[0].id"),
                            listed(
                                    Cell.SETTING,
                                    List.of("relationships", "relationship", "Relationship"),
                                    "socialRelationshipTypeId",
                                    "Context of Exposure"),
                            listed(
                                    Cell.SETTING_2,
                                    List.of("relationships", "relationship", "Relationship"),
                                    "exposureTypeId",
                                    "Exposure type")))
            .toList();

    private GoDataForms() {}

    private static Stream<ImportField> person(String visual) {
        return Stream.of(
                field(Cell.ID, "visualId", visual, "Case / Contact ID"),
                field(Cell.ID_2, "id", "_id", "ID"),
                field(Cell.KIND, "type", "Type"),
                needed(Cell.FIRST_NAME, "firstName", "First name"),
                field(Cell.MIDDLE_NAME, "middleName", "Middle name"),
                field(Cell.LAST_NAME, "lastName", "Last name"),
                field(Cell.SEX, "gender", "Gender", "sex"),
                field(Cell.BIRTH, "dob", "Date of birth"),
                field(Cell.AGE, "age.years", "Age Years", "Age - Years", "ageYears"),
                field(Cell.REPORTED_ON, "dateOfReporting", "Date of reporting"),
                listed(Cell.PHONE, List.of("addresses", "address", "Addresses", ""), "phoneNumber", "Phone number"),
                listed(
                        Cell.ADDRESS,
                        List.of("addresses", "address", "Addresses"),
                        "addressLine1",
                        "Address line 1",
                        "line1"),
                listed(Cell.CITY, List.of("addresses", "address", "Addresses"), "city", "City"),
                listed(
                        Cell.WARD,
                        List.of("addresses", "address", "Addresses"),
                        "locationId",
                        "Location",
                        "location.name",
                        "locationName"),
                listed(Cell.DOCUMENT_TYPE, List.of("documents", "Documents"), "type", "Document type"),
                listed(Cell.DOCUMENT, List.of("documents", "Documents"), "number", "Document number"));
    }

    private static Set<String> signs(String... own) {
        Set<String> all = new HashSet<>(SIGNS);
        all.addAll(List.of(own));
        return all;
    }

    private static ImportField field(String code, String... names) {
        return new ImportField(code, "cases.import.column." + code, false, Set.of(names));
    }

    private static ImportField needed(String code, String... names) {
        return new ImportField(code, "cases.import.column." + code, true, Set.of(names));
    }

    /** A field of the first record of a list, which some exports count from 0 and some from 1. */
    private static ImportField listed(String code, List<String> lists, String... leaves) {
        Set<String> names = new HashSet<>();
        for (String list : lists) {
            for (String leaf : leaves) {
                for (String number : List.of("", "[0]", "[1]")) {
                    names.add(list + number + " " + leaf);
                    names.add(list + " " + leaf + number);
                }
            }
        }
        return new ImportField(code, "cases.import.column." + code, false, names);
    }
}
