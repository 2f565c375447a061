#![cfg(feature = "arrow")]

use arrow_array::cast::AsArray;
use arrow_array::types::TimestampNanosecondType;
use arrow_array::{Array, RecordBatch};
use cloudtrail::{Columns, Filter, Options, Reader};

fn logs() -> Vec<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/logs");
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|path| path.to_str().unwrap().into()).collect()
}

fn scan(columns: &Columns) -> Vec<RecordBatch> {
    cloudtrail::scan(columns).unwrap().collect::<Result<_, _>>().unwrap()
}

fn names(list: &[&str]) -> Vec<String> {
    list.iter().map(|name| name.to_string()).collect()
}

/// Time, name and the caller's ARN of each event, as the reader gives them.
fn events() -> Vec<(Option<i64>, Option<String>, Option<String>)> {
    let mut events = Vec::new();
    for path in logs() {
        let mut reader = Reader::open(&path, &Default::default()).unwrap();
        while let Some(event) = reader.next() {
            let event = event.unwrap();
            let arn = event.user_identity().and_then(|identity| identity.arn()).map(String::from);
            events.push((event.event_time().map(|time| time.0), event.event_name().map(String::from), arn));
        }
    }
    events
}

#[test]
fn columns_are_what_events_are() {
    let columns = names(&["event_time", "event_name", "user_identity.arn"]);
    let batches = scan(&Columns { paths: logs(), columns, batch_rows: 3, ..Default::default() });
    let mut rows = Vec::new();
    for batch in &batches {
        let times = batch.column(0).as_primitive::<TimestampNanosecondType>();
        let texts = [batch.column(1).as_string::<i32>(), batch.column(2).as_string::<i32>()];
        for i in 0..batch.num_rows() {
            let text = |column: usize| texts[column].is_valid(i).then(|| texts[column].value(i).to_string());
            rows.push((times.is_valid(i).then(|| times.value(i)), text(0), text(1)));
        }
    }
    assert!(batches.len() > 1);
    assert_eq!(rows, events());
}

#[test]
fn batches_outlive_their_stream_and_filters_their_patterns() {
    let pattern = cloudtrail::Pattern::new(r#"{"eventName": ["RunInstances"]}"#).unwrap();
    let filter = Filter { pattern: vec![pattern], ..Default::default() };
    let columns = Columns { paths: logs(), options: Options { filter, ..Default::default() }, ..Default::default() };
    let reader = cloudtrail::scan(&columns).unwrap();
    drop(columns);
    let batches: Vec<_> = reader.map(Result::unwrap).collect();
    let batch = &batches[0];
    assert!(batch.num_rows() > 0);
    let column = batch.column_by_name("event_name").unwrap().as_string::<i32>();
    assert!(column.iter().all(|name| name == Some("RunInstances")));
}

#[test]
fn mistakes_are_named() {
    let error = |columns: Columns| cloudtrail::scan(&columns).map(|_| ()).unwrap_err().to_string();
    let unknown = Columns { paths: logs(), columns: names(&["nonsense"]), ..Default::default() };
    assert!(error(unknown).contains("nonsense"));
    assert!(error(Columns { paths: logs(), table: "nothing".into(), ..Default::default() }).contains("nothing"));
    assert!(error(Columns::default()).contains("paths"));
    let mut lost = cloudtrail::scan(&Columns { paths: names(&["lost.json"]), ..Default::default() }).unwrap();
    assert!(lost.next().unwrap().unwrap_err().to_string().contains("lost.json"));
}
