-- A query over what could not be read whole fails, unless it says that this does not matter; problems are listed.
SELECT count(*) FROM read_cloudtrail('tests/data/records/damage/first.json');
SELECT count(*) FROM read_cloudtrail('tests/data/records/damage/first.json', ignore_errors := true);
SELECT code, message, "at", skipped, record FROM read_cloudtrail_problems('tests/data/records/damage/first.json');
SELECT count(*) FROM read_cloudtrail('tests/data/records/gzip/header-cut.bin');
SELECT count(*) FROM read_cloudtrail_instances('tests/data/records/gzip/damaged.json.gz');
SELECT count(*) FROM read_cloudtrail_instances('tests/data/records/gzip/damaged.json.gz', ignore_errors := true);
SELECT count(*) FROM read_cloudtrail_problems('tests/data/records/gzip/*.json.gz');
