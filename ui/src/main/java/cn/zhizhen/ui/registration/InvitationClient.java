package cn.zhizhen.ui.registration;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Invitations of a member, before anybody chooses a password. */
@Path("/api")
@RegisterRestClient(configKey = "assessment")
interface InvitationClient {

    @POST
    @Path("/invitations")
    RegistrationClient.Invitation invite(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, RegistrationClient.Wish wish);

    @GET
    @Path("/invitations/{token}")
    RegistrationClient.Invitation invitation(String token);
}
