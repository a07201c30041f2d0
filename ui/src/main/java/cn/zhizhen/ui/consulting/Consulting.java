package cn.zhizhen.ui.consulting;

import cn.zhizhen.ui.desk.Address;
import cn.zhizhen.ui.kept.KeptForms;
import cn.zhizhen.ui.page.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The consultant's desk: the assigned enterprises, and each of them with its result and answers. */
@Path("/consulting")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class Consulting {

    @CheckedTemplate(basePath = "consulting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PortfolioPage(Portfolio portfolio) implements TemplateInstance {}

    @CheckedTemplate(basePath = "consulting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DossierPage(Dossier dossier, Objection objection, boolean done) implements TemplateInstance {}

    @Inject
    Portfolios portfolios;

    @Inject
    Dossiers dossiers;

    @Inject
    KeptForms kept;

    @GET
    public TemplateInstance portfolio(
            @RestQuery String campaign, @RestQuery String state, @RestQuery String q, @RestQuery String cursor) {
        var address = Address.of("/consulting")
                .with("campaign", campaign)
                .with("state", state)
                .with("q", q);
        return new PortfolioPage(portfolios.portfolio(address, cursor));
    }

    @GET
    @Path("{assessment}")
    public TemplateInstance dossier(String assessment, @RestQuery String done) {
        return new DossierPage(dossiers.of(assessment), Objection.of(kept), done != null);
    }

    @POST
    @Path("{assessment}/return")
    public Response giveBack(
            String assessment, @RestForm @DefaultValue("") String comment, @RestForm String confirmation) {
        var objection = Objection.of(comment, confirmation != null);
        if (objection.isRefused()) {
            throw objection.refusal();
        }
        dossiers.giveBack(assessment, objection.comment());
        return Page.to("/consulting/" + assessment + "?done=returned").build();
    }

    /** Where a person lands who had to sign in again while returning. */
    @GET
    @Path("{assessment}/return")
    public Response giveBack(String assessment) {
        return Page.to("/consulting/" + assessment).build();
    }
}
