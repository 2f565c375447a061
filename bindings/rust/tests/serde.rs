#![cfg(feature = "serde")]
//! What serde writes is what the library writes, of everything that the vectors and the examples have.

use cloudtrail::{Event, Options, Reader};
use serde_json::{from_str, to_value, Value};

fn files() -> Vec<std::path::PathBuf> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let logs = root.join("examples/logs").read_dir().unwrap().map(|entry| entry.unwrap().path());
    logs.chain([root.join("bindings/vectors.ndjson"), root.join("examples/attack.ndjson")]).collect()
}

/// Of each event that has no number that serde_json cannot hold.
fn each(mut check: impl FnMut(&Event, Value)) -> usize {
    let mut count = 0;
    for file in files() {
        let mut reader = Reader::open(&file, &Options::default()).unwrap();
        while let Some(event) = reader.next() {
            let Ok(event) = event else { continue };
            match from_str(&event.json(cloudtrail::JSON_DETAILS).unwrap()) {
                Ok(json) => check(event, json),
                Err(error) => assert!(error.to_string().contains("number out of range"), "{error}"),
            }
            count += 1;
        }
    }
    count
}

#[test]
fn events() {
    let count = each(|event, mut json| {
        json["decoded"].as_object_mut().unwrap().remove("details");
        assert_eq!(to_value(event).unwrap(), json);
    });
    assert!(count > 50);
}

/// The typed structs, and the same by their schemas.
#[test]
fn decoders() {
    let mut seen = std::collections::BTreeSet::new();
    each(|event, json| {
        let typed = [
            ("ec2", to_value(event.ec2().unwrap())),
            ("instanceConnect", to_value(event.instance_connect().unwrap())),
            ("sts", to_value(event.sts().unwrap())),
            ("ssm", to_value(event.ssm().unwrap())),
            ("signIn", to_value(event.sign_in().unwrap())),
            ("iam", to_value(event.iam().unwrap())),
            ("details", Ok(to_value(event.details().unwrap()).unwrap())),
        ];
        for (name, found) in typed {
            assert_eq!(found.unwrap(), json["decoded"][name], "{name} of {json}");
            if name != "details" {
                assert_eq!(to_value(event.decode(name).unwrap()).unwrap(), json["decoded"][name]);
            }
            if !json["decoded"][name].is_null() {
                seen.insert(name);
            }
        }
    });
    assert_eq!(seen.len(), 7, "{seen:?}");
}

#[test]
fn numbers() {
    let json = |text: &str| {
        let record = format!(r#"{{"eventVersion":"1.08","eventName":"A","requestParameters":{{"n":{text}}}}}"#);
        let mut reader = Reader::from_bytes(record.as_bytes(), &Options::default()).unwrap();
        let event = reader.next().unwrap().unwrap();
        serde_json::to_string(&event.request_parameters().unwrap())
    };
    for (text, want) in
        [("-0", "-0.0"), ("18446744073709551615", "18446744073709551615"), ("1e2", "100.0"), ("0.1", "0.1")]
    {
        assert_eq!(json(text).unwrap(), format!(r#"{{"n":{want}}}"#));
    }
    assert!(json("1e999").unwrap_err().to_string().contains("1e999 is too large for a double"));
}
