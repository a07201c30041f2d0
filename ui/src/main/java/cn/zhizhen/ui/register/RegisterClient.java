package cn.zhizhen.ui.register;

import cn.zhizhen.ui.desk.Enterprise;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api")
@RegisterRestClient(configKey = "assessment")
interface RegisterClient {

    /** What a page corrects; employees and revenue are corrected where they are asked, unless an administrator does it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Correction(
            String name,
            String region,
            String division,
            String industryClass,
            Integer employees,
            BigDecimal revenue,
            Boolean aboveScale,
            String reason) {}

    record Decision(boolean release, boolean answers, String reason) {}

    record MemberWish(String account, String reason) {}

    record MergerWish(String into, String reason) {}

    record Verdict(boolean confirmed, String reason) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Claim(Enterprise enterprise, Instant registeredAt, Instant confirmedAt, String owner, long disputes) {}

    record Claims(List<Claim> items, String next) {}

    @GET
    @Path("/enterprises/{id}")
    Register register(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, String id);

    @PATCH
    @Path("/enterprises/{id}")
    Register correct(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @HeaderParam(HttpHeaders.IF_MATCH) String revision,
            String id,
            Correction correction);

    @POST
    @Path("/enterprises/{id}/confirmation")
    Register confirm(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, String id, Verdict verdict);

    @POST
    @Path("/disputes/{id}/decision")
    Register decide(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, String id, Decision decision);

    @PUT
    @Path("/enterprises/{id}/owner")
    Register handOn(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, String id, MemberWish wish);

    @POST
    @Path("/enterprises/{id}/members")
    Register readmit(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, String id, MemberWish wish);

    @GET
    @Path("/enterprises/{id}/merger")
    RestResponse<Merger> preview(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, String id, @RestQuery String into);

    @POST
    @Path("/enterprises/{id}/merger")
    Register merge(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @HeaderParam(HttpHeaders.IF_MATCH) String preview,
            String id,
            MergerWish wish);

    @GET
    @Path("/claims")
    Claims claims(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @RestQuery String state,
            @RestQuery String q,
            @RestQuery String region,
            @RestQuery String cursor);
}
