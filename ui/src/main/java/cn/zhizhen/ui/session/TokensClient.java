package cn.zhizhen.ui.session;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@Path("/api/tokens")
@RegisterRestClient(configKey = "accounts")
interface TokensClient {

    /** The device was given at an earlier sign-in in this browser; null in one that is new. */
    record Credentials(String account, String password, String device) {}

    @POST
    Tokens signIn(Credentials credentials);
}
