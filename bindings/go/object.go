package cloudtrail

// #include "bridge.h"
import "C"

import (
	"encoding/json"
	"strings"
	"sync"
	"time"
	"unsafe"
)

// Object is a struct of the library, or a JSON object, in Go. What is absent is not in it. It holds
//
//	string, bool, int64, time.Time    of texts, flags, integers, times; names ("root") are strings
//	uint64                            of "offset" and "record"
//	Object, []Object, []string        of structs and lists; of the lists, those that are not empty
//	nil, bool, json.Number, string,   of JSON in open members such as "requestParameters", where nil is null
//	[]any, Object
type Object map[string]any

// Text is the text of that name, or "".
func (o Object) Text(name string) string { s, _ := o[name].(string); return s }

// Object is the object of that name, or nil, which can be asked further.
func (o Object) Object(name string) Object { inner, _ := o[name].(Object); return inner }

// Objects is the list of that name, or nil.
func (o Object) Objects(name string) []Object { list, _ := o[name].([]Object); return list }

// ---- The library's structs, by its schemas ---------------------------------------------------------

type schema struct {
	name   string
	fields []field
}

type fieldKind C.ctrail_field_kind

const (
	kindText     fieldKind = C.CTRAIL_FIELD_TEXT
	kindFlag     fieldKind = C.CTRAIL_FIELD_FLAG
	kindInteger  fieldKind = C.CTRAIL_FIELD_INTEGER
	kindTime     fieldKind = C.CTRAIL_FIELD_TIME
	kindName     fieldKind = C.CTRAIL_FIELD_NAME
	kindValue    fieldKind = C.CTRAIL_FIELD_VALUE
	kindObject   fieldKind = C.CTRAIL_FIELD_OBJECT
	kindList     fieldKind = C.CTRAIL_FIELD_LIST
	kindTexts    fieldKind = C.CTRAIL_FIELD_TEXTS
	kindUnsigned fieldKind = C.CTRAIL_FIELD_UNSIGNED
)

type field struct {
	name   string
	kind   fieldKind
	offset uintptr
	count  uintptr // where the count of a list stands
	schema *schema
	names  []string
}

type decoder struct {
	name   *C.char
	schema *schema
}

// schemas are read from the library once.
var schemas = sync.OnceValue(func() (all struct {
	event, details, sshKey, verdict *schema
	decoders                        map[string]decoder
}) {
	known := map[*C.ctrail_schema]*schema{}
	find := func(name string) *schema {
		text := C.CString(name)
		defer C.free(unsafe.Pointer(text))
		return readSchema(C.ctrail_schema_find(text), known)
	}
	all.event, all.details, all.sshKey = find("event"), find("details"), find("sshKey")
	all.verdict = find("verdict")
	all.decoders = map[string]decoder{}
	for i, name := range Decoders() {
		all.decoders[name] = decoder{C.ctrail_decoder_name(C.size_t(i)), find(name)}
	}
	return all
})

func readSchema(c *C.ctrail_schema, known map[*C.ctrail_schema]*schema) *schema {
	if s, ok := known[c]; ok || c == nil {
		return s
	}
	s := &schema{name: C.GoString(C.ctrail_schema_name(c))}
	known[c] = s
	for i := range C.ctrail_schema_count(c) {
		f := C.ctrail_schema_field(c, i)
		s.fields = append(s.fields, field{
			name:   C.GoString(f.name),
			kind:   fieldKind(f.kind),
			offset: uintptr(f.offset),
			count:  uintptr(f.count_offset),
			schema: readSchema(f.schema, known),
			names:  readNames(f.names),
		})
	}
	return s
}

func readNames(c **C.char) (names []string) {
	if c == nil {
		return nil
	}
	for ; *c != nil; c = (**C.char)(unsafe.Add(unsafe.Pointer(c), unsafe.Sizeof(*c))) {
		names = append(names, C.GoString(*c))
	}
	return names
}

// object reads a struct of C.
func (s *schema) object(c unsafe.Pointer) Object {
	object := Object{}
	for i := range s.fields {
		if value, found := s.fields[i].read(c); found {
			object[s.fields[i].name] = value
		}
	}
	return object
}

func (s *schema) get(c unsafe.Pointer, name string) (any, bool) {
	for i := range s.fields {
		if s.fields[i].name != name {
			continue
		}
		if value, found := s.fields[i].read(c); found {
			return value, true
		}
	}
	return nil, false
}

// place is where a text of an event stands: behind pointers to structs, at an offset.
type place struct {
	through []uintptr
	offset  uintptr
}

