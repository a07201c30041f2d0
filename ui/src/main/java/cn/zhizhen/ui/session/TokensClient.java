package cn.zhizhen.ui.session;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@Path("/api/tokens")
@RegisterRestClient(configKey = "assessment")
interface TokensClient {

    record Credentials(String account, String password) {}

    record Renewal(String session) {}

    @POST
    Tokens signIn(Credentials credentials);

    @POST
    Tokens renew(Renewal renewal);

    @POST
    @Path("/revocation")
    void revoke(Renewal renewal);
}
