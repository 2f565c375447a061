-- Credentials and ways into instances, of whichever service: values of each kind, conditions on columns of the row and of the event.
.nullvalue absent
SELECT event_time, event_name, change, kind, id, role, principal_arn, expires, caller_name, error_code FROM cloudtrail_credentials('examples/attack.ndjson') ORDER BY event_time;
SELECT event_time, way, instance_id, document_name, os_user, key_sha256, session_id, command_id, success, caller_name FROM cloudtrail_access('examples/attack.ndjson') ORDER BY event_time;
SELECT event_name, kind, id, duration_seconds, mfa_used, mfa_device, source_identity FROM cloudtrail_credentials('tests/data/records/sts/issued.ndjson') WHERE mfa_used OR source_identity IS NOT NULL;
SELECT event_name, change, kind, id, user_name, service_name, status, caller_arn FROM cloudtrail_credentials('tests/data/records/iam/credentials.ndjson');
SELECT event_source, event_name, change, kind, id, role, account_id, user_name, duration_seconds, mfa_used, status FROM cloudtrail_credentials('tests/data/records/signin');
SELECT event_name, instance_id, target, host, port_number, reason, error_code FROM cloudtrail_access('tests/data/records/ssm/sessions.ndjson');
SELECT event_name, way, instance_id, instance_connect_endpoint_id, private_ip_address, remote_port, expires, caller_access_key_id FROM cloudtrail_access('tests/data/records/instance_connect/denied.ndjson');
-- Other services' events make no rows, and are not read; what the row and the event both have is the row's.
SELECT count(*) FROM cloudtrail_access('examples/attack.ndjson') WHERE event_source = 'sts.amazonaws.com';
SELECT count(*), count(recipient_account_id) FROM cloudtrail_credentials('examples/attack.ndjson') WHERE event_name = 'AssumeRole' AND error_code = 'AccessDenied';
SELECT count(*) = (SELECT count(*) FROM cloudtrail_credentials('examples/attack.ndjson') c JOIN cloudtrail('examples/attack.ndjson') e USING (file, record) WHERE c.error_code IS e.error_code AND c.source_ip_address IS e.source_ip_address AND c.caller_name IS e.user_name AND c.caller_arn IS e.user_identity_arn AND c.caller_access_key_id IS e.user_identity_access_key_id) FROM cloudtrail_credentials('examples/attack.ndjson');
-- Who used what was issued, and by whom it was.
SELECT c.caller_name, c.role, e.event_name, count(*) FROM cloudtrail_credentials('examples/attack.ndjson') c JOIN cloudtrail('examples/attack.ndjson') e ON e.user_identity_access_key_id = c.id GROUP BY 1, 2, 3 ORDER BY 1, 2, 3;
