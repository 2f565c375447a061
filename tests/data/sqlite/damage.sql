-- The rows that there are, and then an error; no sum of a part without one.
SELECT event_name FROM cloudtrail('tests/data/records/damage/first.json');
SELECT event_name FROM cloudtrail('tests/data/records/damage/first.json', 'partial');
SELECT count(*) FROM cloudtrail('tests/data/records/damage/first.json');
SELECT count(*) FROM cloudtrail('tests/data/records/gzip/header-cut.bin');
SELECT count(*) FROM cloudtrail_instances('tests/data/records/gzip/damaged.json.gz');
SELECT count(*) FROM cloudtrail('tests/data/records/gzip/[dh]*.[bj]*');
SELECT count(*) FROM cloudtrail('tests/data/records/gzip/header-cut.b*');
SELECT count(*) FROM cloudtrail('tests/abi');
SELECT count(*) FROM cloudtrail('tests/data/programs/..', 'partial') WHERE 0;
SELECT event_name FROM cloudtrail('tests/data/records/damage/first.json') LIMIT 1;
