package cn.zhizhen.assessment.classification;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** The lists that a registration chooses from. */
@Path("/api")
@PermitAll
public class ClassificationResource {

    @GET
    @Path("/regions")
    public List<Region> regions() {
        return Regions.all();
    }

    @GET
    @Path("/industries")
    public List<Industry> industries() {
        return Industries.all();
    }
}
