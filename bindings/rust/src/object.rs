//! The library's structs by their schemas, and the JSON in them.

use std::borrow::Cow;
use std::ffi::{c_char, CStr, CString};
use std::fmt;
use std::marker::PhantomData;
use std::ptr::null;

use crate::error::constant;
use crate::time::Time;
use cloudtrail_sys as ffi;

/// # Safety
/// The text lives as long as `'a`.
pub(crate) unsafe fn text<'a>(text: ffi::ctrail_str) -> Option<&'a str> {
    // SAFETY: the texts of an event and of a key are UTF-8, all but the record's own bytes, which are not read by this.
    (!text.ptr.is_null()).then(|| std::str::from_utf8_unchecked(std::slice::from_raw_parts(text.ptr.cast(), text.len)))
}

/// As `text`, of what may not be UTF-8, which is none then.
///
/// # Safety
/// As of `text`.
unsafe fn valid_text<'a>(text: ffi::ctrail_str) -> Option<&'a str> {
    if text.ptr.is_null() {
        return None;
    }
    std::str::from_utf8(std::slice::from_raw_parts(text.ptr.cast(), text.len)).ok()
}

/// As `text`, of what may not be UTF-8, with U+FFFD for what is none.
///
/// # Safety
/// As of `text`.
pub(crate) unsafe fn lossy_text<'a>(text: ffi::ctrail_str) -> Option<Cow<'a, str>> {
    (!text.ptr.is_null()).then(|| String::from_utf8_lossy(std::slice::from_raw_parts(text.ptr.cast(), text.len)))
}

// ---- Schemas ------------------------------------------------------------------------------------

/// The fields of a struct of the library.
#[derive(Clone, Copy)]
pub struct Schema(pub(crate) *const ffi::ctrail_schema);

impl Schema {
    pub(crate) fn find(name: &CStr) -> Schema {
        // SAFETY: schemas are constant.
        Schema(unsafe { ffi::ctrail_schema_find(name.as_ptr()) })
    }

    fn fields(self) -> impl Iterator<Item = &'static ffi::ctrail_field> {
        // SAFETY: indexes below the count have a field, and it is constant.
        unsafe { (0..ffi::ctrail_schema_count(self.0)).map(move |index| &*ffi::ctrail_schema_field(self.0, index)) }
    }

    fn field(self, name: &str) -> Option<&'static ffi::ctrail_field> {
        self.fields().find(|field| name_of_field(field) == name)
    }
}

fn name_of_field(field: &ffi::ctrail_field) -> &'static str {
    // SAFETY: names of fields are constant.
    unsafe { constant(field.name) }
}

// ---- Objects ------------------------------------------------------------------------------------

/// A struct of the library: an identity, an instance, an SSH key. Nothing is read before it is asked for.
#[derive(Clone, Copy)]
pub struct Object<'a> {
    schema: Schema,
    start: *const u8,
    _life: PhantomData<&'a u8>,
}

