#!/usr/bin/env python3
"""
Twelve columns in Spark, from gzip log files, on a local cluster of two workers: this library's data source beside read.json
with a schema of the same fields. It needs PySpark 4 and Java 17.

    python3 tests/bench/spark.py LIBRARY [FILES [ROUNDS]]

Prints a row for each: the least time of the rounds, by the clock and of the executors' processors with those of their Pythons.
"""
import os
import pathlib
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(ROOT / "tests/bench"), str(ROOT / "bindings/python")]
os.environ["CTRAIL_LIBRARY"] = os.path.abspath(sys.argv[1])
os.environ["PYSPARK_PYTHON"] = sys.executable

import pyspark  # noqa: E402
from pyspark.sql import SparkSession, functions  # noqa: E402

os.environ["SPARK_HOME"] = os.path.dirname(pyspark.__file__)
from cloudtrail.spark import DataSource  # noqa: E402
from logs import write_files  # noqa: E402

RECORDS = 400  # a file
FIELDS = ["eventTime", "eventSource", "eventName", "awsRegion", "sourceIPAddress", "userAgent", "errorCode", "eventID"]
FIELDS += ["recipientAccountId"]
IDENTITY = ["type", "arn", "accessKeyId"]
RECORD = "".join(f"{name}: string, " for name in FIELDS)
RECORD += "userIdentity: struct<" + ", ".join(name + ": string" for name in IDENTITY) + ">"
OWN = (
    "event_time timestamp, event_source string, event_name string, aws_region string, source_ip_address string,"
    " user_agent string, error_code string, event_id string, recipient_account_id string, `user_identity.type` string,"
    " `user_identity.arn` string, `user_identity.access_key_id` string"
)


def start():
    builder = SparkSession.builder.master("local-cluster[2,1,2048]").config("spark.executor.memory", "2g")
    settings = {
        "spark.ui.enabled": "false",
        "spark.executorEnv.PYTHONPATH": str(ROOT / "bindings/python"),
        "spark.executorEnv.CTRAIL_LIBRARY": os.environ["CTRAIL_LIBRARY"],
    }
    for name, value in settings.items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("OFF")
    session.dataSource.register(DataSource)
    return session


# ---- Processor time ------------------------------------------------------------------------------------------------


def stat(process):
    """The parent, and the ticks of a process with those of its children that are gone."""
    fields = pathlib.Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return int(fields[1]), sum(map(int, fields[11:15]))


def executors_seconds(application):
    """Of the executors, and of all that they have started."""
    stats, roots = {}, set()
    for path in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            stats[int(path.name)] = stat(path.name)
            words = path.joinpath("cmdline").read_bytes().split(b"\0")
        except OSError:
            continue
        if application.encode() in words and any(word.endswith(b"CoarseGrainedExecutorBackend") for word in words):
            roots.add(int(path.name))
    total = 0
    for process, (_, ticks) in stats.items():
        above = process
        while above and above not in roots:
            above = stats.get(above, (0, 0))[0]
        total += ticks if above else 0
    return total / os.sysconf("SC_CLK_TCK")


# ---- Ways ----------------------------------------------------------------------------------------------------------


def with_ours(spark, folder):
    return spark.read.format("cloudtrail").schema(OWN).load(folder)


def with_json(spark, folder):
    read = spark.read.schema(f"Records array<struct<{RECORD}>>").option("multiLine", "true").json(folder)
    record = read.select(functions.explode("Records").alias("r"))
    columns = [functions.to_timestamp("r.eventTime")] + ["r." + name for name in FIELDS[1:]]
    return record.select(*columns, *["r.userIdentity." + name for name in IDENTITY])


def main(arguments):
    count = int(arguments[1]) if len(arguments) > 1 else 400
    rounds = int(arguments[2]) if len(arguments) > 2 else 3
    spark = start()
    application = spark.sparkContext.applicationId
    with tempfile.TemporaryDirectory() as folder:
        size = write_files(folder, count, RECORDS)[1]
        ways = {"this library": with_ours, "read.json with a schema": with_json}
        clock, processor = dict.fromkeys(ways, float("inf")), dict.fromkeys(ways, float("inf"))
        for _ in range(rounds + 1):  # the first one warms up
            for name, way in ways.items():
                begun, used = time.time(), executors_seconds(application)
                way(spark, folder).write.format("noop").mode("overwrite").save()
                if _:
                    clock[name] = min(clock[name], time.time() - begun)
                    processor[name] = min(processor[name], executors_seconds(application) - used)
        for way in ways.values():
            assert way(spark, folder).count() == count * RECORDS
        print(f"{count} files, {size / 1e6:.0f} MB of JSON\n")
        print("| | seconds | of processors | times as long | of processors |\n| --- | --- | --- | --- | --- |")
        for name in ways:
            times = clock[name] / clock["this library"], processor[name] / processor["this library"]
            print(f"| {name} | {clock[name]:.2f} | {processor[name]:.2f} | {times[0]:.1f} | {times[1]:.1f} |")
    spark.stop()


if __name__ == "__main__":
    main(sys.argv[1:])
