//! Measures how long ten fields of every event of a gzip log file take. Prints NAME SECONDS RECORDS, the seconds of
//! processor time of the fastest round: for texts by the schemas, which a C program reads as members of a struct, and
//! for texts by paths, which a C program reads with ctrail_event_fields.

use std::error::Error;
use std::ffi::c_long;

use cloudtrail::{Event, Fields, Options, Reader, Texts};

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
    let (texts, fields) = (Texts::new(PATHS)?, Fields::new(PATHS)?);
    let by_schema = best(rounds, || read(&path, |event| event.texts(&texts)))?;
    let by_path = best(rounds, || read(&path, |event| event.fields(&fields)))?;
    for (name, (took, total)) in [("rust", &by_schema), ("rust-paths", &by_path)] {
        println!("{name} {took:.4} {}", total.records);
    }
    if by_schema.1 != by_path.1 {
        return Err(format!("read {:?}, and {:?} by paths", by_schema.1, by_path.1).into());
    }
    Ok(())
}
