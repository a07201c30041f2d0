package cn.zhizhen.ui.session;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The own account and links for forgotten passwords; hashing one takes long on purpose. */
@Path("/api")
@RegisterRestClient(configKey = "accounts")
interface AccountClient {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Me(Instant passwordSetAt) {}

    record Change(String current, String password) {}

    record NewPassword(String password) {}

    /** The token is there only for whoever made the link. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Reset(String token, String account, String name, Instant expiresAt) {}

    @GET
    @Path("/me")
    Me me(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer);

    @PUT
    @Path("/me/password")
    Tokens change(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, Change change);

    @POST
    @Path("/accounts/{id}/password-resets")
    Reset reset(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, String id);

    @GET
    @Path("/password-resets/{token}")
    Reset reset(String token);

    @POST
    @Path("/password-resets/{token}/completion")
    void complete(String token, NewPassword chosen);
}
