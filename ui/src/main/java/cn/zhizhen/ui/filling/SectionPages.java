package cn.zhizhen.ui.filling;

import cn.zhizhen.ui.kept.KeptForms;
import cn.zhizhen.ui.page.Page;
import cn.zhizhen.ui.questionnaire.Given;
import cn.zhizhen.ui.questionnaire.Question;
import cn.zhizhen.ui.questionnaire.Questionnaire;
import cn.zhizhen.ui.refusal.Refused;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The pages on which answers are given: one form for each section, and single answers for the script of that form. */
@Path("/assessments/{id}")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class SectionPages {

    @CheckedTemplate(basePath = "filling", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SectionPage(Sheet sheet, String code) implements TemplateInstance {}

    @CheckedTemplate(basePath = "filling", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FieldVerdict(Field field) implements TemplateInstance {}

    @CheckedTemplate(basePath = "filling", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FieldEcho(Given understood) implements TemplateInstance {}

    @CheckedTemplate(basePath = "filling", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FieldDoubt(Draft.Doubt doubt) implements TemplateInstance {}

    /** What the script of the form is told after it sent one answer. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Receipt(
            String mark,
            List<String> notAsked,
            Draft.Progress progress,
            String verdict,
            String echo,
            Map<String, String> doubts) {}

    @Inject
    Filling filling;

    @Inject
    KeptForms kept;

    @GET
    @Path("sections/{section}")
    public TemplateInstance section(String id, String section) {
        if (kept.typed().isEmpty()) {
            return new SectionPage(filling.sheet(id, section), null);
        }
        var refused = kept.refusal(409, 422);
        return new SectionPage(
                filling.sheet(
                        id,
                        section,
                        new Typed(kept.typed()),
                        refused.map(Refused::errors).orElse(List.of())),
                refused.map(Refused::code).orElse(null));
    }

    @POST
    @Path("sections/{section}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(String id, String section, MultivaluedMap<String, String> form) {
        var typed = new Typed(form);
        var questionnaire = filling.questionnaire(typed.questionnaire());
        var posted = questionnaire.section(section).orElseThrow(Refused::notFound);
        var notAsked = filling.save(id, posted, typed);
        return Page.to(destination(id, questionnaire, posted, typed, notAsked)).build();
    }

    @PUT
    @Path("answers/{answer}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    public Response saveOne(String id, String answer, MultivaluedMap<String, String> form) {
        var typed = new Typed(form);
        var question =
                filling.questionnaire(typed.questionnaire()).question(answer).orElseThrow(Refused::notFound);
        try {
            return Response.ok(receipt(filling.save(id, question, typed), typed.understood(question)))
                    .build();
        } catch (Refused refused) {
            if (refused.errors().isEmpty()) {
                throw refused;
            }
            return verdict(id, question, typed, refused);
        }
    }

    private static Receipt receipt(FillingClient.Saved saved, Optional<Given> understood) {
        return new Receipt(
                Mark.of(saved.answer()).toString(),
                notAsked(saved.applicability()),
                saved.progress(),
                "",
                understood.map(given -> new FieldEcho(given).render().strip()).orElse(null),
                doubts(saved.doubts()));
    }

    /** What is asked back now, by answer, ready to be shown. */
    private static Map<String, String> doubts(List<Draft.Doubt> doubts) {
        return doubts == null
                ? Map.of()
                : doubts.stream()
                        .collect(Collectors.toMap(
                                Draft.Doubt::answer, doubt -> new FieldDoubt(doubt).render(), (first, next) -> first));
    }

    private Response verdict(String id, Question question, Typed typed, Refused refused) {
        var draft = filling.draft(id);
        var questionnaire = filling.questionnaire(draft);
        var field = Sheet.field(draft, questionnaire, question, typed, refused.errors());
        return Response.status(refused.status())
                .entity(new Receipt(field.markText(), null, null, new FieldVerdict(field).render(), null, null))
                .build();
    }

    /** The next section, or the same once more when an answer on it has brought up further questions. */
    private static String destination(
            String id,
            Questionnaire questionnaire,
            Questionnaire.Section section,
            Typed typed,
            Map<String, Boolean> applicability) {
        var assessment = "/assessments/" + id;
        var here = assessment + "/sections/" + section.id();
        var broughtUp = section.questions().stream()
                .filter(question -> !applicability.isEmpty()
                        && applicability.getOrDefault(question.id(), true)
                        && !typed.has(question))
                .findFirst();
        if (broughtUp.isPresent()) {
            return here + "#q-" + broughtUp.get().answer();
        }
        return switch (typed.go()) {
            case "" ->
                questionnaire
                        .asking(question -> section.questions().contains(question)
                                || applicability.getOrDefault(question.id(), true))
                        .after(section)
                        .map(next -> assessment + "/sections/" + next.id())
                        .orElse(assessment + "/check");
            case "tasks" -> assessment;
            default ->
                here
                        + section.question(typed.go())
                                .map(question -> "#q-" + question.answer())
                                .orElse("");
        };
    }

    private static List<String> notAsked(Map<String, Boolean> applicability) {
        return applicability == null
                ? List.of()
                : applicability.entrySet().stream()
                        .filter(entry -> !entry.getValue())
                        .map(Map.Entry::getKey)
                        .toList();
    }
}
