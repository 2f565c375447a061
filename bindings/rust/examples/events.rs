//! Prints who did what to which instance, and which key was pushed to it.

use cloudtrail::types::Ec2State;
use cloudtrail::{Event, Options, Reader, Result};

fn show(event: &Event) -> Result<()> {
    let (time, name) = (event.event_time_text().unwrap_or("-"), event.event_name().unwrap_or("-").trim());
    println!("{time} {name} by {} as {}", event.user_name().unwrap_or("-"), event.origin());
    if let Some(ec2) = event.ec2()? {
        for instance in ec2.instances() {
            let name = |state: Option<Ec2State>| state.and_then(|state| state.name()).unwrap_or("-").to_string();
            let (before, now) = (name(instance.previous_state()), name(instance.current_state()));
            println!("  {}: {before} -> {now}", instance.instance_id().unwrap_or("-"));
        }
    }
    if let Some(connect) = event.instance_connect()? {
        let (instance, user) = (connect.instance_id().unwrap_or("-"), connect.os_user().unwrap_or("-"));
        if let Some(key) = connect.key() {
            print!("  {instance}: {} for {user}", key.type_().unwrap_or("-"));
            println!(", valid: {}, {}", key.valid() == Some(true), key.problem().unwrap_or("-"));
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
