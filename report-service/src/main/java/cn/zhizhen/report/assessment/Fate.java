package cn.zhizhen.report.assessment;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;

/**
 * What became of the data that a report was made from.
 *
 * @param state {@code standing}, {@code returned}, {@code superseded} or {@code withdrawn}
 * @param since when it came to that; null while it stands
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Fate(String state, Instant since) {}
