SELECT event_time, user_name, instance_id FROM cloudtrail('examples/logs/') WHERE event_source = 'ec2.amazonaws.com';
