-- Every kind of column: text, flag, integer, time, name, value; absent ones.
.nullvalue absent
SELECT event_name, read_only, management_event, event_time_ns, event_time, origin, session_issuer_arn, additional_event_data FROM cloudtrail('tests/data/records/fields/all.json');
SELECT instance_id, previous_state_code, previous_state_name, launch_time FROM cloudtrail_instances('tests/data/records/ec2/run-instances.json');
SELECT key_type, key_valid, key_bits, key_sha256, expires FROM cloudtrail_instance_connect('tests/data/records/instance_connect/keys-sent.ndjson') LIMIT 4;
SELECT event_time, event_time_ns FROM cloudtrail('tests/data/records/fields/times.ndjson');
SELECT DISTINCT typeof(read_only), typeof(event_time), typeof(event_time_ns), typeof(record) FROM cloudtrail('examples/logs');
SELECT count(*) > 1000, sum(json_valid(event)) = count(*), sum(json_valid(request_parameters)) = count(request_parameters), sum(json_valid(other)) = count(other) FROM cloudtrail('tests/data/records', 'partial');
-- Of a key that is spelled with escapes, and of one that is there twice, SQLite's functions tell other paths.
SELECT file FROM cloudtrail('tests/data/records', 'partial') WHERE json_type(event, '$.requestParameters') = 'object' AND (SELECT group_concat(fullkey || quote(value), char(10)) FROM json_tree(request_parameters) WHERE atom IS NOT NULL) IS NOT (SELECT group_concat(replace(fullkey, '$.requestParameters', '$') || quote(value), char(10)) FROM json_tree(event, '$.requestParameters') WHERE atom IS NOT NULL);
