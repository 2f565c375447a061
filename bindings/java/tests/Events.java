import io.cloudtrail.CloudTrailEvent;
import io.cloudtrail.CloudTrailOptions;
import io.cloudtrail.CloudTrailReader;
import io.cloudtrail.CloudTrailTypes.Ec2;
import io.cloudtrail.CloudTrailTypes.InstanceConnect;
import io.cloudtrail.CloudTrailTypes.SshKey;
import io.cloudtrail.CloudTrailTypes.InstanceState;
import java.nio.file.Path;

/** Prints who did what to which instance, and which key was pushed to it. */
public class Events {
    private static String name(InstanceState state) {
        return state == null ? "-" : state.name();
    }

    private static void show(CloudTrailEvent event) {
        String name = String.valueOf(event.eventName()).strip();
        System.out.printf("%s %s by %s as %s%n", event.eventTime(), name, event.userName(), event.origin());
        if (event.ec2() instanceof Ec2 ec2)
            ec2.instances().forEach(instance -> System.out.printf("  %s: %s -> %s%n", instance.instanceId(),
                name(instance.previousState()), name(instance.currentState())));
        if (event.instanceConnect() instanceof InstanceConnect connect && connect.key() instanceof SshKey key)
            System.out.printf("  %s: %s for %s, %s%n", connect.instanceId(), key.type(), connect.osUser(),
                key.valid() ? key.sha256() : key.problem());
    }

    public static void main(String[] arguments) {
        // What cannot be read is said, and the events behind it follow.
        CloudTrailOptions options = new CloudTrailOptions().onSkipped(System.err::println);
        try (CloudTrailReader reader = CloudTrailReader.open(Path.of(arguments[0]), options)) {
            for (CloudTrailEvent event : reader)
                show(event);
        }
    }
}
