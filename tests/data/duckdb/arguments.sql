-- What a time or a pattern passes is what a condition passes. A bound of 1970 is a bound.
SELECT count(*) FROM read_cloudtrail('examples/logs', since := '2024-03-12 09:20:05');
SELECT count(*) FROM read_cloudtrail('examples/logs') WHERE event_time >= '2024-03-12 09:20:05';
SELECT count(*) FROM read_cloudtrail('examples/logs', until := '2024-03-12 09:20:05+00');
SELECT count(*) FROM read_cloudtrail('examples/logs') WHERE event_time < '2024-03-12 09:20:05';
SELECT count(*) FROM read_cloudtrail('examples/logs', until := '1970-01-01');
SELECT count(*) FROM read_cloudtrail('examples/logs', since := '1970-01-01');
SELECT count(*) FROM read_cloudtrail('examples/logs', since := 'infinity');
SELECT count(*) FROM read_cloudtrail('examples/logs', until := '-infinity');
SELECT count(*) FROM read_cloudtrail('examples/logs', pattern := '{"eventName": [{"prefix": "Send"}]}');
SELECT count(*) FROM read_cloudtrail('examples/logs') WHERE event_name LIKE 'Send%';
SELECT count(*) FROM read_cloudtrail('examples/logs', pattern := '{"eventName": "Send"}');
SELECT count(*) FROM read_cloudtrail('examples/logs', pattern := NULL);
SELECT count(*) FROM read_cloudtrail('examples/logs', since := NULL);
SELECT count(*) FROM read_cloudtrail('examples/logs', ignore_errors := NULL);
-- Copies of what other columns tell come on request.
SELECT event_time_text, length(raw) FROM read_cloudtrail('examples/logs/aws-user-guide.json', raw := true) ORDER BY record;
SELECT count(*) FROM (DESCRIBE SELECT * FROM read_cloudtrail('examples/logs')) WHERE column_name IN ('raw', 'event_time_text');
SELECT count(*) FROM (DESCRIBE SELECT * FROM read_cloudtrail('examples/logs')) WHERE column_name IN ('file', 'record', 'offset');
SELECT count(*) FROM (DESCRIBE SELECT * FROM read_cloudtrail_problems('examples/logs')) WHERE column_name IN ('file', 'record', 'offset');
