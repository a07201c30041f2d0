package cn.zhizhen.assessment.answering;

import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One operation of a device: a name that the device gave itself, and a number that rises with each change it makes. */
@Schema(name = "OperationId")
public record OperationId(String device, Long sequence) {

    private static final Pattern DEVICE = Pattern.compile("[A-Za-z0-9_-]{8,64}");

    /** The largest number that a browser counts exactly. */
    private static final long LAST = (1L << 53) - 1;

    boolean isWellFormed() {
        return device != null
                && DEVICE.matcher(device).matches()
                && sequence != null
                && sequence >= 0
                && sequence <= LAST;
    }
}
