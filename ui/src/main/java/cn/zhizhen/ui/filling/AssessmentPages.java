package cn.zhizhen.ui.filling;

import cn.zhizhen.ui.kept.KeptForms;
import cn.zhizhen.ui.page.Page;
import cn.zhizhen.ui.refusal.Refused;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** An assessment as a whole: its sections, the check of all answers, and the submission. */
@Path("/assessments/{id}")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class AssessmentPages {

    @CheckedTemplate(basePath = "filling", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TasksPage(Draft draft, List<Task> tasks, boolean withdrawn) implements TemplateInstance {}

    @CheckedTemplate(basePath = "filling", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CheckPage(Review review, String key, boolean undeclared) implements TemplateInstance {}

    @Inject
    Filling filling;

    @Inject
    KeptForms kept;

    @GET
    public TemplateInstance tasks(String id, @RestQuery String done) {
        var draft = filling.draft(id);
        return new TasksPage(draft, Task.of(draft, filling.questionnaire(draft)), "withdrawn".equals(done));
    }

    @GET
    @Path("check")
    public TemplateInstance check(String id) {
        var key = kept.typed().getFirst("key");
        return new CheckPage(
                filling.review(id),
                key == null ? UUID.randomUUID().toString() : key,
                kept.refusal(422).filter(refused -> refused.is("undeclared")).isPresent());
    }

    /** The key was made with the page, so that a second tap or a resent form submits nothing twice. */
    @POST
    @Path("check")
    public Response submit(String id, @RestForm String key, @RestForm String declaration) {
        if (declaration == null) {
            throw Refused.of(422, "undeclared");
        }
        filling.submit(id, key == null ? "" : key.replaceAll("[^\\w-]", ""));
        return Page.to("/assessments/" + id + "/result").build();
    }
}
