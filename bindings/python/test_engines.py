"""
Tests a scan with those who take it, and those who open files for it: pyarrow, polars, DuckDB, fsspec and tqdm must be
there. Prints TAP.

    python3 test_engines.py RECORDS

RECORDS: the folder of fixtures.
"""

import contextlib
import datetime
import gc
import io
import os
import pathlib
import shutil
import sys
import tempfile
import threading
import time

import duckdb
import fsspec
import polars
import pyarrow
import pyarrow.fs

import cloudtrail
import tap
from cloudtrail import columns as scanning
from cloudtrail import lazy, parallel

RECORDS = sys.argv[1]
EVENTS = [os.path.join(RECORDS, name) for name in ("ec2", "fields", "identity", "instance_connect")]
TABLES = "events identities instances resources tags rules keys tunnels credentials access problems".split()


def record(number, name="A", day=1):
    return '{"eventVersion":"1.08","eventID":"%d","eventName":"%s","eventTime":"2024-05-%02dT00:00:00Z"}' % (
        number,
        name,
        day,
    )


def write(folder, name, *records):
    path = pathlib.Path(folder, name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text('{"Records":[%s]}' % ",".join(records), encoding="utf-8")
    return str(path)


@contextlib.contextmanager
def many(count, records=50):
    """A folder of so many files, each with so many records."""
    with tempfile.TemporaryDirectory() as folder:
        for number in range(count):
            write(folder, f"{number:04}.json", *(record(number * records + i) for i in range(records)))
        yield folder


def raises(kind, call, *arguments):
    try:
        call(*arguments)
    except kind as error:
        return error
    raise AssertionError(f"no {kind.__name__}")


def is_at_rest():
    """Whether all threads end, and everything was released."""
    for _ in range(100):
        gc.collect()
        scanning._sweep()
        threads = [thread for thread in threading.enumerate() if thread.name == "cloudtrail"]
        if not threads and not scanning._kept and not scanning._exported and not parallel._merged:
            return True
        time.sleep(0.05)
    return False


def small_groups(call):
    """With fewer files for a thread at once, and smaller batches, than tests have bytes for."""
    kept = scanning._GROUP_FILES, scanning._BATCH_BYTES
    scanning._GROUP_FILES, scanning._BATCH_BYTES = 2, 1000
    try:
        return call()
    finally:
        scanning._GROUP_FILES, scanning._BATCH_BYTES = kept


# ---- Threads -----------------------------------------------------------------------------------


def test_threads_give_the_rows_of_one_in_its_order():
    def check():
        for table in TABLES:
            one = pyarrow.table(cloudtrail.scan(RECORDS, table=table, threads=1))
            scan = cloudtrail.scan(RECORDS, table=table, threads=3)
            assert pyarrow.table(scan).equals(one), table
            assert scan.counts.rows == one.num_rows and scan.counts.inputs > 100

    small_groups(check)
    assert is_at_rest()


def test_counts_of_threads():
    one, several = (cloudtrail.scan(RECORDS, threads=threads) for threads in (1, 4))
    assert pyarrow.table(one).num_rows == pyarrow.table(several).num_rows
    assert one.counts == several.counts, (one.counts, several.counts)


def test_a_file_that_vanishes_ends_a_scan_with_its_name():
    def check():
        with many(40) as folder:
            for threads in (1, 3):
                scan = cloudtrail.scan(folder, threads=threads)
                gone = os.path.join(folder, "0020.json")
                os.remove(gone)
                reader, rows = pyarrow.RecordBatchReader.from_stream(scan), []
                error = raises(OSError, lambda: rows.extend(batch.num_rows for batch in reader))
                assert gone in str(error), error
                assert sum(rows) == 20 * 50, rows
                write(folder, "0020.json", record(0))
                del reader

    small_groups(check)
    assert is_at_rest()


def test_damage_costs_itself():
    with many(10) as folder:
        pathlib.Path(folder, "0003.json").write_text('{"Records":[' + record(1) + ',{"eventName":},' + record(2), "utf-8")
        scan = cloudtrail.scan(folder, threads=2)
        assert pyarrow.table(scan).num_rows == 9 * 50 + 2
        assert scan.counts.skipped and scan.counts.damaged_inputs == 1
        strict = cloudtrail.scan(folder, threads=2, strict=True)
        assert "0003.json" in str(raises(OSError, pyarrow.table, strict))
        problems = pyarrow.table(cloudtrail.scan(folder, table="problems", threads=2))
        assert {path.rpartition("/")[2] for path in problems["file"].to_pylist()} == {"0003.json"}


def test_consumers_release_when_they_like():
    def check():
        with many(60) as folder:
            scan = cloudtrail.scan(folder, threads=3)
            reader = pyarrow.RecordBatchReader.from_stream(scan)
            assert reader.read_next_batch().num_rows
            del reader  # early
            assert is_at_rest()
            reader = pyarrow.RecordBatchReader.from_stream(scan)
            reader.read_next_batch()
            reader.close()
            reader.close()  # twice
            del reader
            assert is_at_rest()
            kept = [pyarrow.RecordBatchReader.from_stream(scan)]
            kept[0].read_next_batch()
            other = threading.Thread(target=kept.clear)  # elsewhere
            other.start()
            other.join()
            assert is_at_rest()
            kept = [pyarrow.RecordBatchReader.from_stream(scan)]  # never asked
            del kept
            assert is_at_rest()
            for batch in scan.batches():
                break
            del batch
            assert is_at_rest()
            capsule = scan.__arrow_c_stream__()
            del capsule
            assert is_at_rest()

    small_groups(check)


def test_batches_outlive_their_stream():
    with many(20) as folder:
        reader = pyarrow.RecordBatchReader.from_stream(cloudtrail.scan(folder, threads=2))
        batch = reader.read_next_batch()
        del reader
        assert is_at_rest()
        batch.validate(full=True)


def test_streams_side_by_side():
    with many(30) as folder:
        scan = cloudtrail.scan(folder, threads=2)
        expected = pyarrow.table(scan)
        found = []
        threads = [threading.Thread(target=lambda: found.append(pyarrow.table(scan))) for _ in range(5)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(found) == 5 and all(one.equals(expected) for one in found)
    assert is_at_rest()


def test_wrong_numbers_of_threads():
    assert "threads is 0" in str(raises(cloudtrail.OptionError, lambda: cloudtrail.scan(RECORDS, threads=0)))


# ---- Engines -----------------------------------------------------------------------------------


def test_engines_take_the_same():
    names = ["event_id", "event_name", "event_time", "user_identity", "resources", "read_only"]
    scan = cloudtrail.scan(EVENTS, columns=names, threads=2)
    table_ = pyarrow.table(scan)
    assert polars.DataFrame(scan).equals(polars.DataFrame(table_))
    connection = duckdb.connect()  # while a result of it is open, so may the stream be
    found = connection.execute("SELECT * FROM scan").fetchall()
    wanted = connection.execute("SELECT * FROM table_").fetchall()
    assert len(found) == table_.num_rows and sorted(map(str, found)) == sorted(map(str, wanted))
    count = connection.execute("SELECT count(*) FROM scan WHERE event_name = 'RunInstances'").fetchall()[0][0]
    assert count == table_["event_name"].to_pylist().count("RunInstances") > 0
    connection.close()
    assert is_at_rest()


# ---- Where files are -----------------------------------------------------------------------------


def in_memory(folder, to):
    """Copies a folder into fsspec's memory."""
    memory = fsspec.filesystem("memory")
    for path in sorted(pathlib.Path(folder).rglob("*")):
        if path.is_file():
            memory.pipe_file(f"{to}/{path.relative_to(folder)}", path.read_bytes())
    return memory


def test_fsspec_opens_files():
    local = cloudtrail.scan(RECORDS, threads=1)
    memory = in_memory(RECORDS, "/fixtures")
    for scan in (
        cloudtrail.scan("memory://fixtures", threads=2),
        cloudtrail.scan("memory:///fixtures/", threads=1),
        cloudtrail.scan("/fixtures", filesystem=memory),
    ):
        assert sorted(pyarrow.table(scan)["event_id"].to_pylist(), key=str) == sorted(
            pyarrow.table(local)["event_id"].to_pylist(), key=str
        )
        assert scan.counts.rows == local.counts.rows and scan.counts.skipped == local.counts.skipped
    assert is_at_rest()


def test_names_of_files_elsewhere():
    with many(3, 1) as folder:
        in_memory(folder, "/names")
    scan = cloudtrail.scan("memory://names", columns=["file", "event_id"])
    assert pyarrow.table(scan)["file"].to_pylist() == [f"memory://names/000{i}.json" for i in range(3)]
    one = pyarrow.table(cloudtrail.scan("memory://names/0001.json", columns=["file", "event_id"]))
    assert one.to_pylist() == [{"file": "memory://names/0001.json", "event_id": "1"}]


def test_files_elsewhere_that_are_not_there():
    error = raises(OSError, pyarrow.table, cloudtrail.scan("memory://nowhere/at/all.json"))
    assert "memory://nowhere/at/all.json: FileNotFoundError" in str(error), error
    fsspec.filesystem("memory").mkdir("/empty")
    assert "/empty" in str(raises(cloudtrail.OptionError, cloudtrail.scan, "memory://empty"))
    raises(cloudtrail.OptionError, cloudtrail.scan, [])
    assert is_at_rest()


def test_a_store_that_fails():
    class Failing(io.BytesIO):
        def read(self, size=-1):
            raise TimeoutError("the line is dead")

    class Store(fsspec.AbstractFileSystem):
        def info(self, path, **_):
            return {"name": path, "size": 10, "type": "file"}

        def open(self, path, mode="rb", **_):
            return Failing()

    error = raises(OSError, pyarrow.table, cloudtrail.scan("a/b.json", filesystem=Store()))
    assert "a/b.json: TimeoutError: the line is dead" in str(error), error


def test_pyarrow_opens_files():
    for system, path in (
        (pyarrow.fs.LocalFileSystem(), RECORDS),
        (pyarrow.fs.SubTreeFileSystem(RECORDS, pyarrow.fs.LocalFileSystem()), "ec2"),
    ):
        local = RECORDS if path == RECORDS else os.path.join(RECORDS, path)
        found = pyarrow.table(cloudtrail.scan(path, filesystem=system, columns=["event_id"]))
        wanted = pyarrow.table(cloudtrail.scan(local, columns=["event_id"]))
        assert sorted(map(str, found["event_id"])) == sorted(map(str, wanted["event_id"]))


def test_pyarrow_opens_urls_where_fsspec_is_not():
    kept = {name: sys.modules[name] for name in ("fsspec", "fsspec.core")}
    sys.modules.update(dict.fromkeys(kept))
    try:
        error = raises(OSError, pyarrow.table, cloudtrail.scan("mock:///nowhere.json"))
        assert "mock:///nowhere.json: FileNotFoundError" in str(error), error
        error = raises(cloudtrail.OptionError, lambda: cloudtrail.scan("mock:///a.json", storage_options={"key": "x"}))
        assert "storage_options are fsspec's" in str(error), error
    finally:
        sys.modules.update(kept)


def test_urls_of_this_machine():
    with many(2, 1) as folder:
        for url in ("file://" + folder, "file:" + folder):
            assert pyarrow.table(cloudtrail.scan(url)).num_rows == 2, url


def test_patterns_of_names():
    with tempfile.TemporaryDirectory() as folder:
        for number, name in enumerate(("a/x.json", "a/deep/y.json", "b/x.json", "c/x[1].json")):
            write(folder, name, record(number))
        in_memory(folder, "/patterns")
        memory = fsspec.filesystem("memory")

        def found(path, **options):
            return pyarrow.table(cloudtrail.scan(path, columns=["event_id"], **options))["event_id"].to_pylist()

        for pattern, expected in (("[ab]/x.json", ["0", "2"]), ("a*", ["1", "0"]), ("**/x.json", ["0", "2"])):
            assert found(f"{folder}/{pattern}") == expected, pattern
            assert sorted(found("memory://patterns/" + pattern)) == sorted(expected), pattern
            assert sorted(found("/patterns/" + pattern, filesystem=memory)) == sorted(expected), pattern
        assert found(f"{folder}/c/x[1].json") == ["3"]
        names = pyarrow.table(cloudtrail.scan("memory://patterns/b/*", columns=["file"]))["file"].to_pylist()
        assert names[0].startswith("memory:") and names[0].endswith("/patterns/b/x.json"), names
        for path in (f"{folder}/nothing*", "memory://patterns/nothing*"):
            assert "no logs match" in str(raises(cloudtrail.OptionError, cloudtrail.scan, path))


def test_files_are_passed_over_by_their_names():
    name = "AWSLogs/{0}/CloudTrail/{1}/2024/05/01/{0}_CloudTrail_{1}_{2}T0000Z_x.json"
    with tempfile.TemporaryDirectory() as folder:
        for account, region, day in (
            ("111122223333", "us-east-1", "20240501"),
            ("111122223333", "eu-west-1", "20240520"),
            ("444455556666", "us-east-1", "20240520"),
        ):
            write(folder, name.format(account, region, day), record(1, day=19))
        in_memory(folder, "/trail")
        chosen = cloudtrail.Filter(account="111122223333")
        for threads, path in ((1, folder), (2, folder), (1, "memory://trail")):
            scan = cloudtrail.scan(path, since="2024-05-10", threads=threads)
            assert pyarrow.table(scan).num_rows == 2
            assert (scan.counts.inputs, scan.counts.not_opened) == (2, 1), scan.counts
            scan = cloudtrail.scan(path, filter=chosen, since="2024-05-10", by_key=True, threads=threads)
            pyarrow.table(scan)
            assert (scan.counts.inputs, scan.counts.not_opened) == (1, 2), scan.counts
            scan = cloudtrail.scan(path, since="2024-06-01", threads=threads)
            assert pyarrow.table(scan).num_rows == 0 and scan.counts.not_opened == 3


# ---- polars' lazy frames -------------------------------------------------------------------------


def test_lazy_frames_are_what_frames_are():
    scan = cloudtrail.scan(EVENTS, threads=2)
    full, frame = polars.DataFrame(scan), scan.to_polars_lazy()
    name, time = polars.col("event_name"), polars.col("event_time")
    times = full["event_time"].drop_nulls().sort()
    middle = times[len(times) // 2]
    arn = polars.col("user_identity").struct.field("arn")
    arns = full.select(arn).to_series().drop_nulls()
    predicates = [
        name == "RunInstances",
        "RunInstances" == name,
        name.is_in(["RunInstances", "StopInstances"]),
        name != "RunInstances",
        name.is_null(),
        name.str.starts_with("Run"),
        (name == "RunInstances") & (name == "StopInstances"),
        (name == "RunInstances") | (time > middle),
        time > middle,
        time >= middle,
        time < middle,
        time <= middle,
        time == middle,
        time.is_between(times[0], middle),
        (time > middle) & (time < times[-1]) & polars.col("read_only"),
        ~polars.col("read_only"),
        arn == arns[0],
        arn.is_in(arns[:3].to_list()),
        name == " RunInstances",
    ]
    for column in ("event_source", "aws_region", "recipient_account_id", "error_code", "user_name", "event_id"):
        predicates += [polars.col(column) == value for value in full[column].drop_nulls().unique()[:20]]
    for predicate in predicates:
        assert frame.filter(predicate).collect().equals(full.filter(predicate)), predicate
        assert frame.filter(predicate).head(2).collect().equals(full.filter(predicate).head(2)), predicate
        assert frame.head(9).filter(predicate).collect().equals(full.head(9).filter(predicate)), predicate
    assert frame.collect_schema() == full.schema
    assert is_at_rest()


def test_what_is_pushed_into_the_filter():
    name, time = polars.col("event_name"), polars.col("event_time")
    moment = datetime.datetime(2024, 5, 1, tzinfo=datetime.timezone.utc)
    since = 1714521600 * 10**9
    filter = cloudtrail.Filter
    for table, given, predicate, expected in (
        ("events", filter(), name == "A", filter(event_name=["A"])),
        ("events", filter(), name.is_in(["A", "B"]), filter(event_name=["A", "B"])),
        ("events", filter(event_name="B"), name == "A", filter(event_name="B")),
        ("events", filter(), (name == "A") | (name == "B"), filter()),
        ("events", filter(), polars.col("user_name") == "A", filter(user_name=["A"])),
        ("identities", filter(), polars.col("user_name") == "A", filter()),
        ("identities", filter(), name == "A", filter(event_name=["A"])),
        ("events", filter(), time >= moment, filter(since=since)),
        ("events", filter(since="2024-06-01"), time >= moment, filter(since=1717200000 * 10**9)),
        ("events", filter(), time <= moment, filter(until=since + 1)),
        ("events", filter(), moment > time, filter(until=since)),
        ("events", filter(), ~polars.col("read_only") & (name != "A"), filter(read_only=False)),
    ):
        assert lazy.push(given, table, predicate) == expected, predicate


def test_lazy_frames_read_no_more_than_is_asked():
    with many(40) as folder:
        kept, opened = cloudtrail.Scan._new_stream, []

        def watched(scan, inputs, **options):
            opened.append((list(scan._columns or []), scan.filter))
            return kept(scan, inputs, **options)

        cloudtrail.Scan._new_stream = watched
        try:
            frame = cloudtrail.scan(folder, threads=1).to_polars_lazy()
            found = frame.filter(polars.col("event_name") == "A").select("event_id").head(3).collect()
        finally:
            cloudtrail.Scan._new_stream = kept
        assert found["event_id"].to_list() == ["0", "1", "2"]
        assert sorted(opened[-1][0]) == ["event_id", "event_name"] and opened[-1][1].event_name == ["A"]
    assert is_at_rest()


def test_lazy_frames_say_what_is_wrong():
    with many(2, 1) as folder:
        frame = cloudtrail.scan(folder, threads=2).to_polars_lazy()
        shutil.rmtree(folder)
        assert "0000.json" in str(raises(Exception, frame.collect))
        gone = cloudtrail.scan(os.path.join(folder, "0000.json"))
        assert "0000.json" in str(raises(OSError, list, gone.batches()))
        os.mkdir(folder)


# ---- Progress ------------------------------------------------------------------------------------


def test_a_bar_on_request():
    with many(30) as folder:
        scan, errors = cloudtrail.scan(folder, threads=2, progress=True), io.StringIO()
        with contextlib.redirect_stderr(errors):
            pyarrow.table(scan)
            assert is_at_rest()
        assert "30/30" in errors.getvalue(), errors.getvalue()


# ---- All of them -------------------------------------------------------------------------------


sys.exit(tap.run(globals()))
