//! Prints the items of a file as the programs of all bindings do: events as JSON, what was skipped, how it ended.

use std::error::Error;
use std::fs::{read, File};
use std::io::{stdout, BufWriter, Write};

use cloudtrail::{Options, Reader};

fn print(mut reader: Reader, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    while let Some(event) = reader.next() {
        match event {
            Ok(event) => writeln!(out, "{}", event.json(0)?)?,
            Err(error) => {
                let what = if error.is_skipped() { "skipped" } else { "error" };
                writeln!(out, "{what} {} {} {}", error.code.name(), error.record, error.offset)?;
                if error.is_final() {
                    return Ok(());
                }
            }
        }
    }
    writeln!(out, "end")?;
    Ok(())
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, how, path] = arguments.as_slice() else {
        return Err("usage: vectors file|bytes|stream FILE".into());
    };
    let options = Options::default();
    let bytes;
    let reader = match how.as_str() {
        "file" => Reader::open(path, &options)?,
        "bytes" => {
            bytes = read(path)?;
            Reader::from_bytes(&bytes, &options)?
        }
        _ => Reader::from_stream(File::open(path)?, &options)?,
    };
    let mut out = BufWriter::new(stdout());
    print(reader, &mut out)?;
    Ok(out.flush()?)
}
