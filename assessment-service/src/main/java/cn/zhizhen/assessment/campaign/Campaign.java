package cn.zhizhen.assessment.campaign;

import cn.zhizhen.assessment.document.Identity;
import cn.zhizhen.assessment.document.Text;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** A round of assessment (评估批次): which questions, which yardsticks, which targets, from which day to which. */
@Entity
public class Campaign extends PanacheEntityBase {

    /** Days begin and end where the enterprises are. */
    private static final ZoneId PLACE = ZoneId.of("Asia/Shanghai");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String publicId = UUID.randomUUID().toString();

    public String titleZh;

    public String titleEn;

    public String questionnaireId;

    public String questionnaireVersion;

    public String targetsId;

    public String targetsVersion;

    /** Identities separated by blanks. */
    public String scorecards;

    public LocalDate opens;
    public LocalDate closes;
    public int revision;

    /** Derived from the days, never stored. */
    public enum State {
        UPCOMING,
        OPEN,
        CLOSED;

        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public static Optional<Campaign> findByPublicId(String publicId) {
        return find("publicId", publicId).firstResultOptional();
    }

    /** True for the first of those who saw this revision; the others wait for it and come too late. */
    boolean isMineToChange() {
        return update("revision = revision + 1 where id = ?1 and revision = ?2", id, revision) == 1;
    }

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), PLACE);
    }

    /** The first moment after a day. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(PLACE).toInstant();
    }

    public State state(Clock clock) {
        var today = today(clock);
        if (today.isBefore(opens)) {
            return State.UPCOMING;
        }
        return today.isAfter(closes) ? State.CLOSED : State.OPEN;
    }

    public Text title() {
        return new Text(titleZh, titleEn);
    }

    public Identity questionnaire() {
        return new Identity(questionnaireId, questionnaireVersion);
    }

    public Identity targets() {
        return new Identity(targetsId, targetsVersion);
    }

    public List<Identity> scorecardIdentities() {
        return Arrays.stream(scorecards.split(" ")).map(Campaign::identity).toList();
    }

    public void scorecardIdentities(List<Identity> identities) {
        scorecards = identities.stream().map(Identity::toString).collect(Collectors.joining(" "));
    }

    private static Identity identity(String text) {
        var parts = text.split("/");
        return new Identity(parts[0], parts[1]);
    }
}