/// A member of an object that is not absent.
#[derive(Clone, Copy, Debug)]
pub enum Field<'a> {
    Text(&'a str),
    Flag(bool),
    Integer(i64),
    Unsigned(u64),
    Time(Time),
    /// A number of the library that has a name: "assumed-role".
    Name(&'static str),
    Json(Value<'a>),
    Object(Object<'a>),
    Objects(List<'a, Object<'a>>),
    Texts(List<'a, &'a str>),
}

impl<'a> Object<'a> {
    /// # Safety
    /// `start` is a struct of that schema, and lives as long as `'a`.
    pub(crate) unsafe fn new(schema: Schema, start: *const u8) -> Object<'a> {
        Object { schema, start, _life: PhantomData }
    }

    /// The member of that name: "arn".
    pub fn get(&self, name: &str) -> Option<Field<'a>> {
        self.schema.field(name).and_then(|field| self.read(field))
    }

    /// What it is: "ec2", "runInstancesRequest".
    pub fn kind(&self) -> &'static str {
        // SAFETY: names of schemas are constant.
        unsafe { constant(ffi::ctrail_schema_name(self.schema.0)) }
    }

    pub fn text(&self, name: &str) -> Option<&'a str> {
        match self.get(name)? {
            Field::Text(text) => Some(text),
            Field::Name(name) => Some(name),
            _ => None,
        }
    }

    pub fn flag(&self, name: &str) -> Option<bool> {
        match self.get(name)? {
            Field::Flag(flag) => Some(flag),
            _ => None,
        }
    }

    pub fn integer(&self, name: &str) -> Option<i64> {
        match self.get(name)? {
            Field::Integer(number) | Field::Time(Time(number)) => Some(number),
            Field::Unsigned(number) => number.try_into().ok(),
            _ => None,
        }
    }

    pub fn json(&self, name: &str) -> Option<Value<'a>> {
        match self.get(name)? {
            Field::Json(value) => Some(value),
            _ => None,
        }
    }

    pub fn object(&self, name: &str) -> Option<Object<'a>> {
        match self.get(name)? {
            Field::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The elements of a list; none if it is absent.
    pub fn objects(&self, name: &str) -> List<'a, Object<'a>> {
        match self.get(name) {
            Some(Field::Objects(list)) => list,
            _ => List::empty(),
        }
    }

    /// All members that are not absent, by their names.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, Field<'a>)> + 'a {
        let object = *self;
        self.schema.fields().filter_map(move |field| Some((name_of_field(field), object.read(field)?)))
    }

    fn read(&self, field: &ffi::ctrail_field) -> Option<Field<'a>> {
        // SAFETY: the schema says what stands where, and all of it lives as long as the struct.
        unsafe {
            match field.kind {
                ffi::CTRAIL_FIELD_TEXT => valid_text(self.member(field.offset)).map(Field::Text),
                ffi::CTRAIL_FIELD_FLAG => Some(self.member(field.offset))
                    .filter(|&flag: &i32| flag != ffi::CTRAIL_UNKNOWN)
                    .map(|flag| Field::Flag(flag == 1)),
                ffi::CTRAIL_FIELD_INTEGER => self.number(field).map(Field::Integer),
                ffi::CTRAIL_FIELD_UNSIGNED => Some(Field::Unsigned(self.member(field.offset))),
                ffi::CTRAIL_FIELD_TIME => self.number(field).map(|time| Field::Time(Time(time))),
                ffi::CTRAIL_FIELD_NAME => name_of(field.names, self.member(field.offset)).map(Field::Name),
                ffi::CTRAIL_FIELD_VALUE => Value::new(self.member(field.offset)).map(Field::Json),
                ffi::CTRAIL_FIELD_OBJECT => self.inner(field, field.schema),
                ffi::CTRAIL_FIELD_LIST => self.list(field).map(Field::Objects),
                ffi::CTRAIL_FIELD_TEXTS => self.list(field).map(Field::Texts),
                _ => None, // of a newer library
            }
        }
    }

    /// # Safety
    /// A member of that type stands there.
    unsafe fn member<T>(&self, offset: u32) -> T {
        self.start.add(offset as usize).cast::<T>().read()
    }

    unsafe fn inner(&self, field: &ffi::ctrail_field, schema: *const ffi::ctrail_schema) -> Option<Field<'a>> {
        let start: *const u8 = self.member(field.offset);
        (!start.is_null() && !schema.is_null()).then(|| Field::Object(Object::new(Schema(schema), start)))
    }

    unsafe fn number(&self, field: &ffi::ctrail_field) -> Option<i64> {
        Some(self.member(field.offset)).filter(|&number| number != ffi::CTRAIL_ABSENT)
    }

    /// Lists that are empty are absent, as in JSON.
    unsafe fn list<T>(&self, field: &ffi::ctrail_field) -> Option<List<'a, T>> {
        let count: usize = self.member(field.count_offset);
        let elements = self.member(field.offset);
        (count > 0).then_some(List { elements, count, schema: Schema(field.schema), _life: PhantomData })
    }
}

unsafe fn name_of(names: *const *const c_char, number: i32) -> Option<&'static str> {
    let mut index = 0;
    while !(*names.add(index)).is_null() {
        if number == index as i32 {
            return Some(constant(*names.add(index)));
        }
        index += 1;
    }
    None
}

impl fmt::Debug for Object<'_> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

/// What a list holds.
pub trait Element {
    /// # Safety
    /// `start` is an element that lives as long as what is made of it; an object's schema is its own.
    unsafe fn element(start: *const u8, schema: Schema) -> Self;
}

impl Element for Object<'_> {
    unsafe fn element(start: *const u8, schema: Schema) -> Self {
        Object::new(schema, start)
    }
}

impl Element for &str {
    unsafe fn element(start: *const u8, _: Schema) -> Self {
        text(start.cast::<ffi::ctrail_str>().read()).unwrap_or_default() // none is absent
    }
}

/// A list: an iterator over its elements.
#[derive(Clone, Copy)]
pub struct List<'a, T> {
    elements: *const *const u8,
    count: usize,
    schema: Schema,
    _life: PhantomData<(&'a u8, T)>,
}

