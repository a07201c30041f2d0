package cn.zhizhen.suite.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** What protects the signing keys of this suite: drawn once and kept beside the data, readable by its owner alone. */
final class SigningSecret {

    private SigningSecret() {}

    static String in(Path data) {
        var file = data.resolve("signing-secret");
        try {
            if (!Files.exists(file)) {
                var random = new byte[32];
                new SecureRandom().nextBytes(random);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, Base64.getEncoder().encodeToString(random));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new StartRefused("The signing secret " + file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
