package cn.zhizhen.assessment.statistics;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The figures of some enterprises, counted from their frozen results one by one. */
final class Recount {

    private static final Map<String, String> COLUMNS = Map.of(
            "league", "league", "banner", "region", "industry", "division", "size", "size", "type", "industry_type");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private record Value(BigDecimal value, BigDecimal numerator, BigDecimal denominator) {

        /** Before it was rounded, where it is a rate. */
        BigDecimal exact() {
            return denominator == null
                    ? value
                    : numerator.multiply(new BigDecimal(100)).divide(denominator, MathContext.DECIMAL128);
        }
    }

    private int replies;
    private final Map<String, List<Value>> values = new HashMap<>();

    /** By the key of a grouping, and under {@code total}; only the latest snapshots count. */
    static Map<String, Recount> by(String grouping, EntityManager database) {
        var counted = new TreeMap<String, Recount>();
        for (var row : rows(
                "select e." + COLUMNS.get(grouping)
                        + ", s.content from assessment a join enterprise e on e.id = a.enterprise_id"
                        + " join snapshot s on s.assessment_id = a.id and s.number = a.snapshot_number",
                database)) {
            var result = read((String) row[1]);
            counted.computeIfAbsent((String) row[0], key -> new Recount()).add(result);
            counted.computeIfAbsent("total", key -> new Recount()).add(result);
        }
        assertFalse(counted.isEmpty());
        return counted;
    }

    int replies() {
        return replies;
    }

    int n(String indicator) {
        return values(indicator).size();
    }

    long ofLevel(String indicator, int level) {
        return values(indicator).stream()
                .filter(value -> value.value().intValue() == level)
                .count();
    }

    BigDecimal mean(String indicator) {
        return values(indicator).stream()
                .map(Value::exact)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(new BigDecimal(n(indicator)), 2, RoundingMode.HALF_UP);
    }

    BigDecimal pooled(String indicator) {
        var part = values(indicator).stream().map(Value::numerator).reduce(BigDecimal.ZERO, BigDecimal::add);
        var whole = values(indicator).stream().map(Value::denominator).reduce(BigDecimal.ZERO, BigDecimal::add);
        return part.multiply(new BigDecimal(100)).divide(whole, 2, RoundingMode.HALF_UP);
    }

    private List<Value> values(String indicator) {
        return values.getOrDefault(indicator, List.of());
    }

    private void add(JsonNode result) {
        replies++;
        for (var outcome : result.get("outcomes")) {
            var card = outcome.get("scorecard").get("id").textValue();
            if (card.equals("regional-targets")) {
                outcome.get("indicators").forEach(this::addRate);
            }
            if (outcome.has("score")) {
                add(card + "-score", new Value(outcome.get("score").decimalValue(), null, null));
            }
            if (outcome.has("level")) {
                add(card + "-level", new Value(outcome.get("level").get("level").decimalValue(), null, null));
            }
        }
    }

    private void addRate(JsonNode indicator) {
        if (indicator.has("value")) {
            add(
                    indicator.get("id").textValue(),
                    new Value(
                            indicator.get("value").decimalValue(),
                            indicator.get("numerator").decimalValue(),
                            indicator.get("denominator").decimalValue()));
        }
    }

    private void add(String indicator, Value value) {
        values.computeIfAbsent(indicator, id -> new ArrayList<>()).add(value);
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(String sql, EntityManager database) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(sql).getResultList());
    }
}
