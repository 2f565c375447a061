import io.cloudtrail.CloudTrailException;
import io.cloudtrail.CloudTrailEvent;
import io.cloudtrail.EventPattern;
import io.cloudtrail.EventPatterns;
import io.cloudtrail.Fields;
import io.cloudtrail.CloudTrailFilter;
import io.cloudtrail.Hints;
import io.cloudtrail.Keys;
import io.cloudtrail.CloudTrailOptions;
import io.cloudtrail.CloudTrailReader;
import io.cloudtrail.CloudTrailTypes;
import io.cloudtrail.Verification;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Tests the binding, and prints TAP. The argument is the directory of the shared vectors. */
public class Test {
    private interface Body {
        void run() throws Exception;
    }

    private static Path vectors;
    private static int number;
    private static int failed;

    // ---- Checks -------------------------------------------------------------------------------------

    private static void test(String name, Body body) {
        number++;
        try {
            body.run();
            System.out.println("ok " + number + " - " + name);
        } catch (Throwable failure) {
            failed++;
            failure.printStackTrace();
            System.out.println("# " + failure.toString().replace("\n", "\n# "));
            System.out.println("not ok " + number + " - " + name);
        }
    }

    private static void same(Object found, Object expected) {
        if (!Objects.deepEquals(found, expected))
            throw new AssertionError("found " + found + ", expected " + expected);
    }

    /** What is thrown has the name of the code. */
    private static CloudTrailException fails(String name, Runnable call) {
        try {
            call.run();
        } catch (CloudTrailException error) {
            same(error.name(), name);
            same(error.code() < 0 && !error.getMessage().isEmpty(), true);
            return error;
        }
        throw new AssertionError("no exception, but expected " + name);
    }

    // ---- What is read -------------------------------------------------------------------------------

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static CloudTrailReader of(String text) {
        return CloudTrailReader.parse(bytes(text));
    }

    private static CloudTrailEvent only(String text) {
        return of(text).next();
    }

    private static CloudTrailReader filtered(String text, CloudTrailFilter filter) {
        return CloudTrailReader.parse(bytes(text), new CloudTrailOptions().filter(filter));
    }

    private static List<String> names(CloudTrailReader reader) {
        return reader.stream().map(CloudTrailEvent::eventName).toList();
    }

    private static List<String> lines(CloudTrailReader reader) {
        return StreamSupport.stream(reader.spliterator(), false).map(event -> event.json()).toList();
    }

    private static CloudTrailOptions quiet() {
        return new CloudTrailOptions().onSkipped(error -> { });
    }

    private static final String THREE = "{\"eventName\":\"A\"}\n{\"eventName\":\"B\"}\n{\"eventName\":\"C\"}\n";
    private static final String DAMAGED = "{\"eventName\":\"A\"}\n{\"eventName\":\"B\",}\n{\"eventName\":\"C\"}\n";

    // ---- The vectors --------------------------------------------------------------------------------

