-- By the id of the event, and by the place of the record, which always works; one of the columns of the event is enough.
SELECT e.event_time, e.event_name, i.instance_id, i.current_state_name FROM cloudtrail('examples/logs') AS e JOIN cloudtrail_instances('examples/logs') AS i USING (event_id) WHERE e.event_name = 'TerminateInstances';
SELECT e.event_name, r.type, r.name FROM cloudtrail_resources('examples/logs') AS r JOIN cloudtrail('examples/logs') AS e USING (file, record) WHERE e.event_name = 'OpenTunnel';
SELECT event_name, arn, access_key_id, aws_region FROM cloudtrail_identity('examples/logs') WHERE event_name = 'OpenTunnel';
SELECT count(*) FROM cloudtrail('tests/data/records/fields/aggregated.json') AS a JOIN cloudtrail('tests/data/records/fields/aggregated.json') AS b USING (event_id);
SELECT count(*) FROM cloudtrail('tests/data/records/fields/aggregated.json') AS a JOIN cloudtrail('tests/data/records/fields/aggregated.json') AS b USING (file, record);
SELECT count(*) FROM cloudtrail('examples/logs') AS a LEFT JOIN cloudtrail_tags('examples/logs') AS t USING (file, record);
