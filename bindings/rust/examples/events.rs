//! Prints who did what to which instance, and which key was pushed to it.

use cloudtrail::{Event, Options, Reader, Result};

fn show(event: &Event) -> Result<()> {
    let text = |name| event.text(name).unwrap_or("-");
    println!("{} {} by {} as {}", text("eventTime"), text("eventName").trim(), text("userName"), text("origin"));
    if let Some(ec2) = event.ec2()? {
        for instance in ec2.objects("instances") {
            let state = |name| instance.object(name)?.text("name");
            let (before, now) = (state("previousState").unwrap_or("-"), state("currentState").unwrap_or("-"));
            println!("  {}: {before} -> {now}", instance.text("instanceId").unwrap_or("-"));
        }
    }
    if let Some(connect) = event.instance_connect()? {
        let text = |name| connect.text(name).unwrap_or("-");
        if let Some(key) = connect.object("key") {
            print!("  {}: {} for {}", text("instanceId"), key.text("type").unwrap_or("-"), text("osUser"));
            println!(", valid: {}, {}", key.flag("valid") == Some(true), key.text("problem").unwrap_or("-"));
        }
    }
    Ok(())
}

fn main() -> Result<()> {
    let path = std::env::args_os().nth(1).expect("a file");
    let mut reader = Reader::open(path, &Options::default())?;
    while let Some(event) = reader.next() {
        match event {
            Ok(event) => show(event)?,
            Err(error) if error.is_skipped() => eprintln!("{error}"), // a damaged record; the next ones follow
            Err(error) => return Err(error),
        }
    }
    Ok(())
}
