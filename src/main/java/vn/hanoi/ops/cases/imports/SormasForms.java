package vn.hanoi.ops.cases.imports;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.hanoi.ops.exchange.imports.ImportField;

/**
 * Line lists as SORMAS exports them and as its import templates have them: heads are names of properties, or the captions
 * of the basic export.
 */
final class SormasForms {

    /** Heads that only a list of cases has. */
    static final Set<String> CASE_SIGNS = Set.of(
            "caseClassification",
            "responsibleDistrict",
            "responsibleCommunity",
            "epidNumber",
            "symptoms.onsetDate",
            "healthFacility",
            "Case classification",
            "Date of symptom onset",
            "EPID number");

    /** Heads that only a list of contacts has. */
    static final Set<String> CONTACT_SIGNS = Set.of(
            "caseIdExternalSystem",
            "sourceCaseUuid",
            "lastContactDate",
            "contactClassification",
            "contactStatus",
            "contactProximity",
            "relationToCase",
            "multiDayContact",
            "caseOrEventInformation",
            "Date of last contact",
            "Contact classification",
            "Contact ID");

    static final List<ImportField> CASES = Stream.concat(
                    person(),
                    Stream.of(
                            field(Cell.ID, "uuid", "Case ID"),
                            field(Cell.ID_2, "externalID", "External ID"),
                            field(Cell.ID_3, "epidNumber", "EPID number"),
                            field(Cell.CLASSIFICATION, "caseClassification", "Case classification"),
                            dated(Cell.RESULT_AT, "classificationDate", "Date of classification"),
                            dated(Cell.REPORTED_ON, "reportDate", "Date of report", "Report date"),
                            dated(Cell.ONSET_ON, "symptoms.onsetDate", "Date of symptom onset", "onsetDate"),
                            dated(Cell.SAMPLED_ON, "sampleDateTime1", "Latest sample date time"),
                            dated(Cell.SAMPLED_ON_2, "sampleDateTime2", "2nd latest sample date time"),
                            dated(Cell.SAMPLED_ON_3, "sampleDateTime3", "3rd latest sample date time"),
                            field(Cell.SAMPLE_RESULT, "sampleResult1", "Latest sample final laboratory result"),
                            field(Cell.SAMPLE_RESULT_2, "sampleResult2", "2nd latest sample final laboratory result"),
                            field(Cell.SAMPLE_RESULT_3, "sampleResult3", "3rd latest sample final laboratory result"),
                            field(Cell.DISTRICT, "responsibleDistrict", "Responsible district"),
                            field(Cell.WARD, "responsibleCommunity", "Responsible community"),
                            field(Cell.DISTRICT_2, "district", "District"),
                            field(Cell.WARD_2, "community", "Community"),
                            field(Cell.DETECTION, "initialDetectionPlace", "caseOrigin"),
                            field(Cell.DOSES, "vaccinationDoses", "numberOfDoses", "Number of doses"),
                            dated(Cell.LAST_DOSE_ON, "lastVaccinationDate", "Date of last vaccination"),
                            field(Cell.PLACEMENT, "quarantine", "Quarantine"),
                            field(Cell.OUTCOME, "outcome", "Outcome of case"),
                            dated(Cell.ENDED_ON, "outcomeDate", "Date of outcome")))
            .toList();

    static final List<ImportField> CONTACTS = Stream.concat(
                    person(),
                    Stream.of(
                            field(Cell.ID, "uuid", "Contact ID"),
                            field(Cell.ID_2, "externalID", "External ID"),
                            field(Cell.SOURCE, "caseIdExternalSystem", "Case ID in external system"),
                            field(
                                    Cell.SOURCE_2,
                                    "sourceCaseUuid",
                                    "caze.uuid",
                                    "caze",
                                    "Source case",
                                    "Source case ID"),
                            field(Cell.CLASSIFICATION, "contactClassification", "Contact classification"),
                            dated(Cell.LAST_ON, "lastContactDate", "Date of last contact"),
                            dated(Cell.REPORTED_ON, "reportDateTime", "Report date", "Date of report"),
                            field(Cell.DISTRICT, "district", "Responsible district"),
                            field(Cell.WARD, "community", "Responsible community"),
                            field(Cell.SETTING, "relationToCase", "Relationship with case"),
                            field(Cell.SETTING_2, "contactProximity", "Type of contact"),
                            field(Cell.DOSES, "vaccinationDoses", "numberOfDoses", "Number of doses"),
                            dated(Cell.LAST_DOSE_ON, "lastVaccinationDate", "Date of last vaccination"),
                            field(Cell.PLACEMENT, "quarantine", "Quarantine"),
                            field(Cell.OUTCOME, "followUpStatus", "Follow-up status"),
                            field(Cell.OUTCOME_3, "contactStatus", "Contact status")))
            .toList();

    private SormasForms() {}

    private static Stream<ImportField> person() {
        return Stream.concat(
                Stream.of(
                        needed(Cell.FIRST_NAME, "person.firstName", "First name", "First name of contact person"),
                        needed(Cell.LAST_NAME, "person.lastName", "Last name", "Last name of contact person"),
                        field(Cell.SEX, "person.sex", "Sex"),
                        dated(
                                Cell.BIRTH,
                                "birthdate",
                                "person.birthdate",
                                "Date of birth",
                                "Birth date",
                                "Date of birth (year / month / day)"),
                        field(
                                Cell.OUTCOME_2,
                                "person.presentCondition",
                                "presentCondition",
                                "Present condition of person"),
                        dated(Cell.DIED_ON, "person.deathDate", "deathDate", "Date of death"),
                        field(Cell.BIRTH_DAY, "person.birthdateDD", "Day of birth"),
                        field(Cell.BIRTH_MONTH, "person.birthdateMM", "Month of birth"),
                        field(Cell.BIRTH_YEAR, "person.birthdateYYYY", "Year of birth"),
                        field(Cell.AGE, "person.approximateAge", "approximateAge", "Age"),
                        field(Cell.AGE_UNIT, "person.approximateAgeType", "approximateAgeType", "Unit")),
                home());
    }

    private static Stream<ImportField> home() {
        return Stream.of(
                field(Cell.PHONE, "person.phone", "Primary phone number", "Phone number"),
                field(Cell.PASSPORT, "person.passportNumber", "Passport number"),
                field(Cell.DOCUMENT, "person.nationalHealthId", "National health ID"),
                field(Cell.ADDRESS, "person.address.street", "Street"),
                field(Cell.HOUSE, "person.address.houseNumber", "House number"),
                field(Cell.CITY, "person.address.city", "City"),
                field(Cell.DISTRICT_3, "person.address.district", "Address District"),
                field(Cell.WARD_3, "person.address.community", "Address Community"));
    }

    private static ImportField field(String code, String... names) {
        return new ImportField(code, "cases.import.column." + code, false, Set.of(names));
    }

    private static ImportField needed(String code, String... names) {
        return new ImportField(code, "cases.import.column." + code, true, Set.of(names));
    }

    /** A day: captions say in brackets how the user's days are written. */
    private static ImportField dated(String code, String... names) {
        Set<String> all = new HashSet<>(Set.of(names));
        for (String name : names) {
            for (String form :
                    List.of("dd/MM/yyyy", "MM/dd/yyyy", "dd.MM.yyyy", "yyyy-MM-dd", "d/M/yyyy", "M/d/yyyy")) {
                all.add(name + " (" + form + ")");
            }
        }
        return new ImportField(code, "cases.import.column." + code, false, all);
    }
}
