package cn.zhizhen.assessment.setting;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import jakarta.inject.Inject;

/** The service, or with {@code rotate-signing-key} a command that does its work beside running replicas and ends. */
@QuarkusMain
public class Service {

    private static final String ROTATE = "rotate-signing-key";

    public static void main(String... arguments) {
        if (arguments.length == 1 && arguments[0].equals(ROTATE)) {
            System.setProperty("quarkus.http.port", "0");
            System.setProperty("quarkus.management.port", "0");
            Quarkus.run(Rotation.class, arguments);
        } else {
            Quarkus.run(arguments);
        }
    }

    /** The command. */
    public static class Rotation implements QuarkusApplication {

        @Inject
        Beginnings beginnings;

        @Override
        public int run(String... arguments) {
            beginnings.rotateSigningKey();
            System.out.println("The next key signs access tokens from now on; replicas notice within half a minute.");
            return 0;
        }
    }
}
