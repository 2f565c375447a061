.mode list
SELECT account, region, trail, time, kind, fault, path LIKE 'examples/evidence/bucket/AWSLogs/%' FROM cloudtrail_digests('examples/evidence/bucket', 'examples/evidence/keys.json');
SELECT 'only verified records', event_name, count(*) FROM cloudtrail_digests('examples/evidence/bucket', 'examples/evidence/k*.json') AS d, cloudtrail(d.path) WHERE d.kind = 'log file' AND d.fault IS NULL GROUP BY 2;
SELECT 'without keys', kind, fault, detail, count(*) FROM cloudtrail_digests('examples/evidence/bucket', 'tests/data/evidence/keys.json') GROUP BY 2, 3, 4;
SELECT 'digests alone', kind, fault, object IS NOT NULL, count(*) FROM cloudtrail_digests('examples/evidence/bucket/AWSLogs/123456789012/CloudTrail-Digest', 'examples/evidence/keys.json') GROUP BY 2, 3;
SELECT 'log files alone', kind, fault, trail, detail, count(*) FROM cloudtrail_digests('examples/evidence/bucket/AWSLogs/123456789012/CloudTrail', 'examples/evidence/keys.json') GROUP BY 2, 3;
SELECT 'linked', count(*) FROM cloudtrail_digests('examples/evidence/bucket', 'examples/evidence/keys.json', 'accept-linked') WHERE fault IS NULL;
SELECT 'arguments', folder, keys, count(*) FROM cloudtrail_digests WHERE keys = 'examples/evidence/keys.json' AND folder = 'examples/evidence/bucket' AND folder <> '' GROUP BY 2, 3;
SELECT count(*) FROM (VALUES ('examples/evidence/bucket'), ('examples/logs')) AS folders, cloudtrail_digests(column1, 'examples/evidence/keys.json');
SELECT * FROM cloudtrail_digests;
SELECT * FROM cloudtrail_digests('examples/evidence/bucket');
SELECT * FROM cloudtrail_digests(NULL, 'examples/evidence/keys.json');
SELECT * FROM cloudtrail_digests('nowhere', 'examples/evidence/keys.json');
SELECT * FROM cloudtrail_digests('examples/evidence/bucket', 'nowhere');
SELECT * FROM cloudtrail_digests('examples/evidence/bucket', 'examples/logs/aws-user-guide.json');
SELECT * FROM cloudtrail_digests('examples/evidence/bucket', 'examples/evidence/keys.json', 'linked');
