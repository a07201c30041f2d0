package cn.zhizhen.ui.session;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@Path("/api/tokens")
@RegisterRestClient(configKey = "accounts")
interface TokensClient {

    record Credentials(String account, String password) {}

    @POST
    Tokens signIn(Credentials credentials);
}
