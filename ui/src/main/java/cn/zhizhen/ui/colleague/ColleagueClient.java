package cn.zhizhen.ui.colleague;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@Path("/api")
@RegisterRestClient(configKey = "assessment")
interface ColleagueClient {

    /** Id, account and last sign-in are there only for the owner. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Member(
            String id, String account, String name, boolean owner, boolean own, boolean disabled, Instant lastSignIn) {

        /** Whether the owner, who reads this, may do something for this member. */
        public boolean isInCare() {
            return id != null && !own && !disabled;
        }
    }

    /** @param account what the member signs in with */
    record Heir(String account) {}

    record Members(List<Member> items) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Invitation(String id, String invitedBy, boolean own, Instant expiresAt) {}

    record Invitations(List<Invitation> items) {}

    @GET
    @Path("/members")
    Members members(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer);

    @PUT
    @Path("/enterprises/{id}/owner")
    void handOn(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, String id, Heir heir);

    @GET
    @Path("/invitations/open")
    Invitations invitations(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer);

    @DELETE
    @Path("/invitations/open/{id}")
    void withdraw(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, String id);
}
