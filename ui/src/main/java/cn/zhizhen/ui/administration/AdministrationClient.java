package cn.zhizhen.ui.administration;

import cn.zhizhen.ui.campaign.Campaign;
import cn.zhizhen.ui.desk.Enterprise;
import cn.zhizhen.ui.page.Text;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api")
@RegisterRestClient(configKey = "assessment")
interface AdministrationClient {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Account(
            String id,
            String account,
            String name,
            String role,
            String enterprise,
            Text region,
            boolean disabled,
            Instant lastSignIn) {}

    record Accounts(List<Account> items, String next) {}

    record Change(boolean disabled) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Wish(String role, String region) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Invitation(String token, String role, Area region, Instant expiresAt) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Area(String code, Text name) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Assignment(Enterprise enterprise, List<Consultant> consultants) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Consultant(String id, String name) {}

    record Assignments(List<Assignment> items, String next) {}

    /** The documents are left out: a new campaign takes the newest, a running one keeps its own. */
    record Plan(Text title, LocalDate opens, LocalDate closes) {}

    /** How many enterprises have begun and submitted in a campaign. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Replied(String campaign, int begun, int submitted) {

        int unfinished() {
            return Math.max(0, begun - submitted);
        }
    }

    @GET
    @Path("/campaigns/responses")
    List<Replied> responses(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer);

    @GET
    @Path("/accounts")
    Accounts accounts(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @RestQuery String q,
            @RestQuery String role,
            @RestQuery String cursor);

    @PUT
    @Path("/accounts/{id}")
    void change(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, String id, Change change);

    @POST
    @Path("/invitations")
    Invitation invite(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, Wish wish);

    @GET
    @Path("/enterprises")
    Assignments enterprises(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @RestQuery String q,
            @RestQuery String region,
            @RestQuery String cursor);

    @PUT
    @Path("/enterprises/{id}/consultants/{account}")
    void assign(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, String id, String account);

    @DELETE
    @Path("/enterprises/{id}/consultants/{account}")
    void release(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, String id, String account);

    @POST
    @Path("/campaigns")
    Campaign open(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, Plan plan);

    @PUT
    @Path("/campaigns/{id}")
    Campaign change(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @HeaderParam(HttpHeaders.IF_MATCH) String revision,
            String id,
            Plan plan);
}
