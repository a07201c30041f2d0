package cn.zhizhen.assessment.answering;

import cn.zhizhen.assessment.answering.Answering.Change;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** What a numbered change of a device led to, so that the same one, sent again, is told the same and changes nothing. */
@Entity
public class Operation {

    @Embeddable
    public record Key(@Column(name = "assessment_id") long assessment, String account, String device, long sequence)
            implements Serializable {

        static Key of(Assessment assessment, Author author) {
            return new Key(assessment.id, author.account(), author.device(), author.sequence());
        }
    }

    @EmbeddedId
    public Key key;

    public String digest;

    /** Revision and time by answer; the value only where it is not the one that was sent. */
    @Convert(converter = JsonColumn.class)
    public JsonNode outcome;

    public Instant doneAt;

    static Operation of(Key key, Map<String, Change> changes, Map<String, DraftView.AnswerView> answers, Instant now) {
        var operation = new Operation();
        operation.key = key;
        operation.digest = digest(changes);
        operation.doneAt = now;
        var outcome = JsonNodeFactory.instance.objectNode();
        answers.forEach((id, answer) -> {
            var told = outcome.putObject(id)
                    .put("revision", answer.revision())
                    .put("savedAt", answer.savedAt().toString());
            if (!answer.value().equals(changes.get(id).value())) {
                told.set("value", answer.value());
            }
        });
        operation.outcome = outcome;
        return operation;
    }

    boolean changes(Map<String, Change> changes) {
        return digest.equals(digest(changes));
    }

    /** The answers as they were told the first time. */
    Map<String, DraftView.AnswerView> answers(Map<String, Change> changes) {
        var answers = new LinkedHashMap<String, DraftView.AnswerView>();
        changes.forEach((id, change) -> {
            var told = outcome.get(id);
            answers.put(
                    id,
                    new DraftView.AnswerView(
                            told.has("value") ? told.get("value") : change.value(),
                            told.get("revision").intValue(),
                            Instant.parse(told.get("savedAt").textValue())));
        });
        return answers;
    }

    private static String digest(Map<String, Change> changes) {
        var text = new StringBuilder();
        new TreeMap<>(changes)
                .forEach((id, change) -> text.append(id)
                        .append('\n')
                        .append(change.value())
                        .append('\n')
                        .append(change.revision())
                        .append('\n'));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
