package cn.zhizhen.assessment.answering;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Transient;
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

    /** The device whose changes, with nobody else's between them, led here; null when it did not name itself. */
    public String device;

    /** The number of the last of these changes. */
    public Long sequence;

    /** The revision that the first of these changes found. */
    public Integer chainFrom;

    @Transient
    private boolean added;

    /** The first revision of an answer. */
    public static Answer first(Assessment assessment, String id, JsonNode content, Instant now, String account) {
        return first(assessment, id, content, now, new Author(account, null));
    }

    static Answer first(Assessment assessment, String id, JsonNode content, Instant now, Author author) {
        var answer = new Answer();
        answer.key = new Key(assessment.id, id);
        answer.added = true;
        answer.replace(content, now, author);
        return answer;
    }

    /** Whether this row is not in the database yet. */
    boolean isNew() {
        return added;
    }

    void replace(JsonNode value, Instant now, Author author) {
        chainFrom = endsChainOf(author) ? chainFrom : author.isNumbered() ? Integer.valueOf(revision) : null;
        device = author.device();
        sequence = author.sequence();
        content = value;
        revision++;
        savedAt = now;
        savedBy = author.account();
    }

    /** Whether the last change was this author's, on this device. */
    boolean endsChainOf(Author author) {
        return author.isNumbered()
                && author.device().equals(device)
                && author.account().equals(savedBy);
    }

    /** Whether an author who saw that revision has seen everything that others did to this answer. */
    boolean isKnownTo(Author author, int seen) {
        return seen == revision || endsChainOf(author) && chainFrom <= seen && seen < revision;
    }

    /** Whether the same device has said something newer already. */
    boolean overtakes(Author author) {
        return endsChainOf(author) && author.sequence() <= sequence;
    }
}
