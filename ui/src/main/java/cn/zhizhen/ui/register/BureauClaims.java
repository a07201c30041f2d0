package cn.zhizhen.ui.register;

import jakarta.ws.rs.Path;

/** What an officer confirms and decides within the own region. */
@Path("/bureau/claims")
public class BureauClaims extends Claims {

    @Override
    String path() {
        return "/bureau/claims";
    }
}
