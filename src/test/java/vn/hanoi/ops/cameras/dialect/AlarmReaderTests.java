package vn.hanoi.ops.cameras.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.cameras.DeviceAlarm.What;

class AlarmReaderTests {

    private static final Habits HABITS = new Habits(ZoneId.of("Asia/Ho_Chi_Minh"), "person", List.of());

    private final AlarmReader reader = new AlarmReader();

    @Test
    void aLineIsCrossedAsTheOnvifSpecificationSaysIt() {
        Message crossed =
                new Message("MyDevice/onvif-ej/RuleEngine/LineDetector/Crossed/&1/2/MyImportantFence1", """
                {"UtcTime":"2008-10-10T12:24:57.321Z","Source":{"VideoSource":"1","AnalyticsConfiguration":"2",\
                "Rule":"MyImportantFence1"},"Data":{"ObjectId":"15"}}""".getBytes(
                                StandardCharsets.UTF_8));
        assertThat(reader.read("onvif", crossed, HABITS))
                .containsExactly(new Alarm(
                        "MyImportantFence1",
                        What.LINE,
                        "MyImportantFence1",
                        Instant.parse("2008-10-10T12:24:57.321Z"),
                        false));
    }

    @Test
    void aFieldAlarmsWhenSomebodyIsInsideAndNotWhenTheFieldIsEmpty() {
        String inside = """
                {"UtcTime":"2021-09-20T19:00:00Z","Source":{"VideoSource":"1","Rule":"Cổng"},"Data":{"IsInside":%s}}""";
        for (String yes : List.of("true", "\"true\"", "1", "\"1\"")) {
            assertThat(onvif("RuleEngine/FieldDetector/ObjectsInside", inside.formatted(yes)))
                    .extracting(Alarm::what)
                    .containsExactly(What.FIELD);
        }
        for (String no : List.of("false", "\"false\"", "0", "\"\"", "null")) {
            assertThat(onvif("RuleEngine/FieldDetector/ObjectsInside", inside.formatted(no)))
                    .isEmpty();
        }
        assertThat(onvif(
                        "tns1:RuleEngine/LoiteringDetector/ObjectIsLoitering",
                        inside.replace("IsInside", "State").formatted("true")))
                .extracting(Alarm::what)
                .containsExactly(What.LOITERING);
        assertThat(onvif(
                        "VideoSource/GlobalSceneChange/AnalyticsService",
                        inside.replace("IsInside", "State").formatted("true")))
                .extracting(Alarm::what)
                .containsExactly(What.COVERED);
    }

    @Test
    void aNoticeInXmlIsReadAndAnInitialStateIsARepetition() {
        String notice = """
                <wsnt:NotificationMessage xmlns:wsnt="http://docs.oasis-open.org/wsn/b-2" xmlns:tt="http://www.onvif.org/ver10/schema">
                <wsnt:Topic>tns1:RuleEngine/FieldDetector/ObjectsInside</wsnt:Topic><wsnt:Message>
                <tt:Message UtcTime="2021-09-20T19:00:00Z" PropertyOperation="Changed"><tt:Source>
                <tt:SimpleItem Name="Rule" Value="Hanh lang"/></tt:Source><tt:Data>
                <tt:SimpleItem Name="IsInside" Value="true"/></tt:Data></tt:Message></wsnt:Message></wsnt:NotificationMessage>""";
        assertThat(reader.read("onvif", Message.of(notice), HABITS))
                .extracting(Alarm::stream, Alarm::what, Alarm::again)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Hanh lang", What.FIELD, false));
        assertThat(reader.read("onvif", Message.of(notice.replace("Changed", "Initialized")), HABITS))
                .extracting(Alarm::again)
                .containsExactly(true);
        assertThat(reader.read("onvif", Message.of(notice.replace("Changed", "Deleted")), HABITS))
                .isEmpty();
    }

    @Test
    void hikvisionsAlertsOfPeopleAreReadInEveryNamespace() {
        String alert = """
                <EventNotificationAlert version="1.0"%s><channelID>34</channelID>
                <dateTime>2021-09-21T02:00:00+07:00</dateTime><eventType>%s</eventType><eventState>active</eventState>
                <DetectionRegionList><DetectionRegionEntry><regionID>2</regionID></DetectionRegionEntry></DetectionRegionList>
                <detectionTarget>human</detectionTarget><isDataRetransmission>%s</isDataRetransmission>
                </EventNotificationAlert>""";
        for (String space : List.of(
                "",
                " xmlns=\"urn:psialliance-org\"",
                " xmlns=\"http://www.hikvision.com/ver20/XMLSchema\"",
                " xmlns=\"http://www.isapi.org/ver20/XMLSchema\"")) {
            assertThat(hikvision(alert.formatted(space, "linedetection", "false")))
                    .containsExactly(new Alarm("34", What.LINE, "2", Instant.parse("2021-09-20T19:00:00Z"), false));
        }
        assertThat(hikvision(alert.formatted("", "fielddetection", "true")))
                .extracting(Alarm::what, Alarm::again)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(What.FIELD, true));
        assertThat(hikvision(alert.formatted("", "fielddetection", "false").replace("human", "vehicle")))
                .isEmpty();
        assertThat(hikvision(alert.formatted("", "fielddetection", "false").replace(">active<", ">inactive<")))
                .isEmpty();
        assertThat(hikvision(alert.formatted("", "shelteralarm", "false")))
                .extracting(Alarm::what)
                .containsExactly(What.COVERED);
        assertThat(hikvision("<!DOCTYPE x><EventNotificationAlert/>")).isEmpty();
    }

    @Test
    void dahuasEventsBeginAtChannelZeroAndEndSilently() {
        String events = """
                Code=CrossLineDetection;action=Start;index=3;data={
                   "Name" : "Cong chinh", "Object" : { "ObjectType" : "Human" }, "UTC" : 1632164400.0 }
                Code=VideoBlind;action=Start;index=0
                Code=CrossRegionDetection;action=Stop;index=0
                Code=CrossLineDetection;action=Pulse;index=1;data={ "Object" : { "ObjectType" : "Vehicle" } }
                """;
        assertThat(reader.read("dahua", Message.of(events), HABITS))
                .containsExactly(
                        new Alarm("4", What.LINE, "Cong chinh", Instant.ofEpochSecond(1_632_164_400), false),
                        new Alarm("1", What.COVERED, "", null, false));
        assertThat(new DahuaDialect().read(Message.of(events), HABITS)).containsExactly(new Said.Passed("event"));
    }

    @Test
    void brokenMessagesAndOtherProductsSayNothing() {
        for (String product : List.of("onvif", "hikvision", "dahua", "axis")) {
            for (String text : List.of("", "{", "<a", "Code=;action", "[]", "{\"UtcTime\":5}")) {
                assertThat(reader.read(product, Message.of(text), HABITS)).isEmpty();
            }
        }
    }

    private List<Alarm> onvif(String topic, String json) {
        return reader.read(
                "onvif", new Message("cam/onvif-ej/" + topic + "/&1/1", json.getBytes(StandardCharsets.UTF_8)), HABITS);
    }

    private List<Alarm> hikvision(String xml) {
        return reader.read("hikvision", Message.of(xml), HABITS);
    }
}