    private static void vectors(String input, String expected) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(printed, false, StandardCharsets.UTF_8)) {
            Vectors.print(vectors.resolve(input), out);
        }
        same(printed.toString(StandardCharsets.UTF_8), Files.readString(vectors.resolve(expected)));
    }

    /** The documented program. */
    private static void prints(Path expected) throws IOException {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Events.main(new String[] {vectors.resolve("../examples/logs/aws-user-guide.json").toString()});
        } finally {
            System.setOut(console);
        }
        same(printed.toString(StandardCharsets.UTF_8), Files.readString(expected));
    }

    /** Gives so many bytes at a time. */
    private static InputStream slowly(byte[] input, int size) {
        return new ByteArrayInputStream(input) {
            @Override
            public int read(byte[] bytes, int offset, int length) {
                return super.read(bytes, offset, Math.min(length, size));
            }

            @Override
            public int read(byte[] bytes) {
                return read(bytes, 0, bytes.length);
            }
        };
    }

    private static void readsAlike() throws IOException {
        Path path = vectors.resolve("vectors.ndjson");
        byte[] input = Files.readAllBytes(path);
        List<String> expected = Files.readAllLines(vectors.resolve("vectors.expected")).stream()
            .filter(line -> line.startsWith("{")).toList();
        same(lines(CloudTrailReader.open(path, quiet())), expected);
        same(lines(CloudTrailReader.parse(input, quiet())), expected);
        for (int size : new int[] {1, 7, 4096, 1 << 20})
            same(lines(CloudTrailReader.read(slowly(input, size), quiet())), expected);
    }

    // ---- Every field --------------------------------------------------------------------------------

    private static void readsAwsGuide() throws IOException {
        CloudTrailEvent event = only("{\"eventName\":\"TerminateInstances\",\"eventSource\":\"ec2.amazonaws.com\","
            + "\"eventTime\":\"2016-05-20T08:27:45Z\",\"userIdentity\":{\"type\":\"Root\",\"userName\":\"user\"},"
            + "\"responseElements\":{\"instancesSet\":{\"items\":[{\"instanceId\":\"i-1a2b3c4d\",\"currentState\":"
            + "{\"code\":32,\"name\":\"shutting-down\"}}]}},\"requestParameters\":{\"instancesSet\":{\"items\":"
            + "[{\"instanceId\":\"i-1a2b3c4d\"}]}}}");
        CloudTrailTypes.Ec2 ec2 = event.ec2();
        CloudTrailTypes.InstanceState state = new CloudTrailTypes.InstanceState(32L, "shutting-down");
        same(event.userIdentity().userName(), "user");
        same(List.of(ec2.action(), ec2.access(), ec2.dialect(), ec2.known(), event.origin()),
            List.of("TerminateInstances", "write", "legacy", true, "root"));
        same(ec2.instances().getFirst().currentState(), state);
        same(ec2.request(), Map.of("instanceIds", List.of("i-1a2b3c4d")));
        same(ec2.response(), Map.of("terminatingInstances", List.of(Map.of("instanceId", "i-1a2b3c4d", "currentState",
            Map.of("code", 32L, "name", "shutting-down")))));
        same(event.namedResources(), List.of(new CloudTrailTypes.NamedResource("AWS::EC2::Instance", "i-1a2b3c4d")));
        same(Arrays.asList(event.eventTime(), event.eventTimeText(), event.eventTimeNs()), List.of(
            Instant.parse("2016-05-20T08:27:45Z"), "2016-05-20T08:27:45Z", 1463732865000000000L));
        same(event.instanceConnect(), null);
        same(event.sts(), null);
        same(event.ssm(), null);
        same(event.signIn(), null);
        same(event.iam(), null);
        same(event.details().omissions(), List.of());
    }

    private static void decodesByName() {
        CloudTrailEvent event = only("{\"eventName\":\"StopInstances\",\"eventSource\":\"ec2.amazonaws.com\",\"readOnly\":false,"
            + "\"requestParameters\":{\"instancesSet\":{\"items\":[{\"instanceId\":\"i-1a2b3c4d\"}]},\"force\":true}}");
        Map<String, Object> ec2 = event.decode("ec2");
        same(CloudTrailEvent.decoders().stream().filter(name -> event.decode(name) != null).toList(), List.of("ec2"));
        same(List.of(ec2.get("action"), ec2.get("request")), List.of("StopInstances",
            Map.of("instanceIds", List.of("i-1a2b3c4d"), "force", true)));
        same(ec2.get("request"), event.ec2().request());
        same(ec2.containsKey("response"), false);
        same(event.decode("no such decoder"), null);
    }

    private static void readsTrees() {
        CloudTrailEvent event = only("{\"eventName\":\"StopInstances\",\"eventSource\":\"ec2.amazonaws.com\","
            + "\"requestParameters\":{\"instancesSet\":{\"items\":[{\"instanceId\":\"i-1a2b3c4d\"}]}}}");
        same(event.ec2().request(), Map.of("instanceIds", List.of("i-1a2b3c4d")));
        same(Arrays.asList(event.ec2().response(), event.ec2().rules()), Arrays.asList(null, List.of()));
    }

    private static void listsProblems() {
        CloudTrailEvent event = only("{\"eventID\":\"a\",\"readOnly\":\"true\",\"eventTime\":\"now\"}");
        same(Arrays.asList(event.eventTime(), event.eventTimeText()), Arrays.asList(null, "now"));
        same(event.problems().stream().map(problem -> problem.code() + " " + problem.path()).toList(),
            List.of("converted readOnly", "time eventTime"));
    }

    private static void writesJson() {
        CloudTrailEvent event = only("{\"eventID\": \"a\"}");
        same(event.json(CloudTrailEvent.Json.NO_DECODED), "{\"eventID\":\"a\"}");
        same(event.json(CloudTrailEvent.Json.ONLY_DECODED).startsWith("{\"decoded\":{"), true);
        same(event.json().startsWith("{\"eventID\":\"a\",\"decoded\":{"), true);
        fails("CTRAIL_ERR_ARGUMENT", () -> event.json(CloudTrailEvent.Json.ONLY_DECODED, CloudTrailEvent.Json.NO_DECODED));
    }

    private static void readsInstanceConnect() {
        CloudTrailEvent event = only("{\"eventName\":\"SendSSHPublicKey\",\"eventSource\":\"ec2-instance-connect.amazonaws.com\","
            + "\"eventTime\":\"2024-05-14T08:00:23Z\",\"requestParameters\":{\"instanceId\":\"i-0a1b2c3d4e5f60718\","
            + "\"instanceOSUser\":\"ec2-user\",\"sSHPublicKey\":\"no key\"}}");
        CloudTrailTypes.InstanceConnect connect = event.instanceConnect();
        same(List.of(connect.instanceId(), connect.osUser(), connect.key().valid(), connect.expires()),
            List.of("i-0a1b2c3d4e5f60718", "ec2-user", false, Instant.parse("2024-05-14T08:01:23Z")));
        same(event.ec2(), null);
    }

    private static void readsKeys() {
        CloudTrailTypes.SshKey key = Keys.parse(
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f me");
        same(List.of(key.valid(), key.bits(), key.comment()), List.of(true, 256L, "me"));
        same(Keys.parse("").valid(), false);
    }

    private static void verifiesCopiesOfBuckets() {
        Path evidence = vectors.resolve("../examples/evidence");
        CloudTrailTypes.Verdict verdict = Verification.verify(evidence.resolve("bucket"), List.of(evidence.resolve("keys.json")));
        same(List.of(verdict.asDelivered(), verdict.findings().size(), verdict.chains().size()), List.of(true, 0, 1));
        same(verdict.chains().get(0).logFilesAsDelivered(), 3L);
        same(Verification.verify(evidence.resolve("bucket"), List.of()).findings().get(0).fault(), "unknown-key");
    }

    private static void tellsAbsentFromNull() {
        CloudTrailEvent event = only("{\"eventName\":\"E\",\"requestParameters\":null,"
            + "\"responseElements\":{},\"userAgent\":\"\"}");
        same(Arrays.asList(event.requestParameters(), event.has("requestParameters"), event.additionalEventData(),
            event.has("additionalEventData"), event.responseElements(), event.userAgent(), event.errorCode(),
            event.readOnly(), event.userIdentity()),
            Arrays.asList(null, true, null, false, Map.of(), "", null, null, null));
        same(event.resources(), List.of());
    }

    private static void readsNumbers() {
        Object read = only("{\"eventName\":\"E\",\"requestParameters\":{\"max\":9223372036854775807,"
            + "\"min\":-9223372036854775808,\"over\":9223372036854775808,\"large\":1e400,\"tenth\":0.1,\"twice\":1,"
            + "\"twice\":2,\"nul\\u0000\":\"\\u0000\"}}").requestParameters();
        same(read, Map.of("max", Long.MAX_VALUE, "min", Long.MIN_VALUE, "over", 0x1p63, "large",
            Double.POSITIVE_INFINITY, "tenth", 0.1, "twice", 2L, "nul\0", "\0"));
    }

    private static void readsPaths() {
        CloudTrailReader reader = of("{\"eventName\":\"E\"}\n{\"eventName\":\"\\u0000F\",\"a\":{\"b\":[1,{\"c.d\":null}]},"
            + "\"n\":1e-7,\"policy\":\"{\\\"Version\\\":[1]}\"}");
        reader.next();
        CloudTrailEvent event = reader.next();
        Fields fields = new Fields("eventName", "a.b[0]", "a", "n", "nowhere");
        same(event.fields(fields), new String[] {"\0F", "1", null, "1e-7", null});
        same(event.fields(new Fields()), new String[0]);
        same(event.find("a.b[0]"), 1L);
        same(event.has("a.b[1][\"c.d\"]"), true);
        same(Arrays.asList(event.parseText("policy"), event.parseText("a"), event.parseText("x")),
            Arrays.asList(Map.of("Version", List.of(1L)), null, null));
        same(List.of(event.offset(), event.record()), List.of(18L, 2L));
        same(new String(event.raw(), StandardCharsets.UTF_8).substring(0, 13), "{\"eventName\":");
        same(event.json(CloudTrailEvent.Json.RAW, CloudTrailEvent.Json.DETAILS).contains("\"raw\":"), true);
    }

    // ---- Lifetimes ----------------------------------------------------------------------------------

    private static final List<Consumer<CloudTrailEvent>> USES = List.of(CloudTrailEvent::eventName,
        CloudTrailEvent::userIdentity, CloudTrailEvent::ec2, CloudTrailEvent::requestParameters, CloudTrailEvent::raw,
        CloudTrailEvent::record, CloudTrailEvent::details, CloudTrailEvent::namedResources, CloudTrailEvent::json,
        CloudTrailEvent::copy, event -> event.find(""), event -> event.parseText("a"), event -> event.has("a"),
        event -> event.fields(new Fields("eventName")));

    private static void isGone(CloudTrailEvent event) {
        for (Consumer<CloudTrailEvent> use : USES)
            fails("CTRAIL_ERR_STATE", () -> use.accept(event));
    }

    private static void goneAfter(Consumer<CloudTrailReader> move) {
        CloudTrailReader reader = of(THREE);
        CloudTrailEvent event = reader.next();
        same(event.eventName(), "A");
        move.accept(reader);
        isGone(event);
    }

    private static void gatheredStay() throws IOException {
        Path path = vectors.resolve("vectors.ndjson");
        List<CloudTrailEvent> kept = new ArrayList<>(CloudTrailReader.open(path, quiet()).stream().toList());
        System.gc();
        same(kept.stream().map(event -> event.json(CloudTrailEvent.Json.RAW)).toList(),
            CloudTrailReader.open(path, quiet()).stream().map(event -> event.json(CloudTrailEvent.Json.RAW)).toList());
        List<CloudTrailEvent> looped = new ArrayList<>();
        try (CloudTrailReader reader = of(THREE)) {
            for (CloudTrailEvent event : reader)
                looped.add(event);
        }
        same(looped.stream().map(CloudTrailEvent::record).toList(), List.of(1L, 2L, 3L));
    }

    private static void streamCopies() {
        List<CloudTrailEvent> looked;
        try (CloudTrailReader reader = of(THREE)) {
            looked = reader.stream().filter(event -> !event.eventName().equals("B")).toList();
        }
        same(looked.stream().map(CloudTrailEvent::eventName).toList(), List.of("A", "C"));
        same(looked.stream().map(CloudTrailEvent::record).toList(), List.of(1L, 3L));
        same(of(THREE).stream().count(), 3L);
        CloudTrailReader closed = of(THREE);
        closed.stream().close();
        fails("CTRAIL_ERR_STATE", closed::next);
    }

    private static void copiesInThreads() throws Exception {
        List<CloudTrailEvent> all = of(manyRecords()).stream().toList();
        same(all.parallelStream().map(CloudTrailEvent::eventName).distinct().count(), 20_000L);
        same(of(manyRecords()).stream().parallel().map(CloudTrailEvent::eventName).distinct().count(), 20_000L);
        CloudTrailEvent shared = all.get(7);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Boolean>> found = new ArrayList<>();
            for (int i = 0; i < 4; i++)
                found.add(threads.submit(() -> all.stream().limit(2000).allMatch(event ->
                    event.record() > 0 && shared.record() == 8 && shared.copy().raw().length > 0)));
            for (Future<Boolean> one : found)
                same(one.get(), true);
        }
    }

    private static void gatheredHaveLimits() {
        String deep = "{\"eventName\":\"A\",\"a\":" + "[".repeat(300) + "]".repeat(300) + "}";
        CloudTrailReader reader = CloudTrailReader.parse(bytes(deep), new CloudTrailOptions().maxDepth(400));
        same(names(reader), List.of("A"));
    }

    private static void copyStays() {
        CloudTrailEvent copy;
        try (CloudTrailReader reader = of(THREE)) {
            copy = reader.next().copy();
            reader.next();
        }
        same(List.of(copy.eventName(), copy.record(), copy.copy().json()), List.of("A", 1L, copy.json()));
    }

    private static void closedRefuses() {
        CloudTrailReader reader = of(THREE);
        reader.close();
        reader.close();
        fails("CTRAIL_ERR_STATE", reader::next);
        fails("CTRAIL_ERR_STATE", reader::lastError);
        fails("CTRAIL_ERR_STATE", reader::container);
        fails("CTRAIL_ERR_STATE", reader::position);
        fails("CTRAIL_ERR_STATE", reader::counts);
    }

    private static void outlivesReader() {
        List<CloudTrailEvent> held = new ArrayList<>();
        for (int i = 0; i < 200; i++)
            held.add(only("{\"eventName\":\"E\",\"a\":" + i + "}"));
        for (int i = 0; i < 5; i++)
            System.gc();
        for (CloudTrailEvent event : held)
            same(event.raw().length > 0 && event.eventName().equals("E"), true);
    }

    private static void closedByCallback() {
        CloudTrailReader[] reader = new CloudTrailReader[1];
        reader[0] = CloudTrailReader.parse(bytes(DAMAGED), new CloudTrailOptions().onSkipped(error -> reader[0].close()));
        reader[0].next();
        fails("CTRAIL_ERR_STATE", reader[0]::next);
    }

    private static void usedByItsOwnStream() {
        CloudTrailReader[] reader = new CloudTrailReader[1];
        reader[0] = CloudTrailReader.read(new InputStream() {
            @Override
            public int read() {
                return reader[0].next() == null ? -1 : 0;
            }
        });
        fails("CTRAIL_ERR_STATE", reader[0]::next);
    }

    private static String manyRecords() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++)
            text.append("{\"eventName\":\"E").append(i).append("\",\"requestParameters\":{\"a\":[1,2,3]}}\n");
        return text.toString();
    }

    /** While one thread is inside, another one is refused; when it has left, the other one is let in. */
    private static void otherThread() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch refused = new CountDownLatch(1);
        CloudTrailReader reader = CloudTrailReader.read(new ByteArrayInputStream(bytes(THREE)) {
            @Override
            public int read(byte[] chunk) {
                inside.countDown();
                awaits(refused);
                return read(chunk, 0, chunk.length);
            }
        });
        CloudTrailEvent[] event = new CloudTrailEvent[1];
        Thread other = new Thread(() -> event[0] = reader.next());
        other.start();
        awaits(inside);
        fails("CTRAIL_ERR_STATE", reader::next);
        fails("CTRAIL_ERR_STATE", reader::position);
        fails("CTRAIL_ERR_STATE", reader::close);
        refused.countDown();
        other.join();
        same(List.of(event[0].eventName(), reader.next().eventName()), List.of("A", "B"));
        isGone(event[0]);
    }

    private static void awaits(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    /** Each of several threads reads, and uses the other's events: values or a CloudTrailException come. */
    private static void threads() throws Exception {
        CloudTrailReader reader = of(manyRecords());
        AtomicLong read = new AtomicLong();
        CloudTrailEvent[] last = new CloudTrailEvent[1];
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < 4; i++)
                done.add(threads.submit(() -> useUntilEnd(reader, last, read)));
            for (Future<?> one : done)
                one.get();
        }
        reader.close();
        same(read.get(), 20_000L);
    }

    private static void useUntilEnd(CloudTrailReader reader, CloudTrailEvent[] last, AtomicLong read) {
        for (;;) {
            try {
                CloudTrailEvent event = reader.next();
                if (event == null)
                    return;
                read.incrementAndGet();
                last[0] = event;
                event.requestParameters();
                last[0].json();
            } catch (CloudTrailException error) {
                same(error.name(), "CTRAIL_ERR_STATE");
            }
        }
    }

    private static void closeWhileRead() throws Exception {
        for (int i = 0; i < 50; i++) {
            CloudTrailReader reader = of(manyRecords());
            Thread other = Thread.startVirtualThread(() -> {
                try {
                    for (CloudTrailEvent event : reader)
                        event.json();
                } catch (CloudTrailException expected) {
                    same(expected.name(), "CTRAIL_ERR_STATE");
                }
            });
            for (boolean closed = false; !closed;) {
                try {
                    reader.close();
                    closed = true;
                } catch (CloudTrailException busy) {
                    same(busy.name(), "CTRAIL_ERR_STATE");
                }
            }
            other.join();
        }
    }

    // ---- Errors -------------------------------------------------------------------------------------

    private static void missingFile() {
        CloudTrailException error = fails("CTRAIL_ERR_IO", () -> CloudTrailReader.open(Path.of("/nowhere/log.json")));
        same(List.of(error.code(), error.offset(), error.record(), error.path(), error.systemError()),
            List.of(-4, 0L, 0L, "/nowhere/log.json", 2));
        same(error.getCause() instanceof NoSuchFileException cause ? cause.getFile() : null, "/nowhere/log.json");
        same(error.getMessage().startsWith("/nowhere/log.json: ")
            && error.getMessage().endsWith(": No such file or directory"), true);
    }

    private static void otherReasons() {
        Path file = vectors.resolve("vectors.ndjson");
        Throwable folder = fails("CTRAIL_ERR_IO", () -> CloudTrailReader.open(vectors).next()).getCause();
        same(folder instanceof FileSystemException cause ? cause.getReason() : null, "Is a directory");
        same(fails("CTRAIL_ERR_IO", () -> CloudTrailReader.open(file.resolve("below"))).getCause().getClass(),
            NotDirectoryException.class);
    }

    /** In another process, as this one has the library. */
    private static void missingLibrary() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(java, "--enable-native-access=ALL-UNNAMED", "-cp",
            System.getProperty("java.class.path"), "Events", "no log").redirectErrorStream(true);
        builder.environment().put("CTRAIL_LIBRARY", "/no/such/lib.so");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        same(process.waitFor() != 0 && said.contains("UnsatisfiedLinkError: the library libcloudtrail cannot be loaded. "
            + "Looked for /no/such/lib.so"), true);
    }

    private static void truncated() {
        CloudTrailReader reader = of("{\"eventName\":\"A\"}{\"event");
        same(reader.next().eventName(), "A");
        CloudTrailException error = fails("CTRAIL_ERR_TRUNCATED", reader::next);
        same(Arrays.asList(error.record(), error.offset(), error.path()), Arrays.asList(2L, 17L, null));
    }

    private static void damagedIsThrown() {
        CloudTrailReader reader = of(DAMAGED);
        same(reader.next().eventName(), "A");
        CloudTrailException error = fails("CTRAIL_ERR_JSON", reader::next);
        same(List.of(error.code(), error.record(), error.offset(), error.skipped()), List.of(-12, 2L, 18L, 19L));
        same(names(reader), List.of("C"));
        same(reader.lastError().record(), 2L);
    }

    private static void damagedIsGiven() {
        List<Long> skipped = new ArrayList<>();
        CloudTrailOptions options = new CloudTrailOptions().onSkipped(error -> skipped.add(error.record()));
        same(names(CloudTrailReader.parse(bytes(DAMAGED), options)), List.of("A", "C"));
        same(skipped, List.of(2L));
    }

    private static void streamFails() {
        CloudTrailReader reader = CloudTrailReader.read(new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("mine");
            }
        });
        try {
            reader.next();
        } catch (UncheckedIOException expected) {
            return;
        }
        throw new AssertionError("no exception");
    }

    private static void refuses(CloudTrailOptions options) {
        CloudTrailException error = fails("CTRAIL_ERR_ARGUMENT", () -> CloudTrailReader.parse(new byte[0], options));
        same(List.of(error.offset(), error.record()), List.of(0L, 0L));
    }

    // ---- Event patterns -----------------------------------------------------------------------------

    private static final EventPattern FAILED = new EventPattern("{\"errorCode\": [{\"exists\": true}]}");
    private static final String SOME = "{\"eventName\":\"A\",\"errorCode\":\"E\"}{\"eventName\":\"B\"}{\"eventName\":\"C\"}";

    private static void patterns() {
        EventPattern c = new EventPattern("{\"eventName\": [\"C\"]}");
        EventPatterns all = new EventPatterns(FAILED, new EventPattern("{\"eventName\": [\"X\"]}"),
            new EventPattern("{\"eventName\": [\"A\", \"C\"]}"));
        System.gc();
        List<int[]> found = new ArrayList<>();
        for (CloudTrailEvent event : of(SOME)) {
            same(c.matches(event), event.eventName().equals("C"));
            found.add(all.matching(event));
            same(all.matching(event.copy()), found.getLast());
        }
        same(found.toArray(), new int[][] {{0, 2}, {}, {2}});
        same(all.list().size(), 3);
        same(new EventPatterns().matching(only(SOME)), new int[0]);
        same(of(SOME).stream().filter(c::matches).count(), 1L);
        CloudTrailReader reader = of(SOME);
        CloudTrailEvent event = reader.next();
        same(FAILED.matches(event), true);
        reader.close();
        fails("CTRAIL_ERR_STATE", () -> FAILED.matches(event));
        fails("CTRAIL_ERR_STATE", () -> all.matching(event));
    }

    private static void wrongPatterns() {
        CloudTrailException wrong = fails("CTRAIL_ERR_ARGUMENT",
            () -> new EventPattern("{\"eventName\": [\"Run\", {\"sufix\": \"x\"}]}"));
        same(wrong.offset(), 23L);
        same(wrong.getMessage(), "an operator that is not known, at byte 23 of the pattern");
        for (String text : List.of("", "{", "[]", "{\"a\": [1]}\0"))
            fails("CTRAIL_ERR_ARGUMENT", () -> new EventPattern(text));
    }

    private static void patternsOfFilter() {
        EventPattern c = new EventPattern("{\"eventName\": [\"C\"]}");
        same(names(filtered(SOME, new CloudTrailFilter().pattern(FAILED))), List.of("A"));
        same(names(filtered(SOME, new CloudTrailFilter().pattern(FAILED, c))), List.of("A", "C"));
        same(names(filtered(SOME, new CloudTrailFilter().pattern())), List.of("A", "B", "C"));
        same(names(filtered(SOME, new CloudTrailFilter().pattern(c).eventName("A"))), List.of());
    }

    private static void patternsOfDeepRecord() {
        String deep = "{\"eventName\":\"A\",\"requestParameters\":" + "[".repeat(1500) + "]".repeat(1500) + "}";
        CloudTrailEvent event = CloudTrailReader.parse(bytes(deep), new CloudTrailOptions().maxDepth(2000)).next();
        fails("CTRAIL_ERR_LIMIT", () -> FAILED.matches(event));
        fails("CTRAIL_ERR_LIMIT", () -> new EventPatterns(FAILED).matching(event));
    }

    // ---- Filters ------------------------------------------------------------------------------------

    private static void filter(CloudTrailFilter filter, String... found) {
        String two = "{\"eventName\":\"A\",\"eventTime\":\"2024-01-01T00:00:00Z\",\"readOnly\":true}\n"
            + "{\"eventName\":\"B\",\"eventTime\":\"2024-01-02T00:00:00Z\",\"readOnly\":false,"
            + "\"userIdentity\":{\"type\":\"IAMUser\",\"userName\":\"é\"}}";
        same(names(filtered(two, filter)), List.of(found));
    }

    private static void list(CloudTrailFilter filter, String found) {
        String three = "{\"eventName\":\"a\",\"awsRegion\":\"us-east-1\",\"sourceIPAddress\":\"10.1.2.3\","
            + "\"recipientAccountId\":\"123456789012\",\"userIdentity\":{\"type\":\"AssumedRole\","
            + "\"arn\":\"arn:aws:sts::1:assumed-role/admin/alice\"}}{\"eventName\":\"b\","
            + "\"awsRegion\":\"eu-central-1\",\"errorCode\":\"AccessDenied\"}{\"eventName\":\"c\"}";
        same(String.join("", names(filtered(three, filter))), found);
    }

    private static void lists() {
        list(new CloudTrailFilter().eventName(), "abc");
        list(new CloudTrailFilter().eventName("c", "none", "a"), "ac");
        list(new CloudTrailFilter().region("us-east-1", "eu-central-1"), "ab");
        list(new CloudTrailFilter().errorCode("AccessDenied"), "b");
        list(new CloudTrailFilter().account("123456789012"), "a");
        list(new CloudTrailFilter().sourceIp("192.0.2.1", "10.0.0.0/8"), "a");
        list(new CloudTrailFilter().arn("arn:aws:sts::1:assumed-role/admin/alice"), "a");
        list(new CloudTrailFilter().role("admin"), "a");
        list(new CloudTrailFilter().failed(true), "b");
        list(new CloudTrailFilter().failed(false).region("us-east-1", "eu-central-1"), "a");
    }

    private static void times() {
        filter(new CloudTrailFilter().since("2024-01-02"), "B");
        filter(new CloudTrailFilter().until("2024-01-02"), "A");
        filter(new CloudTrailFilter().since(LocalDate.of(2024, 1, 2)), "B");
        filter(new CloudTrailFilter().until(LocalDate.of(2024, 1, 2)), "A");
        filter(new CloudTrailFilter().until("2024-01-02T01:00:00.5+01:00"), "A", "B");
        filter(new CloudTrailFilter().since("1970-01-01").until((String) null), "A", "B");
        filter(new CloudTrailFilter().since("2024-01-02").since((LocalDate) null), "A", "B");
        for (String wrong : List.of("", "yesterday", "2024-02-30", "2024-01-02\0"))
            fails("CTRAIL_ERR_ARGUMENT", () -> new CloudTrailFilter().since(wrong));
        fails("CTRAIL_ERR_ARGUMENT", () -> new CloudTrailFilter().until(Instant.MAX));
    }

    private static void counts() {
        String text = "{\"eventName\":\"A\"}\n{\"eventName\":}\n"
            + "{\"eventName\":\"C\",\"eventTime\":\"2024-01-01T00:00:00Z\"}";
        CloudTrailOptions options = quiet().filter(new CloudTrailFilter().since(Instant.EPOCH));
        CloudTrailReader reader = CloudTrailReader.parse(bytes(text), options);
        same(names(reader), List.of("C"));
        same(reader.counts(), new CloudTrailReader.Counts(1, 1, 1, 1));
    }

    /** What is wrong is said as ctrail_options_check says it. */
    private static void wrongByName() {
        CloudTrailOptions block = new CloudTrailOptions().filter(new CloudTrailFilter().sourceIp("10.0.0.0/99"));
        CloudTrailOptions size = new CloudTrailOptions().maxRecordBytes(1L << 40);
        same(fails("CTRAIL_ERR_ARGUMENT", () -> CloudTrailReader.parse(new byte[0], block)).getMessage()
            .startsWith("filter.source_ip"), true);
        same(fails("CTRAIL_ERR_ARGUMENT", () -> CloudTrailReader.parse(new byte[0], size)).getMessage()
            .startsWith("max_record_bytes "), true);
    }

    private static void limits() {
        String deep = "{\"eventName\":\"A\",\"a\":{\"b\":{}}}";
        CloudTrailReader shallow = CloudTrailReader.parse(bytes(deep), new CloudTrailOptions().maxDepth(2));
        same(fails("CTRAIL_ERR_DEPTH", shallow::next).record(), 1L);
        CloudTrailReader small = CloudTrailReader.parse(bytes(deep), new CloudTrailOptions().maxRecordBytes(20));
        same(fails("CTRAIL_ERR_RECORD_SIZE", small::next).record(), 1L);
    }

    /** Simple names of what a module of the JDK exports to all. */
    private static Set<String> namesOfJdk() throws IOException {
        Set<String> names = new HashSet<>();
        Path modules = Path.of(URI.create("jrt:/"));
        for (ModuleReference module : ModuleFinder.ofSystem().findAll())
            for (ModuleDescriptor.Exports exported : module.descriptor().exports()) {
                Path folder = modules.resolve(module.descriptor().name()).resolve(exported.source().replace('.', '/'));
                try (Stream<Path> files = exported.isQualified() ? Stream.empty() : Files.list(folder)) {
                    files.map(file -> file.getFileName().toString().replaceFirst("\\.class$", "")).forEach(names::add);
                }
            }
        return names;
    }

    private static void namesAreFree() throws Exception {
        Set<String> taken = namesOfJdk();
        same(taken.containsAll(List.of("Reader", "Event", "Filter")), true);
        List<Class<?>> ours = new ArrayList<>(List.of(CloudTrailTypes.class.getDeclaredClasses()));
        try (Stream<Path> files = Files.list(vectors.resolve("java/src/io/cloudtrail"))) {
            for (Path file : files.toList())
                ours.add(Class.forName("io.cloudtrail." + file.getFileName().toString().replace(".java", "")));
        }
        same(ours.stream().filter(type -> Modifier.isPublic(type.getModifiers())).map(Class::getSimpleName)
            .filter(taken::contains).sorted().toList(), List.of());
    }

    private static void askReader() {
        CloudTrailReader reader = of("{\"Records\":[{\"eventName\":\"A\"}]}");
        same(names(reader), List.of("A"));
        same(Arrays.asList(reader.container(), reader.position(), reader.lastError()),
            Arrays.asList("log file", 31L, null));
        same(CloudTrailReader.libraryVersion().matches("\\d+\\.\\d+\\.\\d+"), true);
    }

    public static void main(String[] arguments) {
        vectors = Path.of(arguments[0]);
        test("prints vectors.ndjson", () -> vectors("vectors.ndjson", "vectors.expected"));
        test("prints truncated.json.gz", () -> vectors("truncated.json.gz", "truncated.expected"));
        test("prints what the documentation shows", () -> prints(vectors.resolve("java/events.expected")));
        test("reads a file, bytes and a stream alike", Test::readsAlike);
        test("CloudTrailTypes.java is as the schemas are", // run.sh --renew writes it anew
            () -> same(Hints.text(), Files.readString(vectors.resolve("java/src/io/cloudtrail/CloudTrailTypes.java"))));
        test("reads EC2 and the identity", Test::readsAwsGuide);
        test("reads what decoders of a name give", Test::decodesByName);
        test("reads EC2's requests as trees", Test::readsTrees);
        test("lists problems with their codes", Test::listsProblems);
        test("writes JSON with and without what it adds", Test::writesJson);
        test("reads EC2 Instance Connect", Test::readsInstanceConnect);
        test("reads SSH keys", Test::readsKeys);
        test("verifies copies of buckets", Test::verifiesCopiesOfBuckets);
        test("tells absent, null and empty apart", Test::tellsAbsentFromNull);
        test("reads numbers", Test::readsNumbers);
        test("reads fields, paths, texts, bytes and places", Test::readsPaths);
        test("an event is gone when the next is read", () -> goneAfter(CloudTrailReader::next));
        test("an event is gone at the end", () -> goneAfter(reader -> reader.forEach(event -> { })));
        test("an event is gone with its reader", () -> goneAfter(CloudTrailReader::close));
        test("events that are gathered are kept", Test::gatheredStay);
        test("a stream has copies", Test::streamCopies);
        test("copies can be used in threads", Test::copiesInThreads);
        test("gathered events have the limits of their reader", Test::gatheredHaveLimits);
        test("a copy stays", Test::copyStays);
        test("a closed reader refuses", Test::closedRefuses);
        test("an event outlives the last reference to its reader", Test::outlivesReader);
        test("a reader may be closed by its own callback", Test::closedByCallback);
        test("a reader refuses its own stream", Test::usedByItsOwnStream);
        test("a reader refuses another thread while it is in use", Test::otherThread);
        test("threads on one reader", Test::threads);
        test("a reader is closed while another thread reads", Test::closeWhileRead);
        test("a missing file", Test::missingFile);
        test("other reasons of the system", Test::otherReasons);
        test("a missing library", Test::missingLibrary);
        test("a truncated file", Test::truncated);
        test("a damaged record is thrown, and the reader goes on", Test::damagedIsThrown);
        test("a damaged record is given to the callback", Test::damagedIsGiven);
        test("an error of the stream is thrown", Test::streamFails);
        test("refuses a depth below 0", () -> refuses(new CloudTrailOptions().maxDepth(-1)));
        test("refuses a depth beyond 32 bits", () -> refuses(new CloudTrailOptions().maxDepth(1L << 32)));
        test("refuses a record size above the largest", () -> refuses(new CloudTrailOptions().maxRecordBytes(1L << 40)));
        test("refuses a filter with a NUL",
            () -> refuses(new CloudTrailOptions().filter(new CloudTrailFilter().eventName("a\0b"))));
        test("refuses a path with a NUL", () -> fails("CTRAIL_ERR_ARGUMENT", () -> new Fields("a\0b")));
        test("filter: none", () -> filter(new CloudTrailFilter(), "A", "B"));
        test("filter: a name", () -> filter(new CloudTrailFilter().eventName("B"), "B"));
        test("filter: read only", () -> filter(new CloudTrailFilter().readOnly(true), "A"));
        test("filter: not read only", () -> filter(new CloudTrailFilter().readOnly(false), "B"));
        test("filter: a user", () -> filter(new CloudTrailFilter().userName("é"), "B"));
        test("filter: since", () -> filter(new CloudTrailFilter().since(Instant.parse("2024-01-02T00:00:00Z")), "B"));
        test("filter: until", () -> filter(new CloudTrailFilter().until(Instant.parse("2024-01-02T00:00:00Z")), "A"));
        test("filter: two that disagree", () -> filter(new CloudTrailFilter().eventName("A").readOnly(false)));
        test("filter: lists", Test::lists);
        test("filter: days and texts as times", Test::times);
        test("patterns", Test::patterns);
        test("wrong patterns", Test::wrongPatterns);
        test("patterns of a filter", Test::patternsOfFilter);
        test("patterns of a record that is nested too deep", Test::patternsOfDeepRecord);
        test("counts", Test::counts);
        test("a wrong option is named", Test::wrongByName);
        test("limits", Test::limits);
        test("names clash with nothing of the JDK", Test::namesAreFree);
        test("container, position and version", Test::askReader);
        System.out.println("1.." + number);
        System.exit(failed == 0 ? 0 : 1);
    }
}
