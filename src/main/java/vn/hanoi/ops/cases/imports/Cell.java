package vn.hanoi.ops.cases.imports;

import java.util.Map;

/** Codes of what a column of a line list can bring; each layout says under which heads. */
final class Cell {

    static final String ID = "id";
    static final String ID_2 = "id2";
    static final String ID_3 = "id3";
    static final String KIND = "kind";
    static final String NAME = "name";
    static final String FIRST_NAME = "firstName";
    static final String MIDDLE_NAME = "middleName";
    static final String LAST_NAME = "lastName";
    static final String BIRTH = "birth";
    static final String BIRTH_DAY = "birthDay";
    static final String BIRTH_MONTH = "birthMonth";
    static final String BIRTH_YEAR = "birthYear";
    static final String AGE = "age";
    static final String AGE_UNIT = "ageUnit";
    static final String SEX = "sex";
    static final String PHONE = "phone";
    static final String CCCD = "cccd";
    static final String CMND = "cmnd";
    static final String PASSPORT = "passport";
    static final String BHYT = "bhyt";
    static final String DOCUMENT_TYPE = "documentType";
    static final String DOCUMENT = "document";
    static final String HOUSE = "house";
    static final String ADDRESS = "address";
    static final String CITY = "city";
    static final String WARD = "ward";
    static final String WARD_2 = "ward2";
    static final String WARD_3 = "ward3";
    static final String DISTRICT = "district";
    static final String DISTRICT_2 = "district2";
    static final String DISTRICT_3 = "district3";
    static final String AREA = "area";
    static final String CLASSIFICATION = "classification";
    static final String METHOD = "method";
    static final String CT = "ct";
    static final String SAMPLED_ON = "sampledOn";
    static final String SAMPLED_ON_2 = "sampledOn2";
    static final String SAMPLED_ON_3 = "sampledOn3";
    static final String SAMPLE_RESULT = "sampleResult";
    static final String SAMPLE_RESULT_2 = "sampleResult2";
    static final String SAMPLE_RESULT_3 = "sampleResult3";
    /** Days of samples with the columns of their results. */
    static final Map<String, String> SAMPLES =
            Map.of(SAMPLED_ON, SAMPLE_RESULT, SAMPLED_ON_2, SAMPLE_RESULT_2, SAMPLED_ON_3, SAMPLE_RESULT_3);

    static final String RESULT_AT = "resultAt";
    static final String REPORTED_ON = "reportedOn";
    static final String DETECTION = "detection";
    static final String ONSET_ON = "onsetOn";
    static final String DOSES = "doses";
    static final String LAST_DOSE_ON = "lastDoseOn";
    static final String OUTCOME = "outcome";
    static final String OUTCOME_2 = "outcome2";
    static final String OUTCOME_3 = "outcome3";
    static final String ENDED_ON = "endedOn";
    static final String DIED_ON = "diedOn";
    static final String SOURCE = "source";
    static final String SOURCE_2 = "source2";
    static final String SOURCE_3 = "source3";
    static final String LAST_ON = "lastOn";
    static final String SETTING = "setting";
    static final String SETTING_2 = "setting2";
    static final String PLACEMENT = "placement";

    private Cell() {}
}
