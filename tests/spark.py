#!/usr/bin/env python3
"""
Runs jobs of Spark over the columns, on a cluster of two workers on this machine, and compares what they give with
ctrail-json. tests/spark.sh calls it. Prints TAP.

    python3 tests/spark.py CTRAIL-JSON FOLDER

FOLDER: for what is written; it is the working directory.
"""
import collections
import contextlib
import ctypes
import datetime
import gzip
import io
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
import traceback

from pyspark.sql import SparkSession, functions
from pyspark.sql.types import StringType, StructField, StructType

import cloudtrail
import cloudtrail.files
import cloudtrail.spark
from row_values import EPOCH, compare_row, computed_by, is_of_insight

ROOT = pathlib.Path(__file__).resolve().parent.parent
RECORDS = str(ROOT / "tests/data/records")
SOUND = [f"{RECORDS}/{name}" for name in ("ec2", "fields", "identity", "instance_connect")]
TRAIL = os.path.join(sys.argv[2], "trail")
PROGRAM, FOLDER = sys.argv[1:]
FILES, EACH = 60, 50  # of the trail
ENVIRONMENT = {"spark.executorEnv." + name: os.environ[name] for name in ("PYTHONPATH", "CTRAIL_LIBRARY")}


def start():
    builder = SparkSession.builder.master("local-cluster[2,1,1024]").appName("cloudtrail")
    settings = {
        **ENVIRONMENT,
        "spark.ui.enabled": "false",
        "spark.sql.parquet.compression.codec": "gzip",  # which needs no library of the system's
        "spark.sql.session.timeZone": "UTC",
        "spark.sql.shuffle.partitions": "2",
        "spark.sql.warehouse.dir": os.path.join(FOLDER, "warehouse"),
        "spark.driver.host": "127.0.0.1",
        "spark.driver.bindAddress": "127.0.0.1",
    }
    for name, value in settings.items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("OFF")
    session.dataSource.register(cloudtrail.spark.DataSource)
    return session


def source(schema=None, **options):
    reader = spark.read.format("cloudtrail").options(**options)
    return reader.schema(schema) if schema else reader


def write_trail():
    """Log files as a trail delivers them, over some days; the records are the benchmarks'."""
    lines = (ROOT / "tests/bench/records.ndjson").read_text(encoding="utf-8").splitlines()
    os.mkdir(TRAIL)
    for number in range(FILES):
        records = [json.loads(lines[(number + i) % len(lines)]) for i in range(EACH)]
        for i, record in enumerate(records):
            record["eventID"] = f"{number:08x}-{i:04x}-4000-8000-000000000000"
            record["eventTime"] = f"2024-05-{1 + number % 10:02}T{i % 24:02}:00:00Z"
        name = f"123456789012_CloudTrail_us-east-1_202405{1 + number % 10:02}T2355Z_{number:016}.json.gz"
        with gzip.open(os.path.join(TRAIL, name), "wt", encoding="utf-8") as file:
            json.dump({"Records": records}, file)


def files(paths):
    return [one.name for one in cloudtrail.files.find(paths)]


def events(paths):
    """What ctrail-json says of the files, in their order."""
    done = subprocess.run([PROGRAM, *files(paths)], capture_output=True, check=False)
    return [json.loads(line) for line in done.stdout.decode().split("\n") if line]


def raises(call):
    """The message of what a job fails with."""
    try:
        call()
    except Exception as error:
        return str(error)
    raise AssertionError("no error")


@contextlib.contextmanager
def folder_of(**contents):
    folder = pathlib.Path(FOLDER, "logs")
    folder.mkdir()
    for name, text in contents.items():
        folder.joinpath(name + ".json").write_text(text, encoding="utf-8")
    try:
        yield str(folder)
    finally:
        shutil.rmtree(folder)


# ---- Values --------------------------------------------------------------------------------------------------------


