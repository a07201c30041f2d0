package cn.zhizhen.report.advice;

import cn.zhizhen.report.assessment.Assessments;
import cn.zhizhen.report.assessment.Snapshot;
import cn.zhizhen.report.policy.Clause;
import cn.zhizhen.report.text.Source;
import cn.zhizhen.report.text.Text;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestQuery;

/** The advice that holds for one submitted assessment, most urgent first. */
@Path("/api/advice")
@Authenticated
public class AdviceResource {

    private final Assessments assessments;
    private final Advisor advisor;

    AdviceResource(Assessments assessments, Advisor advisor) {
        this.assessments = assessments;
        this.advisor = advisor;
    }

    /** @param limit how many items to give at the most, all when left out */
    @GET
    @Cache(noStore = true)
    public Answer advice(@NotBlank @RestQuery String assessment, @Positive @RestQuery Integer limit) {
        var selection = advisor.select(Snapshot.read(assessments.result(assessment)));
        return new Answer(
                selection.items().stream()
                        .limit(limit == null ? Long.MAX_VALUE : limit)
                        .map(advised -> Item.of(advised, advisor.clause(advised)))
                        .toList(),
                selection.items().size(),
                selection.expired());
    }

    /**
     * @param total items that hold, whether given or not
     * @param expired items that would hold, were they still valid
     */
    public record Answer(List<Item> items, int total, int expired) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            String id,
            Theme theme,
            Horizon horizon,
            int weight,
            Text title,
            Text why,
            String indicator,
            List<Evidence> evidence,
            List<Text> steps,
            List<Text> proof,
            List<AdviceItem.Effect> effects,
            Text scene,
            AdviceItem.Cited cost,
            @JsonProperty("case") AdviceItem.Cited example,
            Text caution,
            Clause clause,
            Source source,
            LocalDate validUntil) {

        static Item of(Advised advised, Clause clause) {
            var item = advised.item();
            return new Item(
                    item.id(),
                    item.theme(),
                    item.horizon(),
                    item.weight(),
                    item.title(),
                    advised.why(),
                    advised.indicator(),
                    advised.evidence(),
                    item.steps(),
                    item.proof(),
                    item.effects(),
                    item.scene(),
                    item.cost(),
                    item.example(),
                    item.caution(),
                    clause,
                    item.source(),
                    item.validUntil());
        }
    }
}
