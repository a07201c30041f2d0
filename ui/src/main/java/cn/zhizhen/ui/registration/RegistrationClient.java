package cn.zhizhen.ui.registration;

import cn.zhizhen.ui.page.Text;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@Path("/api")
@RegisterRestClient(configKey = "accounts")
interface RegistrationClient {

    record Registration(Enterprise enterprise, Member member) {}

    /** Employees and revenue are asked in the form. */
    record Enterprise(
            String code, String name, String region, String division, String industryClass, Boolean aboveScale) {}

    record Member(String account, String name, String password) {}

    record Dispute(Enterprise enterprise, Member member, String reason, String contact) {}

    record Wish(String role) {}

    /** What an invitation offers; the token is there only for whoever made it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Invitation(String token, String role, String enterprise, Area region, Instant expiresAt) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Area(String code, Text name) {}

    @POST
    @Path("/registrations")
    void register(Registration registration);

    @POST
    @Path("/disputes")
    void dispute(Dispute dispute);

    @POST
    @Path("/invitations/{token}/acceptance")
    void accept(String token, Member member);
}
