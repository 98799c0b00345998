package vn.hanoi.ops.probe.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.access.policy.AllFields;
import vn.hanoi.ops.access.privacy.AreaRelation;
import vn.hanoi.ops.access.privacy.Cell;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.access.privacy.PolicyRule;
import vn.hanoi.ops.access.privacy.PolicyVersion;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.access.privacy.PrivacyPolicy;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.access.privacy.RequestPurpose;
import vn.hanoi.ops.access.privacy.Sensitivity;
import vn.hanoi.ops.access.privacy.Visibility;
import vn.hanoi.ops.access.ui.GuardedTexts;
import vn.hanoi.ops.kernel.LiveChannel;
import vn.hanoi.ops.probe.matrix.ChannelReaders.Read;
import vn.hanoi.ops.probe.matrix.PolicyRows.Said;

/**
 * Every role, relation, purpose, declared field and channel: what really comes out of the channel against what the
 * policy's rows say. Fields are those of whatever rooms the console has.
 */
@SpringBootTest
@AutoConfigureMockMvc
@ViewPackages(packages = "vn.hanoi.ops.shell")
@Import({Sample.EveryKind.class, PrivacyMatrixTests.Endpoint.class})
@WithOfficer(Role.ADMIN)
class PrivacyMatrixTests extends SpringBrowserlessTest {

    @Autowired
    AllFields fields;

    @Autowired
    Privacy privacy;

    @Autowired
    PrivacyPolicy policy;

    @Autowired
    GuardedTexts texts;

    @Autowired
    LiveChannel live;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    @Autowired
    JsonMapper json;

    private ChannelReaders readers;
    private PolicyRows rows;
    private List<Guarded<String>> values;

    /** Gives out every field in every relation, as the endpoints of the rooms give out theirs. */
    @RestController
    static class Endpoint {

        private final AllFields fields;

        Endpoint(AllFields fields) {
            this.fields = fields;
        }

        @GetMapping("/api/sample")
        @PreAuthorize("isAuthenticated()")
        List<Guarded<String>> values() {
            return PrivacyMatrixTests.values(fields.all());
        }
    }

    @BeforeEach
    void prepare() {
        readers = new ChannelReaders(this, texts, live, text("access.hidden"));
        rows = new PolicyRows(jdbc);
        values = values(fields.all());
    }