impl<T> List<'_, T> {
    /// # Safety
    /// As many elements as `count` says live as long as the list.
    pub(crate) unsafe fn new(elements: *const *const u8, count: usize) -> Self {
        List { elements, count, schema: Schema(null()), _life: PhantomData }
    }

    fn empty() -> Self {
        List { elements: null(), count: 0, schema: Schema(null()), _life: PhantomData }
    }

    pub fn is_empty(&self) -> bool {
        self.count == 0
    }
}

impl<T: Element> Iterator for List<'_, T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        if self.count == 0 {
            return None;
        }
        self.count -= 1;
        // SAFETY: there was one more.
        unsafe {
            let element = *self.elements;
            self.elements = self.elements.add(1);
            Some(T::element(element, self.schema))
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.count, Some(self.count))
    }
}

impl<T: Element> ExactSizeIterator for List<'_, T> {}

impl<T: Element + fmt::Debug + Copy> fmt::Debug for List<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_list().entries(*self).finish()
    }
}

// ---- JSON ---------------------------------------------------------------------------------------

/// JSON in an open member such as "requestParameters".
#[derive(Clone, Copy)]
pub struct Value<'a> {
    c: *const ffi::ctrail_value,
    _life: PhantomData<&'a u8>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Null,
    False,
    True,
    Number,
    String,
    Array,
    Object,
}

impl<'a> Value<'a> {
    /// # Safety
    /// `c` is NULL, or a value that lives as long as `'a`.
    pub(crate) unsafe fn new(c: *const ffi::ctrail_value) -> Option<Value<'a>> {
        (!c.is_null()).then_some(Value { c, _life: PhantomData })
    }

    pub fn kind(&self) -> Kind {
        // SAFETY: here and below, the value lives.
        match unsafe { ffi::ctrail_value_kind(self.c) } {
            2 => Kind::False,
            3 => Kind::True,
            4 => Kind::Number,
            5 => Kind::String,
            6 => Kind::Array,
            7 => Kind::Object,
            _ => Kind::Null,
        }
    }

    /// The text of a string, a number (as it was spelled), true, false or null.
    pub fn text(&self) -> Option<&'a str> {
        let mut len = 0;
        unsafe { text(ffi::ctrail_str { ptr: ffi::ctrail_value_text(self.c, &mut len), len }) }
    }

    /// The key of a member of an object.
    pub fn key(&self) -> Option<&'a str> {
        let mut len = 0;
        unsafe { text(ffi::ctrail_str { ptr: ffi::ctrail_value_key_n(self.c, &mut len), len }) }
    }

    /// The integer of a number, or of a string that spells one.
    pub fn integer(&self) -> Option<i64> {
        let mut number = 0;
        (unsafe { ffi::ctrail_value_integer(self.c, &mut number) } == ffi::CTRAIL_OK).then_some(number)
    }

    pub fn double(&self) -> Option<f64> {
        let mut number = 0.0;
        (unsafe { ffi::ctrail_value_double(self.c, &mut number) } == ffi::CTRAIL_OK).then_some(number)
    }

    /// Of true, false, and strings that spell them.
    pub fn flag(&self) -> Option<bool> {
        let flag = unsafe { ffi::ctrail_value_flag(self.c) };
        (flag != ffi::CTRAIL_UNKNOWN).then_some(flag == 1)
    }

    /// The last member of that name.
    pub fn get(&self, key: &str) -> Option<Value<'a>> {
        unsafe { Value::new(ffi::ctrail_value_get_n(self.c, key.as_ptr().cast(), key.len())) }
    }

    /// What a path leads to: `instancesSet.items[0].instanceId`.
    pub fn find(&self, path: &str) -> Option<Value<'a>> {
        let path = CString::new(path).ok()?;
        unsafe { Value::new(ffi::ctrail_value_find(self.c, path.as_ptr())) }
    }

    /// How many members or elements.
    pub fn len(&self) -> usize {
        unsafe { ffi::ctrail_value_count(self.c) }
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The members of an object, which have a key, or the elements of an array.
    pub fn iter(&self) -> impl Iterator<Item = Value<'a>> + 'a {
        let (container, mut previous) = (self.c, null());
        std::iter::from_fn(move || unsafe {
            previous = ffi::ctrail_value_next(container, previous);
            Value::new(previous)
        })
        .fuse()
    }
}

impl fmt::Debug for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self.kind() {
            Kind::Array => f.debug_list().entries(self.iter()).finish(),
            Kind::Object => {
                f.debug_map().entries(self.iter().map(|member| (member.key().unwrap_or_default(), member))).finish()
            }
            Kind::String => fmt::Debug::fmt(self.text().unwrap_or_default(), f),
            _ => f.write_str(self.text().unwrap_or_default()),
        }
    }
}
