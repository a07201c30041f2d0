package cn.zhizhen.assessment.answering;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;

/** One saved answer. Its revision rises with each change; an answer taken back stays as a JSON null. */
@Entity
public class Answer {

    @Embeddable
    public record Key(@Column(name = "assessment_id") long assessment, String answer) implements Serializable {}

    @EmbeddedId
    public Key key;

    @Convert(converter = JsonColumn.class)
    public JsonNode content;

    public int revision;

    public Instant savedAt;

    /** Public id of the account. */
    public String savedBy;

    /** The first revision of an answer. */
    public static Answer first(Assessment assessment, String id, JsonNode content, Instant now, String account) {
        var answer = new Answer();
        answer.key = new Key(assessment.id, id);
        answer.replace(content, now, account);
        return answer;
    }

    void replace(JsonNode value, Instant now, String account) {
        content = value;
        revision++;
        savedAt = now;
        savedBy = account;
    }
}
