package cn.zhizhen.assessment.answering;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** One saved answer. Its revision rises with each change; an answer taken back stays as a JSON null. */
@Entity
public class Answer extends PanacheEntityBase {

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

    static Answer of(long assessment, String id) {
        var answer = new Answer();
        answer.key = new Key(assessment, id);
        return answer;
    }

    /** All answers of an assessment by id. */
    public static Map<String, Answer> of(Assessment assessment) {
        var answers = new LinkedHashMap<String, Answer>();
        Answer.<Answer>stream("key.assessment = ?1 order by key.answer", assessment.id)
                .forEach(answer -> answers.put(answer.key.answer(), answer));
        return answers;
    }
}
