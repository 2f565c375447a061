-- Open objects are JSON, times know their zone, objects are structs, and what is absent is null.
SELECT typeof(event_time), typeof(request_parameters), typeof(read_only), typeof(record), typeof(tls_details) FROM read_cloudtrail('examples/logs') LIMIT 1;
SELECT request_parameters ->> 'instanceId', count(*) FROM read_cloudtrail('examples/logs') WHERE event_name = 'SendSSHPublicKey' GROUP BY 1 ORDER BY 1;
SELECT user_identity.arn, user_identity.session_context.session_issuer.user_name FROM read_cloudtrail('examples/logs') WHERE event_name = 'TerminateInstances' ORDER BY event_time;
SELECT i.instance_id FROM read_cloudtrail('examples/logs') AS e, unnest(e.ec2.instances) AS u(i) ORDER BY e.event_time, 1;
SELECT instance_id FROM read_cloudtrail_instances('examples/logs') ORDER BY event_time, 1;
SELECT count(*), count(tls_details), count(ec2), count(ec2.instances) FROM read_cloudtrail('examples/logs');
SELECT DISTINCT key.sha256 FROM read_cloudtrail_keys('examples/logs') ORDER BY ALL;
-- Many rows of one record, and of one chunk.
SELECT count(*), count(DISTINCT instance_id), sum(length(instance_id)) FROM read_cloudtrail_instances('many.ndjson');
SELECT sum(len(ec2.instances)), count(*) FROM read_cloudtrail('many.ndjson');
SELECT list_sum(list_transform(ec2.instances, lambda x: length(x.instance_id))), record FROM read_cloudtrail('many.ndjson') WHERE record IN (1, 3000) ORDER BY record;
SELECT sum(record), count(DISTINCT file) FROM read_cloudtrail(['many.ndjson', './many.ndjson', 'deep/../many.ndjson']);