def test_all_columns_of_all_records_are_what_ctrail_json_says():
    rows, said = source().load(RECORDS).toArrow().to_pylist(), events(RECORDS)
    assert len(rows) == len(said), (len(rows), len(said))
    names = computed_by(ctypes.CDLL(os.environ["CTRAIL_LIBRARY"]))
    wrong = []
    for row, event in zip(rows, said):
        wrong += [name for name in compare_row(row, event, names) if not is_of_insight(name)]
    assert not wrong, wrong[:20]
    return f"{len(rows)} events of {len(files(RECORDS))} files"


def test_the_schema_says_which_columns():
    schema = (
        "event_time timestamp, user_identity struct<arn:string,session_context:struct<session_issuer:struct<arn:string>>>,"
        "`user_identity.type` string, request_parameters string, record long, read_only boolean, resources"
        " array<struct<type:string,arn:string>>, file string"
    )
    frame = source(schema).load(SOUND)
    assert frame.schema.simpleString() == spark.createDataFrame([], schema).schema.simpleString()
    found, said = frame.collect(), events(SOUND)
    assert len(found) == len(said) > 500
    for row, event in zip(found, said):
        identity = event.get("userIdentity") or {}
        if event["decoded"].get("problems"):
            continue
        assert (row.user_identity and row.user_identity.arn) == identity.get("arn")
        assert row["user_identity.type"] == identity.get("type") and row.read_only == event.get("readOnly")
        wanted = [(one.get("type"), one.get("ARN")) for one in event.get("resources") or []]
        assert [(one.type, one.arn) for one in row.resources] == wanted
        assert json.loads(row.request_parameters or "null") == event.get("requestParameters")
    assert {row.file for row in found} <= set(files(SOUND)) and all(row.record for row in found)


# ---- Jobs ----------------------------------------------------------------------------------------------------------


