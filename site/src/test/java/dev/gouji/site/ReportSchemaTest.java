package dev.gouji.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code report.json} is what its schema says. */
class ReportSchemaTest {

    @TempDir
    Path folder;

    @Test
    void the_report_follows_the_schema() throws IOException {
        assertEquals(List.of(), schema().validate(json(), InputFormat.JSON));
    }

    @Test
    void the_schema_refuses_what_the_contract_does_not_know() throws IOException {
        String json = json();
        for (String[] change : new String[][] {
            {"\"gouji/report/v1\"", "\"gouji/report/v2\""},
            {"\"verdict\" : \"satisfied\"", "\"verdict\" : \"passed\""},
            {"\"status\" : \"unreadable\"", "\"status\" : \"broken\""},
            {"\"page\" : 12", "\"page\" : 0"},
            {"\"fingerprint\" : \"", "\"fingerprint\" : \"z"},
        }) {
            assertTrue(json.contains(change[0]), change[0]);
            assertFalse(
                    schema().validate(json.replace(change[0], change[1]), InputFormat.JSON)
                            .isEmpty(),
                    change[1]);
        }
    }

    @Test
    void every_property_that_is_written_is_described_and_the_other_way_round() throws IOException {
        Set<String> described = new TreeSet<>();
        collect(JsonMapper.shared().readTree(schemaText()), described);
        Set<String> written = new TreeSet<>();
        names(JsonMapper.shared().readTree(json()), written);
        assertEquals(described, written);
    }

    @Test
    void a_result_is_written_as_the_contract_prints_it() throws IOException {
        JsonNode result = JsonMapper.shared().readTree(json()).at("/documents/1/results/1");
        assertEquals("annual-report/placement-rate", result.at("/rule").asString());
        assertEquals("教职成司函〔2023〕28号", result.at("/clause").asString());
        assertEquals("violated", result.at("/verdict").asString());
        assertEquals("new", result.at("/status").asString());
        assertEquals("stated", result.at("/locations/0/role").asString());
        assertEquals(12, result.at("/locations/0/page").asInt());
        assertEquals("[72.0,101.3,451.3,14.0]", result.at("/locations/0/box").toString());
        assertEquals("6132 ÷ 6370", result.at("/evidence/formula").asString());
        assertEquals("[\"96.115\",\"96.125\"]", result.at("/evidence/interval").toString());
        assertEquals("6132人", result.at("/evidence/operands/0/quote").asString());
        assertEquals("6132 → 6123", result.at("/evidence/repair").asString());
    }

    private String json() throws IOException {
        return Written.of(SampleReport.report(), Locale.CHINESE, folder).file("qa/report.json");
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schemaText());
    }

    private static String schemaText() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ReportWriter.class.getResourceAsStream("gouji-report-v1.schema.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void collect(JsonNode schema, Set<String> names) {
        if (schema.has("properties") && schema.has("type")) {
            names.addAll(schema.get("properties").propertyNames());
        }
        schema.forEach(child -> collect(child, names));
    }

    private static void names(JsonNode json, Set<String> names) {
        if (json.isObject()) {
            names.addAll(json.propertyNames());
        }
        json.forEach(child -> names(child, names));
    }
}
