//! Measures how long ten fields of every event of a gzip log file take. Prints NAME SECONDS RECORDS, the seconds of
//! processor time of the fastest round: for typed fields, which a C program reads as members of a struct, and
//! for texts by paths, which a C program reads with ctrail_event_fields.

use std::error::Error;
use std::ffi::c_long;

use cloudtrail::{Event, Fields, Options, Reader};

const PATHS: [&str; 10] = [
    "eventTime",
    "eventSource",
    "eventName",
    "awsRegion",
    "sourceIPAddress",
    "userAgent",
    "eventID",
    "recipientAccountId",
    "userIdentity.type",
    "userIdentity.arn",
];

extern "C" {
    fn clock() -> c_long; // of C: processor time in units that POSIX says are microseconds
}

fn processor_seconds() -> f64 {
    // SAFETY: the function has no conditions.
    unsafe { clock() as f64 / 1e6 }
}

/// What is read is added up, so that nothing is left out.
#[derive(Default, PartialEq, Debug)]
struct Total {
    records: usize,
    letters: usize,
}

fn read(path: &str, fields: impl Fn(&Event) -> [Option<&str>; 10]) -> cloudtrail::Result<Total> {
    let mut total = Total::default();
    let mut reader = Reader::open(path, &Options::default())?;
    while let Some(event) = reader.next() {
        total.records += 1;
        total.letters += fields(event?).iter().flatten().map(|text| text.len()).sum::<usize>();
    }
    Ok(total)
}

/// What the paths lead to.
fn typed_fields(event: &Event) -> [Option<&str>; 10] {
    let identity = event.user_identity();
    [
        event.event_time_text(),
        event.event_source(),
        event.event_name(),
        event.aws_region(),
        event.source_ip_address(),
        event.user_agent(),
        event.event_id(),
        event.recipient_account_id(),
        identity.and_then(|identity| identity.type_()),
        identity.and_then(|identity| identity.arn()),
    ]
}

fn best(rounds: usize, read: impl Fn() -> cloudtrail::Result<Total>) -> cloudtrail::Result<(f64, Total)> {
    let mut best = (f64::MAX, Total::default());
    for _ in 0..rounds {
        let start = processor_seconds();
        let total = read()?;
        best = (best.0.min(processor_seconds() - start), total);
    }
    Ok(best)
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let path = arguments.next().ok_or("usage: bench LOG.json.gz [ROUNDS]")?;
    let rounds = arguments.next().map_or(Ok(3), |rounds| rounds.parse())?;
    let fields = Fields::new(PATHS)?;
    let typed = best(rounds, || read(&path, typed_fields))?;
    let by_path = best(rounds, || read(&path, |event| event.fields(&fields)))?;
    for (name, (took, total)) in [("rust", &typed), ("rust-paths", &by_path)] {
        println!("{name} {took:.4} {}", total.records);
    }
    if typed.1 != by_path.1 {
        return Err(format!("read {:?}, and {:?} by paths", typed.1, by_path.1).into());
    }
    Ok(())
}
