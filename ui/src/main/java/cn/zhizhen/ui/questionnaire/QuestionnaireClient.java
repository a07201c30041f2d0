package cn.zhizhen.ui.questionnaire;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@Path("/api/questionnaires")
@RegisterRestClient(configKey = "assessment")
interface QuestionnaireClient {

    @GET
    @Path("/{id}/{version}")
    Questionnaire get(String id, String version);
}
