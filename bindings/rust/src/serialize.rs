//! Events, and what hangs from them, for serde. Structs are written under the names that they have in the JSON of an event,
//! without what is absent. See view.rs for those of types.rs.

use serde::ser::{Error as _, SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};

use crate::event::{Event, OwnedEvent};
use crate::object::{Element, Field, Kind, List, Object, Value};
use crate::time::Time;

/// As `Event::json(0)`: the record, and its last member "decoded".
impl Serialize for Event {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let decoded = self.decoded().map_err(S::Error::custom)?;
        let mut map = serializer.serialize_map(None)?;
        for member in self.value().iter().filter(|member| member.key() != Some("decoded")) {
            map.serialize_entry(member.key().unwrap_or_default(), &member)?;
        }
        map.serialize_entry("decoded", &decoded)?;
        map.end()
    }
}

impl Serialize for OwnedEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Event::serialize(self, serializer)
    }
}

/// RFC 3339.
impl Serialize for Time {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Integers of 64 bits are integers, all other numbers, "-0" among them, doubles; one that is too large is an error.
fn number<S: Serializer>(value: &Value, serializer: S) -> Result<S::Ok, S::Error> {
    let text = value.text().unwrap_or_default();
    match (text.parse::<i64>(), text.parse::<u64>(), value.double()) {
        (Ok(integer), ..) if text != "-0" => serializer.serialize_i64(integer),
        (_, Ok(integer), _) => serializer.serialize_u64(integer),
        (.., Some(double)) => serializer.serialize_f64(double),
        _ => Err(S::Error::custom(format_args!("{text} is too large for a double"))),
    }
}

impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.kind() {
            Kind::Null => serializer.serialize_unit(),
            Kind::False => serializer.serialize_bool(false),
            Kind::True => serializer.serialize_bool(true),
            Kind::Number => number(self, serializer),
            Kind::String => serializer.serialize_str(self.text().unwrap_or_default()),
            Kind::Array => serializer.collect_seq(self.iter()),
            Kind::Object => {
                serializer.collect_map(self.iter().map(|member| (member.key().unwrap_or_default(), member)))
            }
        }
    }
}

impl<T: Element + Serialize + Copy> Serialize for List<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(self.len()))?;
        for element in *self {
            list.serialize_element(&element)?;
        }
        list.end()
    }
}

impl Serialize for Object<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

impl Serialize for Field<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Field::Text(text) | Field::Name(text) => serializer.serialize_str(text),
            Field::Flag(flag) => serializer.serialize_bool(*flag),
            Field::Integer(number) => serializer.serialize_i64(*number),
            Field::Unsigned(number) => serializer.serialize_u64(*number),
            Field::Time(time) => time.serialize(serializer),
            Field::Json(value) => value.serialize(serializer),
            Field::Object(object) => object.serialize(serializer),
            Field::Objects(list) => list.serialize(serializer),
            Field::Texts(list) => list.serialize(serializer),
        }
    }
}