func (s *schema) place(path string) (where place, found bool) {
	names := strings.Split(path, ".")
	last := len(names) - 1
	for _, name := range names[:last] {
		f := s.field(name, kindObject)
		if f == nil {
			return place{}, false
		}
		where.through = append(where.through, f.offset)
		s = f.schema
	}
	f := s.field(names[last], kindText)
	if f == nil {
		return place{}, false
	}
	where.offset = f.offset
	return where, true
}

func (s *schema) field(name string, kind fieldKind) *field {
	for i := range s.fields {
		if s.fields[i].name == name && s.fields[i].kind == kind {
			return &s.fields[i]
		}
	}
	return nil
}

func (p *place) read(c unsafe.Pointer) C.ctrail_str {
	for _, offset := range p.through {
		if c = *(*unsafe.Pointer)(unsafe.Add(c, offset)); c == nil {
			return C.ctrail_str{}
		}
	}
	return *(*C.ctrail_str)(unsafe.Add(c, p.offset))
}

// read reads a member of the struct at c, unless it is absent.
func (f *field) read(c unsafe.Pointer) (any, bool) {
	member := unsafe.Add(c, f.offset)
	switch f.kind {
	case kindText:
		s := *(*C.ctrail_str)(member)
		return text(s), s.ptr != nil
	case kindFlag:
		flag := *(*C.ctrail_bool)(member)
		return flag == 1, flag != C.CTRAIL_UNKNOWN
	case kindInteger:
		number := *(*int64)(member)
		return number, number != C.CTRAIL_ABSENT
	case kindUnsigned:
		return *(*uint64)(member), true
	case kindTime:
		nanoseconds := *(*int64)(member)
		return time.Unix(0, nanoseconds).UTC(), nanoseconds != C.CTRAIL_ABSENT
	case kindName:
		number := int(*(*int32)(member))
		if number < 0 || number >= len(f.names) {
			return nil, false
		}
		return f.names[number], true
	case kindValue:
		value := *(**C.ctrail_value)(member)
		return readValue(C.bridge_node(value)), value != nil
	case kindObject:
		return f.schema.at(*(*unsafe.Pointer)(member))
	case kindList, kindTexts:
		return f.readList(c)
	}
	return nil, false // a kind of a newer library
}

// at reads a struct of C, unless there is none.
func (s *schema) at(c unsafe.Pointer) (any, bool) {
	if s == nil || c == nil {
		return nil, false
	}
	return s.object(c), true
}

func (f *field) readList(c unsafe.Pointer) (any, bool) {
	elements := f.elements(c)
	if len(elements) == 0 {
		return nil, false
	}
	if f.kind == kindList {
		return each(elements, f.schema.object), true
	}
	return each(elements, func(c unsafe.Pointer) string { return text(*(*C.ctrail_str)(c)) }), true
}

// elements are pointers to what is in a list.
func (f *field) elements(c unsafe.Pointer) []unsafe.Pointer {
	count := *(*C.size_t)(unsafe.Add(c, f.count))
	return unsafe.Slice(*(**unsafe.Pointer)(unsafe.Add(c, f.offset)), count)
}

func each[T any](elements []unsafe.Pointer, read func(unsafe.Pointer) T) []T {
	list := make([]T, len(elements))
	for i, element := range elements {
		list[i] = read(element)
	}
	return list
}

// ---- JSON ------------------------------------------------------------------------------------------

// readValue makes Go's of a JSON value. The depth is limited by Options.MaxDepth. Of duplicates the last stays.
func readValue(node C.struct_bridge_node) any {
	switch node.kind {
	case C.CTRAIL_KIND_FALSE, C.CTRAIL_KIND_TRUE:
		return node.kind == C.CTRAIL_KIND_TRUE
	case C.CTRAIL_KIND_NUMBER:
		return json.Number(text(node.text))
	case C.CTRAIL_KIND_STRING:
		return text(node.text)
	case C.CTRAIL_KIND_ARRAY:
		array := make([]any, 0, node.count)
		for element := range children(node) {
			array = append(array, readValue(element))
		}
		return array
	case C.CTRAIL_KIND_OBJECT:
		object := make(Object, node.count)
		for member := range children(node) {
			object[text(member.key)] = readValue(member)
		}
		return object
	}
	return nil
}

func children(container C.struct_bridge_node) func(func(C.struct_bridge_node) bool) {
	return func(yield func(C.struct_bridge_node) bool) {
		node := C.bridge_node_next(container.value, nil)
		for node.value != nil && yield(node) {
			node = C.bridge_node_next(container.value, node.value)
		}
	}
}
