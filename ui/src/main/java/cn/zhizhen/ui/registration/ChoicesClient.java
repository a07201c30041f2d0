package cn.zhizhen.ui.registration;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@Path("/api")
@RegisterRestClient(configKey = "assessment")
interface ChoicesClient {

    @GET
    @Path("/regions")
    List<Region> regions();

    @GET
    @Path("/industries")
    List<Industry> industries();
}