    @Test
    void everyKindOfDataEveryMaskAndEveryRelationIsThere() {
        assertThat(values).hasSizeGreaterThanOrEqualTo(7 * 6 * 5);
        assertThat(fields.all()).extracting(DeclaredField::sensitivity).contains(Sensitivity.values());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whatComesOutIsWhatThePolicySays(Role role) throws Exception {
        assertThat(differences(role, EnumSet.allOf(Channel.class), purposes(role)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void looseningOneCellIsNoticed(Channel channel) throws Exception {
        assertThat(withRule(
                        new Cell(Visibility.SHOWN, false),
                        channel,
                        () -> differences(Role.WARD_POLICE, Set.of(channel), Set.of(Purpose.QUARANTINE))))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("BELOW sample.health.whole", "HIDDEN"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            names = {"LIST", "FORM", "API"})
    void offeringARevealThatThePolicyDoesNotOfferIsNoticed(Channel channel) throws Exception {
        assertThat(withRule(
                        new Cell(Visibility.MASKED, true),
                        channel,
                        () -> differences(Role.WARD_POLICE, Set.of(channel), Set.of(Purpose.NONE))))
                .hasSize(1);
    }

    @Test
    void nobodyWithoutAPostReadsAnything() {
        Officer nobody = new Officer("nobody", "", Set.of(), AreaScope.CITY);
        for (Channel channel : Channel.values()) {
            assertThat(values)
                    .allSatisfy(value ->
                            assertThat(privacy.on(channel, nobody).text(value)).isEmpty());
        }
    }

    /** Every purpose that the role may name, none, an emergency that is not open, and one that is not the role's. */
    private Set<Purpose> purposes(Role role) {
        Set<Purpose> purposes = EnumSet.of(Purpose.NONE, Purpose.EMERGENCY);
        Arrays.stream(Purpose.values()).filter(p -> rows.mayName(role, p)).forEach(purposes::add);
        Arrays.stream(Purpose.values())
                .filter(p -> !rows.mayName(role, p))
                .findFirst()
                .ifPresent(purposes::add);
        return purposes;
    }

    private List<String> differences(Role role, Set<Channel> channels, Set<Purpose> purposes) throws Exception {
        List<String> found = new ArrayList<>();
        for (Purpose purpose : purposes) {
            for (Channel channel : channels) {
                List<Read> read = read(role, purpose, channel);
                for (int i = 0; i < values.size(); i++) {
                    compare(found, role, purpose, channel, i, read.get(i));
                }
            }
        }
        return found;
    }

    private void compare(List<String> found, Role role, Purpose purpose, Channel channel, int place, Read read) {
        AreaRelation relation = AreaRelation.values()[place % AreaRelation.values().length];
        DeclaredField field = values.get(place).field();
        boolean refused = channel == Channel.API && purpose == Purpose.EMERGENCY;
        Said said = refused ? Said.NOTHING : rows.say(role, relation, field, purpose, channel);
        String expected =
                switch (said.visibility()) {
                    case "SHOWN" -> Sample.value(field.mask());
                    case "MASKED" -> Sample.masked(field.mask());
                    default -> "";
                };
        boolean reveal = channel == Channel.FORM && said.visibility().equals("MASKED") && said.revealable();
        if (!read.text().equals(expected) || read.revealable() != reveal) {
            found.add("%s %s %s %s for %s: %s said, '%s' %s read"
                    .formatted(role, channel, relation, field.code(), purpose, said, read.text(), read.revealable()));
        }
    }

    private List<Read> read(Role role, Purpose purpose, Channel channel) throws Exception {
        if (channel == Channel.API) {
            return answers(role, purpose);
        }
        Officer officer = new Officer("matrix", "", Set.of(role), new AreaScope(List.of(Sample.DISTRICT)));
        var disclosure = privacy.on(channel, officer).serving(purpose);
        if (channel != Channel.LIST) {
            return readers.read(disclosure, values);
        }
        List<Read> read = new ArrayList<>();
        int relations = AreaRelation.values().length;
        for (int column = 0; column < values.size(); column += relations) {
            read.addAll(readers.read(disclosure, values.subList(column, column + relations)));
        }
        return read;
    }

    private List<Read> answers(Role role, Purpose purpose) throws Exception {
        MockHttpServletRequestBuilder request = get("/api/sample");
        if (purpose != Purpose.NONE) {
            request.header(RequestPurpose.HEADER, purpose.name());
        }
        MockHttpServletResponse answer = mvc.perform(
                        request.with(jwt().jwt(token -> token.claim("preferred_username", "matrix" + role)
                                        .claim("areas", List.of("2021:" + Sample.DISTRICT)))
                                .authorities(new SimpleGrantedAuthority("ROLE_" + role))))
                .andReturn()
                .getResponse();
        if (answer.getStatus() == HttpStatus.BAD_REQUEST.value()) {
            assertThat(answer.getContentAsString()).contains("PURPOSE_NOT_ALLOWED");
            return values.stream().map(v -> Read.of("")).toList();
        }
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
        List<Read> read = new ArrayList<>();
        json.readTree(answer.getContentAsByteArray())
                .forEach(node -> read.add(Read.of(node.isNull() ? "" : node.asString())));
        return read;
    }

    private interface Measured {
        List<String> run() throws Exception;
    }

    /** Runs with one more rule in force: police read one health field of a unit below. */
    private List<String> withRule(Cell cell, Channel channel, Measured measured) throws Exception {
        PolicyVersion current = policy.current();
        List<PolicyRule> rules = new ArrayList<>(current.rules());
        rules.add(new PolicyRule(
                9_999,
                Set.of(Role.WARD_POLICE),
                Set.of(AreaRelation.BELOW),
                Set.of(Sensitivity.HEALTH),
                "sample.health.whole",
                Set.of(),
                Set.of(channel),
                cell,
                "Mutation",
                ""));
        Object before = ReflectionTestUtils.getField(policy, "versions");
        ReflectionTestUtils.setField(
                policy,
                "versions",
                List.of(new PolicyVersion(
                        99, current.validFrom(), "", current.emergency(), rules, current.purposes())));
        try {
            return measured.run();
        } finally {
            ReflectionTestUtils.setField(policy, "versions", before);
        }
    }

    private static List<Guarded<String>> values(List<DeclaredField> fields) {
        return fields.stream()
                .flatMap(field -> Arrays.stream(AreaRelation.values()).map(relation -> Sample.of(field, relation)))
                .toList();
    }
}
