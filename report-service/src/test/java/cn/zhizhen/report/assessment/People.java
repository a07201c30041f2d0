package cn.zhizhen.report.assessment;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import java.time.Duration;

/** Requests as the member of the enterprise, as the member of the one next door, and with a token that is none of ours. */
public final class People {

    private People() {}

    public static RequestSpecification owner() {
        return member(AssessmentStub.OWNER, "zhizhen", "zhizhen");
    }

    public static RequestSpecification neighbour() {
        return member("neighbour", "zhizhen", "zhizhen");
    }

    public static RequestSpecification stranger() {
        return member(AssessmentStub.OWNER, "somebody-else", "zhizhen");
    }

    /** With a token that our issuer gave for another system. */
    public static RequestSpecification elsewhere() {
        return member(AssessmentStub.OWNER, "zhizhen", "another-system");
    }

    private static RequestSpecification member(String enterprise, String issuer, String audience) {
        var token = Jwt.issuer(issuer)
                .audience(audience)
                .subject("13800000000")
                .groups("member")
                .claim("enterprise", enterprise)
                .expiresIn(Duration.ofMinutes(10))
                .sign();
        return given().auth().oauth2(token);
    }
}
