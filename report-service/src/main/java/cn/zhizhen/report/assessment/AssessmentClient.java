package cn.zhizhen.report.assessment;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The calls that a report needs. The caller's own token goes with them, so that a scope is decided in one place. */
@RegisterRestClient(configKey = "assessment")
@RegisterClientHeaders
@RegisterProvider(Refusals.class)
@Produces(MediaType.APPLICATION_JSON)
@Path("/api")
interface AssessmentClient {

    @GET
    @Path("/assessments/{id}")
    String draft(String id);

    @GET
    @Path("/assessments/{id}/result")
    String result(String id);

    @GET
    @Path("/questionnaires/{id}/{version}")
    String questionnaire(String id, String version);

    @GET
    @Path("/snapshots/{digest}")
    Fate fate(String digest);
}
