import io.cloudtrail.CloudTrailException;
import io.cloudtrail.CloudTrailEvent;
import io.cloudtrail.CloudTrailOptions;
import io.cloudtrail.CloudTrailReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Prints what a file of vectors holds, item by item, as ../../c/vectors.c does. */
public class Vectors {
    private static String place(CloudTrailException error) {
        return error.name() + " " + error.record() + " " + error.offset();
    }

    static void print(Path path, PrintStream out) {
        CloudTrailOptions options = new CloudTrailOptions().onSkipped(error -> out.print("skipped " + place(error) + "\n"));
        try (CloudTrailReader reader = CloudTrailReader.open(path, options)) {
            for (CloudTrailEvent event : reader)
                out.print(event.json() + "\n");
            out.print("end\n");
        } catch (CloudTrailException error) {
            out.print("error " + place(error) + "\n");
        }
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        print(Path.of(arguments[0]), out);
        out.flush();
    }
}
