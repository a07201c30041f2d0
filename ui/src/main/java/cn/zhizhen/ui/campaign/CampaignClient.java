package cn.zhizhen.ui.campaign;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@Path("/api")
@RegisterRestClient(configKey = "assessment")
interface CampaignClient {

    @GET
    @Path("/campaigns")
    List<Campaign> campaigns();

    @GET
    @Path("/scorecards/{id}/{version}")
    Scorecard scorecard(String id, String version);

    @GET
    @Path("/targets/{id}/{version}")
    TargetSet targets(String id, String version);
}
