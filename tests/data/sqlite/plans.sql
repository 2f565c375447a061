-- What is pushed down, and what must not be.
EXPLAIN QUERY PLAN SELECT * FROM cloudtrail('x') WHERE event_source = 'a' AND event_name IN ('b', 'c') AND event_time >= '2024' AND event_time < '2025' AND read_only = 0;
EXPLAIN QUERY PLAN SELECT * FROM cloudtrail_instances('x') WHERE event_id = 'a' AND user_name = 'b' AND user_identity_access_key_id = 'c' AND event_time_ns > 1;
EXPLAIN QUERY PLAN SELECT * FROM cloudtrail_identity('x') WHERE access_key_id = 'c' AND user_name = 'b';
EXPLAIN QUERY PLAN SELECT * FROM cloudtrail('x') WHERE error_code = 'a' AND aws_region IN ('b', 'c') AND recipient_account_id = 'd' AND source_ip_address IN ('e', 'f') AND user_identity_arn = 'g' AND user_agent = 'h';
EXPLAIN QUERY PLAN SELECT * FROM cloudtrail_identity('x') WHERE arn IN ('a', 'b') AND access_key_id IN ('c', 'd') AND type = 'e';
EXPLAIN QUERY PLAN SELECT * FROM cloudtrail('x') WHERE event_name = 'a' COLLATE NOCASE AND event_time IN ('2024', '2025') AND event_name IS NULL AND event_source <> 'b' AND instance_id = 'i-1' AND file IN ('x', 'y');
EXPLAIN QUERY PLAN SELECT * FROM cloudtrail('x') WHERE event_name = 'a' OR event_name = 'b';
EXPLAIN QUERY PLAN SELECT * FROM cloudtrail('x') AS a JOIN cloudtrail_instances('x') AS b USING (file, record);