def day_of(event):
    nanoseconds = event["decoded"].get("eventTimeNs")
    if nanoseconds is None:
        return None
    return (EPOCH + datetime.timedelta(microseconds=nanoseconds // 1000)).strftime("%Y-%m-%d")


def counted(rows):
    return collections.Counter(map(str, rows))


def test_logs_become_partitioned_parquet():
    written = os.path.join(FOLDER, "parquet")
    frame = source("event_time timestamp, event_id string, event_name string").load(TRAIL)
    frame.withColumn("day", functions.to_date("event_time")).write.partitionBy("day").parquet(written)
    found = spark.read.parquet(written).select("event_id", "event_name", functions.col("day").cast("string")).collect()
    wanted = counted((one.get("eventID"), one.get("eventName"), day_of(one)) for one in events(TRAIL))
    assert counted(tuple(row) for row in found) == wanted
    assert len([name for name in os.listdir(written) if name.startswith("day=")]) == 10


def test_a_join_of_two_tables():
    instances = source("event_id string, instance_id string", table="instances").load(TRAIL).distinct()
    callers = source("event_id string, event_name string, user_identity struct<arn:string>").load(TRAIL).distinct()
    found = instances.join(callers, "event_id").select("event_name", "user_identity.arn", "instance_id").collect()
    wanted, whose = set(), collections.defaultdict(set)
    for event in events(TRAIL):
        identifier, ec2 = event.get("eventID"), event["decoded"].get("ec2") or {}
        whose[identifier].add((event["eventName"], event["userIdentity"].get("arn")))
        wanted |= {(identifier, one.get("instanceId")) for one in ec2.get("instances", [])}
    joined = [(*caller, instance) for identifier, instance in wanted if identifier for caller in whose[identifier]]
    assert counted(map(tuple, found)) == counted(joined) and len(joined) > 100, (len(found), len(joined))


def test_executors_open_files_by_fsspec():
    found = source("event_id string, file string").load("local://" + TRAIL + "/*_CloudTrail_*").collect()
    assert counted(row.event_id for row in found) == counted(event["eventID"] for event in events(TRAIL))
    assert {os.path.basename(row.file) for row in found} == set(os.listdir(TRAIL))


def executors():
    """The processes of this application's executors, which this process has started."""
    found, application = [], spark.sparkContext.applicationId.encode()
    for path in pathlib.Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):
            words = path.read_bytes().split(b"\0")
            if application in words and b"org.apache.spark.executor.CoarseGrainedExecutorBackend" in words:
                found.append(int(path.parent.name))
    return found


def kill_one_in_the_middle(killed):
    tracker = spark.sparkContext.statusTracker()
    while not killed:
        for number in tracker.getActiveStageIds():
            stage = tracker.getStageInfo(number)
            if stage and 3 <= stage.numCompletedTasks < stage.numTasks // 2:
                killed.append(executors()[0])
                os.kill(killed[0], signal.SIGKILL)
                return
        time.sleep(0.01)


def test_a_worker_that_is_killed_changes_nothing():
    killed = []
    killer = threading.Thread(target=kill_one_in_the_middle, args=(killed,), daemon=True)
    frame = source("event_id string, event_name string, file string", partition_bytes=1).load(TRAIL)
    before = executors()
    killer.start()
    found = frame.collect()
    killer.join(1)
    wanted = counted((one.get("eventID"), one.get("eventName")) for one in events(TRAIL))
    assert counted((row.event_id, row.event_name) for row in found) == wanted
    assert killed and killed[0] in before, "no executor was killed"
    return f"killed {len(killed)} of {len(before)} executors"


# ---- Filters -------------------------------------------------------------------------------------------------------


def test_options_are_the_filter():
    schema, said = "event_id string, event_name string", events(TRAIL)
    names = [event.get("eventName") for event in said]
    for options, wanted in (
        ({"event_name": "RunInstances"}, names.count("RunInstances")),
        ({"eventName": '["RunInstances","StopInstances"]'}, names.count("RunInstances") + names.count("StopInstances")),
        ({"pattern": '{"eventName":["RunInstances"]}'}, names.count("RunInstances")),
        ({"read_only": "true"}, sum(event.get("readOnly") is True for event in said)),
        ({"since": "2024-05-04"}, sum((event["decoded"].get("eventTimeNs") or 0) >= 1714780800 * 10**9 for event in said)),
    ):
        count = source(schema, **options).load(TRAIL).count()
        assert count == wanted > 0, (options, count, wanted)


def test_filters_of_spark_stay_with_spark():
    """Where a source takes them, Spark 4.3.0 applies a filter again to the frame from which another was made."""
    frame = source("event_id string, event_name string").load(TRAIL)
    every = frame.count()
    some = frame.filter("event_name = 'RunInstances'").count()
    assert 0 < some < every and frame.count() == every
    assert frame.filter("event_name = 'RunInstances'").count() == some


def reader_of(**options):
    return cloudtrail.spark.DataSource(options).reader(StructType([StructField("event_name", StringType())]))


def test_files_are_passed_over_by_their_names():
    text = '{"Records":[{"eventName":"A","eventTime":"2024-05-19T00:00:00Z"}]}'
    name = "111122223333_CloudTrail_us-east-1_202405{0}T0000Z_x"
    with folder_of(**{name.format("01"): text, name.format("20"): text}) as folder:
        reader = reader_of(path=folder, since="2024-05-10")
        assert [one.name for part in reader.partitions() for one in part.inputs] == [f"{folder}/{name.format('20')}.json"]


def test_small_files_go_together():
    def sizes(**options):
        reader = reader_of(path=RECORDS, **options)
        return [sum(one.size for one in partition.inputs) for partition in reader.partitions()]

    assert len(sizes()) < 10 < len(files(RECORDS)), sizes()
    assert len(sizes(partition_bytes="1")) >= len(files(RECORDS)) - 20
    assert sum(sizes()) == sum(os.path.getsize(name) for name in files(RECORDS))


# ---- Bad input -----------------------------------------------------------------------------------------------------

DAMAGED = '{"Records":[{"eventName":"A"},{"eventName":},{"eventName":"B"}]}'


def test_modes():
    with folder_of(a=DAMAGED, b='{"eventName":"C"}') as folder:
        with_column = source("event_name string, _corrupt_record string").load(folder).collect()
        assert sorted(row.event_name for row in with_column if row.event_name) == ["A", "B", "C"]
        (told,) = (json.loads(row._corrupt_record) for row in with_column if row._corrupt_record)
        assert told["file"] == f"{folder}/a.json" and told["code"].startswith("CTRAIL_ERR_") and told["record"] == 2, told
        named = source("event_name string, bad string", columnNameOfCorruptRecord="bad").load(folder)
        assert named.filter("bad is not null").count() == 1
        assert source("event_name string").load(folder).count() == 3
        dropped = source("event_name string, _corrupt_record string", mode="dropmalformed").load(folder).collect()
        assert [row._corrupt_record for row in dropped] == [None] * 3
        message = raises(source("event_name string", mode="FAILFAST").load(folder).collect)
        assert f"{folder}/a.json" in message, message
        assert source("code string, skipped long", table="problems").load(folder).filter("skipped > 0").count() == 1


def test_what_is_wrong_is_named():
    with folder_of(a="{}") as folder:
        for schema, options, expected in (
            ("nope string", {}, "there is no column of that name: nope"),
            ("user_identity struct<nope:string>", {}, "there is no column of that name: user_identity.nope"),
            ("resources long", {}, "the column resources is list"),
            ("event_name string", {"nope": "1"}, "there is no option of that name: nope"),
            ("event_name string", {"mode": "loose"}, "the option mode is 'loose'"),
            ("event_name string", {"table": "nope"}, "there is no table of that name: nope"),
            ("event_name string", {"since": "yesterday"}, "'yesterday' is neither a date nor a time"),
            ("event_name string", {"partition_bytes": "0"}, "must be a number above 0"),
        ):
            message = raises(source(schema, **options).load(folder).collect)
            assert expected in message, message
    assert "/nowhere/at/all.json" in raises(source("event_name string").load("/nowhere/at/all.json").collect)
    assert "load() must name a path" in raises(source("event_name string").load().collect)
    with folder_of() as folder:
        assert "no logs in the folder" in raises(source("event_name string").load(folder).collect)


# ---- The page ------------------------------------------------------------------------------------------------------


def test_the_first_example_of_the_page():
    page = (ROOT / "docs/scale.md").read_text(encoding="utf-8")
    program, expected = re.search(r"```python spark\n(.*?)```\n+```text\n(.*?)```", page, re.DOTALL).groups()
    printed = io.StringIO()
    os.symlink(ROOT / "examples", "examples")
    with contextlib.redirect_stdout(printed):
        exec(compile(program, "docs/scale.md", "exec"), {})
    assert printed.getvalue().strip() == expected.strip(), printed.getvalue()


# ---- All of them ---------------------------------------------------------------------------------------------------


def main():
    tests = [(name, test) for name, test in globals().items() if name.startswith("test_")]
    only, failed = os.environ.get("CTRAIL_ONLY", ""), 0
    tests = [(name, test) for name, test in tests if only in name]
    print(f"1..{len(tests)}")
    for number, (name, test) in enumerate(tests, 1):
        title = name[len("test_") :].replace("_", " ")
        try:
            more = test()
            print(f"ok {number} - {title}{': ' + more if more else ''}", flush=True)
        except Exception:
            failed += 1
            print("".join("# " + line[:300] + "\n" for line in traceback.format_exc().splitlines()), end="")
            print(f"not ok {number} - {title}", flush=True)
    return failed > 0


write_trail()
spark = start()
try:
    status = main()
finally:
    spark.stop()
sys.exit(status)
