-- Event patterns, which the column takes by its name.
SELECT event_name FROM cloudtrail('examples/logs') WHERE pattern = '{"eventName": [{"prefix": "Term"}]}';
SELECT event_name, instance_id FROM cloudtrail_instances('examples/logs') WHERE pattern = '{"source": ["aws.ec2"], "detail": {"eventName": ["StopInstances"]}}';
SELECT count(*) FROM cloudtrail('examples/logs') WHERE pattern = '{"decoded": {"origin": ["root"]}}' AND event_name = 'TerminateInstances';
SELECT count(*) FROM cloudtrail('examples/logs') WHERE pattern = '{"eventName": ["x"]}' OR pattern = '{"eventName": ["StopInstances"]}';
SELECT column1, (SELECT count(*) FROM cloudtrail('examples/logs') WHERE pattern = column1) FROM (VALUES ('{"readOnly": [true]}'), ('{"readOnly": [false]}'));
SELECT count(*) FROM cloudtrail('examples/logs') WHERE pattern = '{"eventName": "RunInstances"}';
SELECT count(*) FROM cloudtrail('examples/logs') WHERE pattern = 5;
SELECT count(*) FROM cloudtrail('examples/logs') WHERE pattern = NULL;
SELECT pattern IS NULL FROM cloudtrail('examples/logs') LIMIT 1;
