package cn.zhizhen.ui.session;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What happens to a session in the middle of any page, which must not wait for it as long as for a password. */
@Path("/api/tokens")
@RegisterRestClient(configKey = "assessment")
interface RenewalClient {

    record Renewal(String session) {}

    @POST
    Tokens renew(Renewal renewal);

    @POST
    @Path("/revocation")
    void revoke(Renewal renewal);
}
